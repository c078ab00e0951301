package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Validated;
import dev.jasl.model.Definition;
import dev.jasl.model.Extras;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.StateName;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Suppression;
import dev.jasl.validate.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that is written but not yet checked.
 *
 * @param <I> the record that an execution is started with
 */
public final class MachineDraft<I> {
  private final MachineSettings machine;
  private final Flow flow;
  private final List<Suppression> suppressions;

  MachineDraft(MachineSettings machine, Flow flow) {
    this(machine, flow, List.of());
  }

  private MachineDraft(MachineSettings machine, Flow flow, List<Suppression> suppressions) {
    this.machine = machine;
    this.flow = Objects.requireNonNull(flow, "flow");
    this.suppressions = suppressions;
  }

  /**
   * Does not report this code for this state. Say in a comment why. It changes nothing in what is emitted.
   *
   * <pre>{@code
   * Flow ship = start("Ship", Task.lambda(SHIP).payload(ORDER).retry(onAnyError()).retry(onAnyError()));
   * StateMachine.named("Orders", OrderExpr.TYPE).flow(ship)
   *     .suppress(Code.RETRIER_ALL_NOT_LAST, "Ship")
   *     .suppress(Code.RETRIER_SHADOWED, "Ship")
   * // {"States": {"Ship": {"Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["States.ALL"]}]}}}
   * }</pre>
   */
  public MachineDraft<I> suppress(Code code, String state) {
    List<Suppression> more = new ArrayList<>(suppressions);
    more.add(new Suppression(code, new StateName(state)));
    return new MachineDraft<>(machine, flow, List.copyOf(more));
  }

  /**
   * The finished workflow.
   *
   * <pre>{@code
   * StateMachine<Order> machine = StateMachine.named("Orders", OrderExpr.TYPE).flow(DONE).build();
   * machine.toJson()
   * // {"QueryLanguage": "JSONata", "StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}
   * }</pre>
   *
   * @throws dev.jasl.diagnostic.InvalidDefinitionException with every finding, each with place, code and remedy, if any is an error
   */
  public StateMachine<I> build() {
    return validate().orThrow();
  }

  /** The finished workflow, if there is one, and everything that was found. */
  public Validated<StateMachine<I>> validate() {
    Languages languages = Languages.of(machine.neutral(), flow);
    ItemPlan items = new ItemPlan();
    Assembly assembly;
    Scope scope;
    do {
      assembly = Assembly.of(languages, items);
      scope = Emission.scope(assembly, ScopePlace.machine(), flow, machine.output());
    } while (items.hasLearnt());
    assembly.reads().judge(machine.input().name());
    return scope == null
        ? Validated.failed(assembly.findings().all())
        : validated(definition(scope, languages), assembly);
  }

  private Validated<StateMachine<I>> validated(Definition definition, Assembly assembly) {
    Findings findings = assembly.findings();
    Set<String> atFault = atFault(findings.all());
    Shapes shapes = TypedShapes.of(machine.input(), assembly.tasks());
    Validator.validate(definition, Profile.STANDARD, shapes, Set.copyOf(suppressions)).stream()
        .filter(found -> !atFault.contains(found.location().pointer()))
        .forEach(findings::add);
    return Validated.of(machine(definition, assembly), findings.all());
  }

  /** Where the Java code is at fault, and what that is a field of: what the validator says of these places are consequences. */
  private static Set<String> atFault(List<Diagnostic> findings) {
    Set<String> places = new HashSet<>();
    for (Diagnostic found : findings) {
      String place = found.location().pointer();
      places.add(place);
      places.add(place + ".$");
      String owner = place.substring(0, Math.max(0, place.lastIndexOf('/')));
      places.add(owner);
      if (place.endsWith("/Parameters") || place.endsWith("/Arguments")) {
        places.add(owner + "/Resource"); // the service looks for them from there
      }
    }
    return places;
  }

  private Definition definition(Scope scope, Languages languages) {
    @Nullable
    Long timeout = machine.timeout() == null ? null : machine.timeout().toSeconds();
    QueryLanguage declared =
        languages.machine() == QueryLanguage.JSONATA ? QueryLanguage.JSONATA : null;
    return new Definition(
        machine.comment(), declared, machine.version(), timeout, scope, Extras.none());
  }

  /** The input's type is one of {@code Expr<I>}, so that its class is {@code I}'s. */
  @SuppressWarnings("unchecked")
  private StateMachine<I> machine(Definition definition, Assembly assembly) {
    List<LogicalName> names = assembly.reads().placeholders().stream()
        .map(name -> new LogicalName(name.kind(), name.name()))
        .toList();
    return new StateMachine<>(
        machine.name(),
        (Class<I>) machine.input().json(),
        definition,
        assembly.findings().all(),
        assembly.tasks().all(),
        names);
  }
}
