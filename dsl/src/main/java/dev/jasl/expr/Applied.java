package dev.jasl.expr;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A function of Java that was asked once what it makes of a value, and so became a tree.
 *
 * @param result what it made of the parameter, for its type
 */
record Applied<Y extends Expr<?>>(Node.Lambda lambda, Y result) {
  static <X extends Expr<?>, Y extends Expr<?>> Applied<Y> of(
      Type<X> type, Function<X, Y> function) {
    Node.Parameter parameter = new Node.Parameter();
    Y result = function.apply(type.at(parameter));
    return new Applied<>(new Node.Lambda(List.of(parameter), Node.of(result)), result);
  }

  static <W extends Expr<?>, X extends Expr<?>, Y extends Expr<?>> Applied<Y> of(
      Type<W> first, Type<X> second, BiFunction<W, X, Y> function) {
    Node.Parameter one = new Node.Parameter();
    Node.Parameter two = new Node.Parameter();
    Y result = function.apply(first.at(one), second.at(two));
    return new Applied<>(new Node.Lambda(List.of(one, two), Node.of(result)), result);
  }

  /** The kind of what comes out. */
  Type<Y> type() {
    return Type.of(result);
  }
}
