package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.SqsSentExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.function.Function;

/** A queue that does not know yet what to send. */
public final class SqsNeedsMessage {
  private final String queue;

  SqsNeedsMessage(String queue) {
    this.queue = queue;
  }

  /**
   * A text that is written down.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello")
   * // {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
   * //  "Arguments": {"QueueUrl": "${orders}", "MessageBody": "hello"}}
   * }</pre>
   */
  public SqsSend<SqsSentExpr> message(String text) {
    return message(Jasl.text(text));
  }

  /**
   * A text, or an object that is sent as its JSON text.
   *
   * <pre>{@code
   * Task.sqs("orders").message(object("orderId", text("17")))
   * // {"Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": {"MessageBody": {"orderId": "17"}}}
   * }</pre>
   */
  public SqsSend<SqsSentExpr> message(Expr<?> body) {
    return send("sqs:sendMessage", SqsSentExpr.TYPE, Node.of(body));
  }

  /**
   * Sends a message with the task's token and waits until somebody answers with it.
   *
   * <pre>{@code
   * Task.sqs("approvals").waitForTaskToken(StringExpr.TYPE, token -> object("taskToken", token))
   * // {"Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
   * //  "Arguments": {"QueueUrl": "${approvals}", "MessageBody": {"taskToken": "{% $states.context.Task.Token %}"}}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   */
  public <R extends Expr<?>> SqsSend<R> waitForTaskToken(
      Type<R> answer, Function<StringExpr, ? extends Expr<?>> body) {
    return send("sqs:sendMessage.waitForTaskToken", answer, TaskToken.in(body));
  }

  private <R extends Expr<?>> SqsSend<R> send(String api, Type<R> result, Node body) {
    return new SqsSend<>(TaskDraft.integration(api, result)
        .argument("QueueUrl", new Node.Placeholder("queue", queue))
        .argument("MessageBody", body)
        .raising(SqsErrors.OF_SEND_MESSAGE));
  }
}
