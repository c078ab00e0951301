package dev.jasl.expr;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Putting what is in a list together into one value. */
public abstract sealed class ListNumbers<E, X extends Expr<E>> extends ListParts<E, X>
    permits ListExpr {
  ListNumbers(Type<?> type, Node node, Type<X> element) {
    super(type, node, element);
  }

  /**
   * The sum of a number of each element; 0 for an empty list. JSONata only.
   *
   * <pre>{@code
   * SCORES.sum(number -> number)
   * // $sum($scores)
   * }</pre>
   */
  public final <N extends NumberExpr> N sum(Function<X, N> number) {
    return folded(Operator.ARRAY_SUM, number);
  }

  /**
   * The smallest of a number of each element; missing for an empty list. JSONata only.
   *
   * <pre>{@code
   * SCORES.min(number -> number).orElse(number(0))
   * // ($v1 := $min($scores); $exists($v1) ? $v1 : 0)
   * }</pre>
   */
  public final <N extends NumberExpr> OptionalExpr<N> min(Function<X, N> number) {
    N found = folded(Operator.ARRAY_MIN, number);
    return new OptionalExpr<>(Node.of(found), Type.of(found));
  }

  /**
   * The largest of a number of each element; missing for an empty list. JSONata only.
   *
   * <pre>{@code
   * SCORES.max(number -> number).orElse(number(0))
   * // ($v1 := $max($scores); $exists($v1) ? $v1 : 0)
   * }</pre>
   */
  public final <N extends NumberExpr> OptionalExpr<N> max(Function<X, N> number) {
    N found = folded(Operator.ARRAY_MAX, number);
    return new OptionalExpr<>(Node.of(found), Type.of(found));
  }

  /**
   * The mean of a number of each element; missing for an empty list. JSONata only.
   *
   * <pre>{@code
   * SCORES.average(number -> number).orElse(number(0))
   * // ($v1 := $average($scores); $exists($v1) ? $v1 : 0)
   * }</pre>
   */
  public final OptionalExpr<NumberExpr> average(Function<X, NumberExpr> number) {
    Node found = Node.operation(Operator.ARRAY_AVERAGE, numbers(Applied.of(element, number)));
    return new OptionalExpr<>(found, NumberExpr.TYPE);
  }

  /**
   * A text of each element, with separators between them; empty for an empty list. JSONata only.
   *
   * <pre>{@code
   * TAGS.join(", ", name -> name)
   * // $join($tags, ", ")
   * }</pre>
   */
  public final StringExpr join(String separator, Function<X, StringExpr> text) {
    Node texts = numbers(Applied.of(element, text));
    return new StringExpr(Node.operation(Operator.JOIN, texts, Node.literal(separator)));
  }

  /**
   * What comes out when each element in turn is put together with what came out so far. JSONata only.
   *
   * <pre>{@code
   * TAGS.reduce(integer(0), (length, name) -> length.plus(name.length()))
   * // $reduce($tags, function($v1, $v2) { $v1 + $length($v2) }, 0)
   * }</pre>
   */
  public final <Y extends Expr<?>> Y reduce(Y start, BiFunction<Y, X, Y> function) {
    Applied<Y> applied = Applied.of(Type.of(start), element, function);
    return applied
        .type()
        .at(Node.operation(Operator.REDUCE, node, Node.of(start), applied.lambda()));
  }

  /**
   * The list as JSON text. In JSONata numbers are rounded to 15 digits.
   *
   * <pre>{@code
   * TAGS.toJsonText()
   * // $string($tags)
   * // JSONPath: States.JsonToString($tags)
   * }</pre>
   */
  public final StringExpr toJsonText() {
    return new StringExpr(Node.operation(Operator.TO_JSON_TEXT, node));
  }

  private <N extends NumberExpr> N folded(Operator operator, Function<X, N> number) {
    Applied<N> applied = Applied.of(element, number);
    return applied.type().at(Node.operation(operator, numbers(applied)));
  }

  /** The list itself where the function only hands its elements on. */
  private Node numbers(Applied<?> applied) {
    Node.Lambda lambda = applied.lambda();
    return lambda.body() == lambda.parameters().get(0)
        ? node
        : Node.operation(Operator.MAP, node, lambda);
  }
}
