package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import dev.jasl.io.DefinitionWriter;
import dev.jasl.io.JsonPrinter;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A finished workflow: a validated definition together with what the types know of it. Begin one with {@link #named}.
 *
 * @param <I> the record that an execution is started with
 */
public final class StateMachine<I> {
  private final String name;
  private final Class<I> input;
  private final Definition definition;
  private final List<Diagnostic> findings;
  private final List<TypedTask> tasks;
  private final List<LogicalName> logicalNames;

  StateMachine(
      String name,
      Class<I> input,
      Definition definition,
      List<Diagnostic> findings,
      List<TypedTask> tasks,
      List<LogicalName> logicalNames) {
    this.name = Objects.requireNonNull(name, "name");
    this.input = Objects.requireNonNull(input, "input");
    this.definition = Objects.requireNonNull(definition, "definition");
    this.findings = List.copyOf(findings);
    this.tasks = List.copyOf(tasks);
    this.logicalNames = List.copyOf(logicalNames);
  }

  /**
   * Begins a workflow.
   *
   * <pre>{@code
   * StateMachine.named("Orders", OrderExpr.TYPE).flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"StartAt": "Ship", "States": {"Ship": {"Type": "Task"}}}
   * }</pre>
   *
   * @param name a logical name; the deployed machine may be called otherwise
   * @param input what an execution is started with
   */
  public static <T> MachineNeedsFlow<T> named(String name, Type<? extends Expr<T>> input) {
    return MachineNeedsFlow.of(name, input);
  }

  /**
   * Begins a workflow whose output is declared, because other machines call it.
   *
   * <pre>{@code
   * StateMachine.of(SHIPPING).flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"StartAt": "Ship", "States": {"Ship": {"Type": "Task"}}}
   * }</pre>
   *
   * @param workflow the machine as its callers see it
   */
  public static <I, O extends Expr<?>> WorkflowNeedsFlow<I, O> of(
      Workflow<? extends Expr<I>, O> workflow) {
    return WorkflowNeedsFlow.of(workflow);
  }

  /**
   * A workflow that was not written in Java, for local runs, faults and assertions on what there is. Its input is JSON, and so are the
   * results of its tasks.
   *
   * <pre>{@code
   * StateMachine.of("Orders", DefinitionReader.read("{\"StartAt\": \"Done\", \"States\": {\"Done\": {\"Type\": \"Succeed\"}}}").orThrow())
   * // {"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}
   * }</pre>
   *
   * @param name for messages, and for tasks that start it by this name
   * @throws dev.jasl.diagnostic.InvalidDefinitionException with every finding, if the service would refuse it as a Standard machine; what
   *     the service accepts though it cannot work is among the {@link #findings}
   */
  public static StateMachine<JsonNode> of(String name, Definition definition) {
    return DefinedMachine.of(name, definition);
  }

  /** The logical name that it was given with {@link #named}; the deployed machine may be called otherwise. */
  public String name() {
    return name;
  }

  /** The record that an execution is started with. */
  public Class<I> input() {
    return input;
  }

  /** The definition as a value, for {@code DefinitionWriter}, {@code Graphs} and other readers of the model. */
  public Definition definition() {
    return definition;
  }

  /** Warnings; errors would have stopped {@code build()}. Of a machine that was not built here, errors too that the service lets pass. */
  public List<Diagnostic> findings() {
    return findings;
  }

  /**
   * What there is to say of it as a machine of this type: {@link #findings()}, and what only that type gives, which may be errors.
   *
   * @param known what is known beyond what {@code build()} knew
   */
  public List<Diagnostic> findings(Profile profile, Shapes known) {
    List<Diagnostic> all = new ArrayList<>(Validator.validate(definition, profile, known));
    all.removeAll(Validator.validate(definition, Profile.STANDARD, Shapes.none()));
    all.addAll(0, findings);
    return List.copyOf(all);
  }

  /** The Task states, with what their JSON does not say. */
  public List<TypedTask> tasks() {
    return tasks;
  }

  /** What is outside the workflow and has to be bound before deployment. */
  public List<LogicalName> logicalNames() {
    return logicalNames;
  }

  /** Amazon States Language, indented; logical names stand as <code>${name}</code>. */
  public String toJson() {
    return toJson(Bindings.none());
  }

  /**
   * Amazon States Language, indented, with logical names replaced. Names that are not bound stand as <code>${name}</code>.
   *
   * @throws IllegalArgumentException if a name is bound that the workflow does not have
   */
  public String toJson(Bindings bindings) {
    return JsonPrinter.pretty(
        bindings.replaceIn(DefinitionWriter.toJson(definition), logicalNames));
  }

  /** The same as {@link #toJson()}. */
  @Override
  public String toString() {
    return toJson();
  }
}
