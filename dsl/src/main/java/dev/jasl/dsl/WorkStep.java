package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import java.util.List;

/**
 * A step that can fail, and can do something about it.
 *
 * @param <R> the expression of its result
 * @param <O> the expression of what it hands on
 * @param <S> the step itself
 */
public abstract class WorkStep<R extends Expr<?>, O extends Expr<?>, S extends WorkStep<R, O, S>>
    extends StateStep<R, O, S> {
  WorkStep() {}

  /**
   * Tries again. Retries are looked through in the order in which they were added; the first that names the error counts.
   *
   * <pre>{@code
   * Task.glue("job").sync().retry(on("Glue.AWSGlueException").interval(ofSeconds(60)).maxAttempts(2))
   * // {"Retry": [{"ErrorEquals": ["Glue.AWSGlueException"], "IntervalSeconds": 60, "MaxAttempts": 2}]}
   * }</pre>
   */
  public final S retry(Retry retry) {
    return copy(settings().retrying(retry));
  }

  /**
   * What to do about an error that was not retried away; looked through in the order in which they were added.
   *
   * <pre>{@code
   * Task.glue("job").sync().catching(on(States.TIMEOUT).then(NOTIFY))
   * // {"Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "Notify"}]}
   * }</pre>
   */
  public final S catching(Catcher catcher) {
    return copy(settings().catching(catcher.clause()));
  }

  @Override
  final List<Outlet> outlets() {
    return Outlet.of(settings());
  }
}
