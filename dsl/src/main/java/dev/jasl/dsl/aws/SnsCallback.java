package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/**
 * Publishes to a topic and waits for an answer.
 *
 * @param <R> the expression of the answer
 */
public final class SnsCallback<R extends Expr<?>> extends TaskStep<R, SnsCallback<R>> {
  SnsCallback(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * The subject of messages that arrive by e-mail.
   *
   * <pre>{@code
   * Task.sns("approvals").waitForTaskToken(StringExpr.TYPE, token -> token).subject("Approve")
   * // {"Arguments": {"Subject": "Approve"}}
   * }</pre>
   */
  public SnsCallback<R> subject(String text) {
    return subject(Jasl.text(text));
  }

  /**
   * The subject of messages that arrive by e-mail.
   *
   * <pre>{@code
   * Task.sns("approvals").waitForTaskToken(StringExpr.TYPE, token -> token).subject(executionName())
   * // {"Arguments": {"Subject": "{% $states.context.Execution.Name %}"}}
   * }</pre>
   */
  public SnsCallback<R> subject(StringExpr text) {
    return copy(draft().argument("Subject", Node.of(text)));
  }

  @Override
  protected SnsCallback<R> copy(TaskDraft<R> other) {
    return new SnsCallback<>(other);
  }
}
