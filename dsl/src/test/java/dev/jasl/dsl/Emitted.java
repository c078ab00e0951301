package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.expr.JsonExpr;
import java.util.List;

/** Steps and flows as JSON of one language, to be read in tests. */
enum Emitted {
  JSONPATH,
  JSONATA;

  /** The state that the step becomes. */
  JsonNode state(Step<?> step) {
    return states(start("It", step).then(succeed("End"))).path("It");
  }

  /** All states of a flow. */
  JsonNode states(Flow flow) {
    String definition = machine(flow).build().toJson();
    try {
      return new ObjectMapper().readTree(definition).path("States");
    } catch (JsonProcessingException e) {
      throw new AssertionError(definition, e);
    }
  }

  /** What is wrong with the step. */
  List<String> findings(Step<?> step) {
    return findings(start("It", step).then(succeed("End")));
  }

  /** What is wrong with the flow. */
  List<String> findings(Flow flow) {
    return machine(flow).validate().diagnostics().stream()
        .map(Diagnostic::toString)
        .toList();
  }

  private MachineDraft<?> machine(Flow flow) {
    MachineNeedsFlow<?> machine = StateMachine.named("Test", JsonExpr.TYPE);
    return (this == JSONPATH ? machine.jsonPath() : machine).flow(flow);
  }

  /** JSON that is written with apostrophes. */
  static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  /** A state without what every one has. */
  static JsonNode said(JsonNode state) {
    ObjectNode copy = state.deepCopy();
    copy.remove(List.of("Type", "Next", "End"));
    return copy;
  }
}
