package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of three branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 * @param <C> the expression of the third output
 */
public sealed class Results3<A extends Expr<?>, B extends Expr<?>, C extends Expr<?>>
    extends Results2<A, B> permits Results4 {
  private final Type<C> third;

  Results3(Type<?> type, Node node, Type<A> first, Type<B> second, Type<C> third) {
    super(type, node, first, second);
    this.third = third;
  }

  /** The type of the results of branches of these types. */
  public static <A extends Expr<?>, B extends Expr<?>, C extends Expr<?>>
      Type<Results3<A, B, C>> of(Type<A> first, Type<B> second, Type<C> third) {
    return Type.self(
        "results of " + String.join(", ", first.name(), second.name(), third.name()),
        JsonNode.class,
        (type, node) -> new Results3<>(type, node, first, second, third));
  }

  /**
   * The output of the third branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))), start("C", Pass.output(text("c"))))
   *     .output(results -> results.third())
   * // {"Type": "Parallel", "Output": "{% $states.result[2] %}"}
   * }</pre>
   */
  public final C third() {
    return third.at(new Node.Element(node, 2));
  }
}
