package dev.jasl.expr;

import java.util.Objects;

/**
 * A typed value that will exist when the workflow runs: a field of the execution input, a variable, a result, or something computed
 * from those. It is a small immutable tree and, like a jOOQ {@code Field}, becomes text in a dialect.
 *
 * <p>Expressions are no strings. Joining one with {@code +} gives a text that {@code build()} refuses; write
 * {@code Jasl.format("... {}", expression)}.
 *
 * @param <T> Java's type for the value, as handlers and inputs see it
 */
public abstract class Expr<T> {
  // No public method without parameters may stand here: generated classes name theirs after the
  // fields of a record.
  final Type<?> type;
  final Node node;

  protected Expr(Type<?> type, Node node) {
    this.type = Objects.requireNonNull(type, "type");
    this.node = Objects.requireNonNull(node, "node");
  }

  /** A marked text for messages; it is not what a dialect writes. */
  @Override
  public final String toString() {
    return JoinedText.mark(node);
  }
}
