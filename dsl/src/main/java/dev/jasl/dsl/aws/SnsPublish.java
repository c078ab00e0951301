package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.dsl.aws.result.SnsPublishedExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/** Publishes to a topic. */
public final class SnsPublish extends TaskStep<SnsPublishedExpr, SnsPublish> {
  SnsPublish(TaskDraft<SnsPublishedExpr> draft) {
    super(draft);
  }

  /**
   * The subject of messages that arrive by e-mail.
   *
   * <pre>{@code
   * Task.sns("alerts").message("it is done").subject("Nightly run")
   * // {"Arguments": {"Subject": "Nightly run"}}
   * }</pre>
   */
  public SnsPublish subject(String text) {
    return subject(Jasl.text(text));
  }

  /**
   * The subject of messages that arrive by e-mail.
   *
   * <pre>{@code
   * Task.sns("alerts").message("it is done").subject(executionName())
   * // {"Arguments": {"Subject": "{% $states.context.Execution.Name %}"}}
   * }</pre>
   */
  public SnsPublish subject(StringExpr text) {
    return copy(draft().argument("Subject", Node.of(text)));
  }

  /**
   * An attribute, by which subscribers can filter.
   *
   * <pre>{@code
   * Task.sns("alerts").message("it is done").attribute("shop", text("north"))
   * // {"Arguments": {"MessageAttributes": {"shop": {"DataType": "String", "StringValue": "north"}}}}
   * }</pre>
   */
  public SnsPublish attribute(String name, StringExpr value) {
    return copy(draft().argument("MessageAttributes", name, attributeValue(value)));
  }

  /**
   * Messages of one group arrive in order. FIFO topics only.
   *
   * <pre>{@code
   * Task.sns("alerts").message("it is done").group(text("shop-1"))
   * // {"Arguments": {"MessageGroupId": "shop-1"}}
   * }</pre>
   */
  public SnsPublish group(StringExpr id) {
    return copy(draft().argument("MessageGroupId", Node.of(id)));
  }

  static Node attributeValue(StringExpr value) {
    return Node.object("DataType", Jasl.text("String"), "StringValue", value);
  }

  @Override
  protected SnsPublish copy(TaskDraft<SnsPublishedExpr> other) {
    return new SnsPublish(other);
  }
}
