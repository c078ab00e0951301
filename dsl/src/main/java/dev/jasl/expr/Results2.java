package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of two branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 */
public sealed class Results2<A extends Expr<?>, B extends Expr<?>> extends Expr<JsonNode>
    permits Results3 {
  private final Type<A> first;
  private final Type<B> second;

  Results2(Type<?> type, Node node, Type<A> first, Type<B> second) {
    super(type, node);
    this.first = first;
    this.second = second;
  }

  /** The type of the results of branches of these types. */
  public static <A extends Expr<?>, B extends Expr<?>> Type<Results2<A, B>> of(
      Type<A> first, Type<B> second) {
    return Type.self(
        "results of " + String.join(", ", first.name(), second.name()),
        JsonNode.class,
        (type, node) -> new Results2<>(type, node, first, second));
  }

  /**
   * The output of the first branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))))
   *     .output(results -> results.first())
   * // {"Type": "Parallel", "Output": "{% $states.result[0] %}"}
   * }</pre>
   */
  public final A first() {
    return first.at(new Node.Element(node, 0));
  }

  /**
   * The output of the second branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))))
   *     .output(results -> results.second())
   * // {"Type": "Parallel", "Output": "{% $states.result[1] %}"}
   * }</pre>
   */
  public final B second() {
    return second.at(new Node.Element(node, 1));
  }
}
