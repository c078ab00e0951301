package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.task.TaskCall;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code states:startExecution} asks for.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html">Start executions</a>
 */
record NestedStart(
    String machine, @Nullable String arn, @Nullable String name, JsonNode input) {
  private static final Pattern ARN =
      Pattern.compile("(arn:[^:]*:states:[^:]*:[^:]*:stateMachine:([^:/]+))(?:[:/].*)?");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern BAD_NAME = Pattern.compile(
      ".*[\\s?*<>{}\\[\\]\"#%\\\\^|~`$&,;:/\\x00-\\x1f\\x7f-\\x9f].*", Pattern.DOTALL);
  private static final int LONGEST_NAME = 80;

  static NestedStart of(TaskCall call) {
    JsonNode parameters = call.parameters();
    String text = parameters.path("StateMachineArn").asText();
    Matcher arn = ARN.matcher(text);
    Matcher placeholder = PLACEHOLDER.matcher(text);
    String name = parameters.path("Name").textValue();
    JsonNode input = parameters.path("Input");
    if (arn.matches()) {
      return new NestedStart(arn.group(2), arn.group(1), name, input);
    }
    return new NestedStart(placeholder.matches() ? placeholder.group(1) : text, null, name, input);
  }

  /** The ARN of the machine; next to the one that starts it, where only a name is given. */
  String arnBeside(String machineArn) {
    return arn == null ? machineArn.substring(0, machineArn.lastIndexOf(':') + 1) + machine : arn;
  }

  /** Whether the service takes the name. */
  boolean hasValidName() {
    return name == null
        || (!name.isEmpty()
            && name.length() <= LONGEST_NAME
            && !BAD_NAME.matcher(name).matches());
  }

  /** The input of the execution: JSON as it is, and text as the JSON that it is. */
  JsonNode json() throws StrictJson.NotJson {
    if (input.isMissingNode() || input.isNull()) {
      return JsonNodeFactory.instance.objectNode();
    }
    return input.isTextual() ? StrictJson.read(input.textValue()) : input;
  }
}
