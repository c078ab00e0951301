package dev.jasl.expr;

import java.util.ArrayList;
import java.util.List;

/** What lambdas around a place have been given. */
record Given(List<Expr<?>> parameters) {
  static final Given NOTHING = new Given(List.of());

  Given with(Expr<?> parameter) {
    List<Expr<?>> more = new ArrayList<>(parameters);
    more.add(parameter);
    return new Given(more);
  }

  /** One of the parameters of this kind; another value if there is none. */
  <X extends Expr<?>> X one(X otherwise, int choice) {
    List<Expr<?>> fitting = parameters.stream()
        .filter(parameter -> Type.of(parameter).name().equals(Type.of(otherwise).name()))
        .toList();
    return fitting.isEmpty()
        ? otherwise
        : Type.of(otherwise).at(fitting.get(choice % fitting.size()).node);
  }

  /** An expression that waits for what is given. */
  @FunctionalInterface
  interface Recipe<X> {
    X in(Given given);
  }
}
