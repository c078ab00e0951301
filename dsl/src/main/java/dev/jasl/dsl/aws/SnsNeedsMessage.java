package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.SnsPublishedExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.function.Function;

/** A topic that does not know yet what to publish. */
public final class SnsNeedsMessage {
  private final String topic;

  SnsNeedsMessage(String topic) {
    this.topic = topic;
  }

  /**
   * A text that is written down.
   *
   * <pre>{@code
   * Task.sns("alerts").message("it is done")
   * // {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
   * //  "Arguments": {"TopicArn": "${alerts}", "Message": "it is done"}}
   * }</pre>
   */
  public SnsPublish message(String text) {
    return message(Jasl.text(text));
  }

  /**
   * A text.
   *
   * <pre>{@code
   * Task.sns("alerts").message(format("{} is done", executionName()))
   * // {"Arguments": {"Message": "{% $states.context.Execution.Name & \" is done\" %}"}}
   * }</pre>
   */
  public SnsPublish message(StringExpr text) {
    return publish(Node.of(text));
  }

  /**
   * An object, which is published as its JSON text.
   *
   * <pre>{@code
   * Task.sns("alerts").json(object("orderId", text("17")))
   * // {"Arguments": {"Message": {"orderId": "17"}}}
   * }</pre>
   */
  public SnsPublish json(Expr<?> object) {
    return publish(Node.of(object));
  }

  /**
   * Publishes a message with the task's token and waits until somebody answers with it.
   *
   * <pre>{@code
   * Task.sns("approvals").waitForTaskToken(StringExpr.TYPE, token -> object("taskToken", token))
   * // {"Resource": "arn:aws:states:::sns:publish.waitForTaskToken",
   * //  "Arguments": {"TopicArn": "${approvals}", "Message": {"taskToken": "{% $states.context.Task.Token %}"}}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   */
  public <R extends Expr<?>> SnsCallback<R> waitForTaskToken(
      Type<R> answer, Function<StringExpr, ? extends Expr<?>> message) {
    return new SnsCallback<>(draft("sns:publish.waitForTaskToken", answer, TaskToken.in(message)));
  }

  private SnsPublish publish(Node message) {
    return new SnsPublish(draft("sns:publish", SnsPublishedExpr.TYPE, message));
  }

  private <R extends Expr<?>> TaskDraft<R> draft(String api, Type<R> result, Node message) {
    return TaskDraft.integration(api, result)
        .argument("TopicArn", new Node.Placeholder("topic", topic))
        .argument("Message", message)
        .raising(SnsErrors.OF_PUBLISH);
  }
}
