package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.function.Function;

/**
 * Calls any action of AWS. Names of parameters and results are in PascalCase; nothing here checks them.
 *
 * @param <R> the expression of its result
 */
public final class AwsSdkCall<R extends Expr<?>> extends TaskStep<R, AwsSdkCall<R>> {
  private final AwsSdkAction action;

  private AwsSdkCall(AwsSdkAction action, TaskDraft<R> draft) {
    super(draft);
    this.action = action;
  }

  static AwsSdkCall<JsonExpr> of(AwsSdkAction action) {
    return new AwsSdkCall<>(action, TaskDraft.integration(action.api(""), JsonExpr.TYPE));
  }

  /**
   * A parameter that is written down.
   *
   * <pre>{@code
   * Task.awsSdk("s3", "headObject").parameter("Bucket", "orders").parameter("Key", executionName())
   * // {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:headObject",
   * //  "Arguments": {"Bucket": "orders", "Key": "{% $states.context.Execution.Name %}"}}
   * }</pre>
   */
  public AwsSdkCall<R> parameter(String name, String value) {
    return parameter(name, Jasl.text(value));
  }

  /**
   * A parameter.
   *
   * <pre>{@code
   * Task.awsSdk("sqs", "listQueues").parameter("MaxResults", integer(5))
   * // {"Arguments": {"MaxResults": 5}}
   * }</pre>
   */
  public AwsSdkCall<R> parameter(String name, Expr<?> value) {
    return copy(draft().argument(name, Node.of(value)));
  }

  /**
   * All parameters at once, in place of those said before.
   *
   * <pre>{@code
   * Task.awsSdk("s3", "headObject").parameters(object("Bucket", text("orders"), "Key", text("1.json")))
   * // {"Arguments": {"Bucket": "orders", "Key": "1.json"}}
   * }</pre>
   */
  public AwsSdkCall<R> parameters(JsonExpr all) {
    return copy(draft().arguments(Node.of(all)));
  }

  /**
   * Calls it with the task's token among the parameters and waits until somebody answers with that.
   *
   * <pre>{@code
   * Task.awsSdk("sqs", "sendMessage").waitForTaskToken(StringExpr.TYPE,
   *     token -> object("QueueUrl", text("https://example.com/q"), "MessageBody", token))
   * // {"Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken",
   * //  "Arguments": {"MessageBody": "{% $states.context.Task.Token %}"}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   * @param parameters all of them, in place of those said before
   */
  public <A extends Expr<?>> AwsSdkCall<A> waitForTaskToken(
      Type<A> answer, Function<StringExpr, JsonExpr> parameters) {
    return new AwsSdkCall<>(
        action,
        TaskDraft.integration(action.api(".waitForTaskToken"), answer)
            .arguments(TaskToken.in(parameters)));
  }

  @Override
  protected AwsSdkCall<R> copy(TaskDraft<R> other) {
    return new AwsSdkCall<>(action, other);
  }
}
