package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.time.Duration;

/**
 * Sends a message to a queue.
 *
 * @param <R> the expression of its result
 */
public final class SqsSend<R extends Expr<?>> extends TaskStep<R, SqsSend<R>> {
  SqsSend(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * How long nobody sees the message, up to 15 minutes, in whole seconds.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello").delay(ofSeconds(5))
   * // {"Arguments": {"DelaySeconds": 5}}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is negative or longer than that
   */
  public SqsSend<R> delay(Duration delay) {
    if (delay.isNegative() || delay.compareTo(Duration.ofMinutes(15)) > 0) {
      throw new IllegalArgumentException("a queue delays from 0 to 15 minutes, not " + delay);
    }
    return copy(draft().argument("DelaySeconds", Node.literal(delay.toSeconds())));
  }

  /**
   * Messages of one group arrive in order. FIFO queues only.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello").group("shop-1")
   * // {"Arguments": {"MessageGroupId": "shop-1"}}
   * }</pre>
   */
  public SqsSend<R> group(String id) {
    return group(Jasl.text(id));
  }

  /**
   * Messages of one group arrive in order. FIFO queues only.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello").group(executionName())
   * // {"Arguments": {"MessageGroupId": "{% $states.context.Execution.Name %}"}}
   * }</pre>
   */
  public SqsSend<R> group(StringExpr id) {
    return copy(draft().argument("MessageGroupId", Node.of(id)));
  }

  /**
   * Of messages with one of these only the first arrives within five minutes. FIFO queues only.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello").deduplication(executionName())
   * // {"Arguments": {"MessageDeduplicationId": "{% $states.context.Execution.Name %}"}}
   * }</pre>
   */
  public SqsSend<R> deduplication(StringExpr id) {
    return copy(draft().argument("MessageDeduplicationId", Node.of(id)));
  }

  /**
   * An attribute beside the body.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello").attribute("shop", "north")
   * // {"Arguments": {"MessageAttributes": {"shop": {"DataType": "String", "StringValue": "north"}}}}
   * }</pre>
   */
  public SqsSend<R> attribute(String name, String value) {
    return attribute(name, Jasl.text(value));
  }

  /**
   * An attribute beside the body.
   *
   * <pre>{@code
   * Task.sqs("orders").message("hello").attribute("run", executionName())
   * // {"Arguments": {"MessageAttributes": {"run": {"DataType": "String", "StringValue": "{% $states.context.Execution.Name %}"}}}}
   * }</pre>
   */
  public SqsSend<R> attribute(String name, StringExpr value) {
    return copy(draft().argument("MessageAttributes", name, SnsPublish.attributeValue(value)));
  }

  @Override
  protected SqsSend<R> copy(TaskDraft<R> other) {
    return new SqsSend<>(other);
  }
}
