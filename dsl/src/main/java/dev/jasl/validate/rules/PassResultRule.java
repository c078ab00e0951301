package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** The {@code Result} of a Pass is literal: neither a path in it nor a name that ends in {@code .$} means anything. One finding a state. */
final class PassResultRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof PassState pass
          && pass.data() instanceof PassData.JsonPath data
          && data.result() != null
          && looksComputed(data.result())) {
        report.add(state, literal(state.at().child("Result")));
      }
    }
  }

  private static boolean looksComputed(JsonNode result) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(result);
    while (!open.isEmpty()) {
      JsonNode part = open.remove();
      if (LooksComputed.is(part)) {
        return true;
      }
      part.forEach(open::add);
    }
    return false;
  }

  private static Diagnostic literal(Location at) {
    return Diagnostic.of(
        Code.RESULT_LOOKS_COMPUTED,
        at,
        "'Result' looks like a path or an intrinsic function, but is passed on as it is",
        "write it under \"Parameters\", in a field whose name ends in .$");
  }
}
