package dev.jasl.expr;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What kind of expression stands for a JSON value. Generated classes and the kinds here offer one as {@code TYPE}.
 *
 * @param <X> the class of the expressions
 */
public final class Type<X extends Expr<?>> {
  private final String name;
  private final Class<?> json;
  private final BiFunction<Type<X>, Node, X> make;

  private Type(String name, Class<?> json, BiFunction<Type<X>, Node, X> make) {
    this.name = Objects.requireNonNull(name, "name");
    this.json = Objects.requireNonNull(json, "json");
    this.make = Objects.requireNonNull(make, "make");
  }

  /**
   * The type of a record.
   *
   * @param json the record that handlers and inputs use
   * @param make makes an expression from its tree
   */
  public static <X extends Expr<?>> Type<X> of(Class<?> json, Function<Node, X> make) {
    return named(json.getSimpleName(), json, make);
  }

  /** The type of an expression. */
  @SuppressWarnings("unchecked") // an expression is made with the type of its own class
  public static <X extends Expr<?>> Type<X> of(X expression) {
    return (Type<X>) ((Expr<?>) expression).type;
  }

  /** The type of a list's elements. */
  public static <E, X extends Expr<E>> Type<X> elementOf(ListExpr<E, X> list) {
    return list.element;
  }

  static <X extends Expr<?>> Type<X> named(String name, Class<?> json, Function<Node, X> make) {
    return new Type<>(name, json, (type, node) -> make.apply(node));
  }

  /** A type whose expressions have to be told which it is, because it is made of another. */
  static <X extends Expr<?>> Type<X> self(
      String name, Class<?> json, BiFunction<Type<X>, Node, X> make) {
    return new Type<>(name, json, make);
  }

  /** For messages: {@code SalesRun}, {@code list of Order}. */
  public String name() {
    return name;
  }

  /** Java's class for such a value. */
  public Class<?> json() {
    return json;
  }

  /** Whether such a value is a text, a number or a truth value. */
  boolean isScalar() {
    return json == String.class
        || Number.class.isAssignableFrom(json)
        || json == Boolean.class
        || json.isEnum();
  }

  /** The expression with this tree. */
  public X at(Node node) {
    return make.apply(this, node);
  }

  @Override
  public String toString() {
    return name;
  }
}
