package dev.jasl.proof;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.diagnostic.Severity;
import dev.jasl.diagnostic.Validated;
import dev.jasl.dsl.Assignment;
import dev.jasl.dsl.Catcher;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.JsonPathCatcher;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.MachineDraft;
import dev.jasl.dsl.MachineNeedsFlow;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.Dialect;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.Rendered;
import dev.jasl.expr.Site;
import dev.jasl.io.DefinitionWriter;
import dev.jasl.model.QueryLanguage;
import java.util.List;
import java.util.Set;

/** What a value of the fluent API becomes in one of the two languages. */
final class Emitted {
  private static final String NAME = "Example";

  /** An example is no whole machine: what it reads need not come from anywhere. */
  private static final Set<Code> LEFT_OPEN = Set.of(
      Code.VARIABLE_NEVER_ASSIGNED,
      Code.VARIABLE_TYPE_DIFFERS,
      Code.INPUT_OF_OTHER_MACHINE,
      Code.LABEL_MISSING,
      Code.FLOW_LEADS_NOWHERE,
      Code.STATE_UNREACHABLE,
      Code.TERMINAL_STATE_MISSING);

  private final QueryLanguage language;

  Emitted(QueryLanguage language) {
    this.language = language;
  }

  /**
   * What is emitted, as JSON; an expression is a text.
   *
   * @param said decides which part of a flow is meant
   */
  JsonNode of(Object value, String said) throws Exception {
    if (value instanceof Step<?> step) {
      return state(step);
    }
    if (value instanceof Flow flow) {
      return part(machine(flow), said);
    }
    if (value instanceof BooleanExpr condition
        && language == QueryLanguage.JSONPATH
        && said.startsWith("{")) {
      return states(choose(NAME).when(condition, succeed("Yes")).otherwise(succeed("No")))
          .at("/" + NAME + "/Choices/0");
    }
    if (value instanceof Expr<?> expression) {
      return expression(Node.of(expression));
    }
    return value instanceof OptionalExpr<?> optional
        ? expression(Node.of(optional))
        : setting(value);
  }

  private JsonNode setting(Object value) throws Exception {
    if (value instanceof Retry retry) {
      return state(task().payload(nothing()).retry(retry)).at("/Retry/0");
    }
    if (value instanceof Catcher catcher) {
      return state(task().payload(nothing()).catching(catcher)).at("/Catch/0");
    }
    if (value instanceof JsonPathCatcher catcher) {
      return state(task().payload(nothing()).jsonPath().catching(catcher)).at("/Catch/0");
    }
    if (value instanceof Assignment<?> assignment) {
      return state(task().payload(nothing()).assign(ofAnything(assignment))).at("/Assign");
    }
    return whole(value);
  }

  private static JsonNode whole(Object value) throws Exception {
    if (value instanceof StateMachine<?> machine) {
      return DefinitionWriter.toJson(machine.definition());
    }
    if (value instanceof MachineDraft<?> draft) {
      return DefinitionWriter.toJson(sound(draft.validate()).definition());
    }
    if (value instanceof JsonNode json) {
      return json;
    }
    String text = String.valueOf(value);
    return text.startsWith("{") ? new ObjectMapper().readTree(text) : TextNode.valueOf(text);
  }

  private JsonNode state(Step<?> step) {
    return states(start(NAME, step)).path(NAME);
  }

  private JsonNode states(Flow flow) {
    return machine(flow).path("States");
  }

  private ObjectNode machine(Flow flow) {
    MachineNeedsFlow<?> machine = StateMachine.named(NAME, JsonExpr.TYPE);
    MachineNeedsFlow<?> chosen = language == QueryLanguage.JSONPATH ? machine.jsonPath() : machine;
    return DefinitionWriter.toJson(sound(chosen.flow(flow).validate()).definition());
  }

  /** Of a flow, one state is shown, or states by name, or the machine with {@code States} in it. */
  private static JsonNode part(ObjectNode machine, String said) throws Exception {
    JsonNode shown = new ObjectMapper().readTree(said);
    if (shown.has("States") || shown.has("StartAt")) {
      return machine;
    }
    JsonNode states = machine.path("States");
    return shown.path("Type").isTextual() ? states.path(machine.path("StartAt").asText()) : states;
  }

  private static StateMachine<?> sound(Validated<? extends StateMachine<?>> machine) {
    List<Diagnostic> wrong = machine.diagnostics().stream()
        .filter(found -> found.severity() == Severity.ERROR && !LEFT_OPEN.contains(found.code()))
        .toList();
    if (!wrong.isEmpty()) {
      throw new AssertionError("the example is wrong: " + wrong);
    }
    return machine.value().orElseThrow();
  }

  private JsonNode expression(Node node) {
    for (Site.Place place : Site.Place.values()) {
      Findings findings = new Findings();
      Rendered rendered =
          Dialect.of(language).render(node, new Site(place, Location.root(), findings));
      if (findings.all().isEmpty()) {
        return rendered instanceof Rendered.Fixed fixed
            ? fixed.json()
            : TextNode.valueOf(((Rendered.Computed) rendered).text());
      }
      if (findings.all().stream().anyMatch(f -> f.code() != Code.EXPRESSION_OUT_OF_PLACE)) {
        throw new AssertionError("the example is wrong: " + findings.all());
      }
    }
    throw new AssertionError("the example reads what exists nowhere");
  }

  private static dev.jasl.dsl.aws.LambdaNeedsPayload<JsonExpr, JsonExpr> task() {
    return Task.lambda(LambdaFunction.named("Example", JsonExpr.TYPE, JsonExpr.TYPE));
  }

  private static JsonExpr nothing() {
    return dev.jasl.dsl.Jasl.object();
  }

  @SuppressWarnings("unchecked") // an assignment that needs a certain result is shown on a state
  private static Assignment<JsonExpr> ofAnything(Assignment<?> assignment) {
    return (Assignment<JsonExpr>) assignment;
  }
}
