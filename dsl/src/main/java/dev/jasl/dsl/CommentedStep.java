package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import java.util.function.UnaryOperator;

/**
 * A step that can be commented.
 *
 * @param <R> the expression of its result
 * @param <O> the expression of what it hands on
 * @param <S> the step itself
 */
public abstract class CommentedStep<
        R extends Expr<?>, O extends Expr<?>, S extends CommentedStep<R, O, S>>
    extends Step<O> {
  CommentedStep() {}

  abstract Settings<R> settings();

  abstract S copy(Settings<R> settings);

  /** A step with other settings; {@code S} is its own class, as everywhere in the hierarchy of steps. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <S> S changed(Object step, UnaryOperator<Settings<?>> change) {
    return (S) ((CommentedStep<?, ?, ?>) step).changed(change);
  }

  @SuppressWarnings("unchecked") // what has no type parameter of its own is changed
  private S changed(UnaryOperator<Settings<?>> change) {
    return copy((Settings<R>) change.apply(settings()));
  }

  /**
   * Says in the definition what the state is for. The service ignores it.
   *
   * <pre>{@code
   * Wait.of(ofMinutes(5)).comment("let the table settle")
   * // {"Type": "Wait", "Comment": "let the table settle", "Seconds": 300}
   * }</pre>
   */
  public final S comment(String text) {
    return copy(settings().commented(text));
  }
}
