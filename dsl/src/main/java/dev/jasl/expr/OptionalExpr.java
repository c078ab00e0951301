package dev.jasl.expr;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that may be missing. It is no {@link Expr}: what happens when it is missing must be decided first, by {@link #orElse},
 * {@link #orFail} or {@link #isPresent}.
 */
public final class OptionalExpr<X extends Expr<?>> {
  private final Node node;
  private final Type<X> type;
  private final boolean nullable;

  OptionalExpr(Node node, Type<X> type) {
    this(node, type, false);
  }

  OptionalExpr(Node node, Type<X> type, boolean nullable) {
    this.node = Objects.requireNonNull(node, "node");
    this.type = Objects.requireNonNull(type, "type");
    this.nullable = nullable;
  }

  Node node() {
    return node;
  }

  /**
   * Whether it is there ({@code IsPresent}); where it may be null, whether it is neither missing nor null. A value on the
   * way that {@link #orFail} asks for fails the state in JSONata; JSONPath answers that what is behind it is not there.
   *
   * <pre>{@code
   * PRICES.get("total").isPresent()
   * // $exists($prices.total)
   * // JSONPath: {"Variable":"$prices.total","IsPresent":true}
   * }</pre>
   */
  public BooleanExpr isPresent() {
    return BooleanExpr.of(nullable ? Operator.HAS_VALUE : Operator.IS_PRESENT, node);
  }

  /**
   * Whether it is missing.
   *
   * <pre>{@code
   * PRICES.get("total").isEmpty()
   * // $not($exists($prices.total))
   * // JSONPath: {"Not":{"Variable":"$prices.total","IsPresent":true}}
   * }</pre>
   */
  public BooleanExpr isEmpty() {
    return isPresent().not();
  }

  /**
   * The value, or another when it is missing. JSONata only.
   *
   * <pre>{@code
   * PRICES.get("total").orElse(number(0))
   * // $exists($prices.total) ? $prices.total : 0
   * }</pre>
   */
  public X orElse(X other) {
    Operator operator = nullable ? Operator.NULL_OR_ELSE : Operator.OR_ELSE;
    return type.at(Node.operation(operator, node, Node.of(other)));
  }

  /**
   * The value; a missing one fails the state: with {@code States.QueryEvaluationError} in JSONata, which a Task can catch,
   * and with {@code States.Runtime} in JSONPath, which nothing can. A null where there may be one fails in JSONata only.
   *
   * <pre>{@code
   * PRICES.get("total").orFail()
   * // $prices.total
   * // JSONPath: $prices.total
   * }</pre>
   */
  public X orFail() {
    return type.at(new Node.Required(node, nullable, null));
  }

  /**
   * The value; a missing one fails the state with this message in JSONata, with the service's own in JSONPath.
   *
   * <pre>{@code
   * PRICES.get("total").orFail("no total")
   * // $exists($prices.total) ? $prices.total : $error("no total")
   * // JSONPath: $prices.total
   * }</pre>
   */
  public X orFail(String message) {
    return type.at(new Node.Required(node, nullable, message));
  }

  /**
   * What a function makes of the value, missing with it. JSONPath can take fields.
   *
   * <pre>{@code
   * PRICES.get("total").map(total -> total.plus(1)).orElse(number(0))
   * // ($v1 := ($v2 := $prices.total; $exists($v2) ? $v2 + 1); $exists($v1) ? $v1 : 0)
   * }</pre>
   */
  public <Y extends Expr<?>> OptionalExpr<Y> map(Function<X, Y> function) {
    Applied<Y> applied = Applied.of(type, function);
    return new OptionalExpr<>(OptionalNodes.map(node, nullable, applied.lambda()), applied.type());
  }

  /**
   * A part of the value that may be missing too.
   *
   * <pre>{@code
   * stateInput(MapExpr.of(MapExpr.of(NumberExpr.TYPE))).get("a").flatMap(inner -> inner.get("b")).isPresent()
   * // $exists($states.input.a.b)
   * // JSONPath: {"Variable":"$.a.b","IsPresent":true}
   * }</pre>
   */
  public <Y extends Expr<?>> OptionalExpr<Y> flatMap(Function<X, OptionalExpr<Y>> function) {
    Node.Parameter parameter = new Node.Parameter();
    OptionalExpr<Y> found = function.apply(type.at(parameter));
    Node.Lambda lambda = new Node.Lambda(List.of(parameter), found.node);
    return new OptionalExpr<>(
        OptionalNodes.map(node, nullable, lambda), found.type, found.nullable);
  }

  @Override
  public String toString() {
    return JoinedText.mark(node);
  }
}
