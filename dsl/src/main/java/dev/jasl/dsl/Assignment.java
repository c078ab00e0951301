package dev.jasl.dsl;

import dev.jasl.expr.Node;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets a variable when a state is done: from its result, from a part of it, or to a value.
 *
 * @param <R> the expression of the result it needs
 */
public class Assignment<R> {
  private final String name;
  private final String type;
  private final Function<R, Node> value;

  Assignment(String name, String type, Function<R, Node> value) {
    this.name = Objects.requireNonNull(name, "name");
    this.type = Objects.requireNonNull(type, "type");
    this.value = Objects.requireNonNull(value, "value");
  }

  final String name() {
    return name;
  }

  final String type() {
    return type;
  }

  final Node value(R result) {
    return value.apply(result);
  }

  /** The variable that is set, {@code $round}. */
  @Override
  public String toString() {
    return "$" + name;
  }
}
