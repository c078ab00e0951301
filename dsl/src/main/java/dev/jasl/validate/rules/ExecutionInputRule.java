package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.io.JsonText;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.Integration;
import dev.jasl.model.Placeholders;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;

/**
 * What an execution is started with is JSON: an object, or a text of JSON, as the service's own action has it. A text that is meant as a
 * text is refused when it is called.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</a>
 */
final class ExecutionInputRule implements Rule {
  private static final List<String> STARTING = List.of("startExecution", "startSyncExecution");

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task
          && state.integration().filter(ExecutionInputRule::starts).isPresent()) {
        CallArguments arguments = Tasks.arguments(state, task);
        JsonNode input = arguments.json() == null ? null : arguments.json().get("Input");
        if (input != null && input.isTextual() && !isLeftOpen(input.textValue())) {
          check(state, arguments, input.textValue(), report);
        }
      }
    }
  }

  private static boolean starts(Integration called) {
    return STARTING.contains(called.action())
        && (called.service().equals("states") || called.service().equals("aws-sdk:sfn"));
  }

  private static boolean isLeftOpen(String text) {
    return JsonataTemplate.isExpression(text) || Placeholders.in(text);
  }

  private static void check(StateNode state, CallArguments arguments, String text, Report report) {
    if (!JsonText.read(text).isOk()) {
      report.add(
          state,
          Diagnostic.of(
              Code.EXECUTION_INPUT_NOT_JSON,
              arguments.at().child("Input"),
              "An execution is started with JSON, and \"%s\" is none".formatted(Quote.of(text)),
              "put it into an object, such as {\"name\": \"Ann\"}, or write the JSON that is meant"));
    }
  }
}
