package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.Placeholders;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.regex.Pattern;

/**
 * A Resource is an ARN; that of a Lambda function names the function and at most a version or alias. Region and account are not judged,
 * and nothing is said of a text with a placeholder. The language itself takes any URI, the service does not.
 *
 * @see <a href="https://github.com/aws/aws-sam-cli-app-templates/issues/185">The service's message and location</a>
 */
final class ResourceArnRule implements Rule {
  private static final Pattern ARN = Pattern.compile("arn:[^:]+:[^:]*:[^:]*:[^:]*:.+");
  private static final Pattern LAMBDA = Pattern.compile("arn:[^:]+:lambda:.*");
  private static final Pattern FUNCTION = Pattern.compile(
      "arn:[^:]+:lambda:[^:]*:[^:]*:function:[\\w.-]+(:(\\$LATEST(\\.PUBLISHED)?|[\\w.-]+))?");

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task && state.integration().isEmpty()) {
        String text = task.resource().text();
        if (!Placeholders.inArn(text) && !isArn(text)) {
          report.add(state, refused(state, text));
        }
      }
    }
  }

  private static boolean isArn(String text) {
    return LAMBDA.matcher(text).matches()
        ? FUNCTION.matcher(text).matches()
        : ARN.matcher(text).matches();
  }

  private static Diagnostic refused(StateNode state, String text) {
    return Diagnostic.of(
        Code.RESOURCE_NOT_AN_ARN,
        state.at().child("Resource"),
        "Value is not a valid resource ARN",
        "found \"%s\"; write the ARN of a function, an activity or an integration, such as arn:aws:states:::lambda:invoke"
            .formatted(Quote.of(text)));
  }
}
