package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.MapState;
import dev.jasl.model.Placeholders;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;

/**
 * An integration is called with an object, whose members are its parameters; so are the reader and the writer of a distributed Map. A
 * function or an activity takes any JSON.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html">Developer Guide, parameters</a>
 */
final class ParametersObjectRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      for (CallArguments arguments : calls(state)) {
        JsonNode json = arguments.json();
        if (json != null && !json.isObject() && !isLeftOpen(json)) {
          report.add(state, failing(arguments));
        }
      }
    }
  }

  private static List<CallArguments> calls(StateNode state) {
    if (state.state() instanceof MapState map) {
      return MapCall.of(state, map).stream().map(MapCall::arguments).toList();
    }
    return state.state() instanceof TaskState task && state.integration().isPresent()
        ? List.of(Tasks.arguments(state, task))
        : List.of();
  }

  private static boolean isLeftOpen(JsonNode json) {
    return json.isTextual()
        && (JsonataTemplate.isExpression(json.textValue()) || Placeholders.in(json.textValue()));
  }

  private static Diagnostic failing(CallArguments arguments) {
    return Diagnostic.of(
        Code.PARAMETERS_NOT_AN_OBJECT,
        arguments.at(),
        "An integration is called with an object",
        "write an object with what it needs, such as {\"FunctionName\": …} or {\"Bucket\": …}; a path stands in a member such as \"Payload.$\"");
  }
}
