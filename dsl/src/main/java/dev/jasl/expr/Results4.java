package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of four branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 * @param <C> the expression of the third output
 * @param <D> the expression of the fourth output
 */
public sealed class Results4<
        A extends Expr<?>, B extends Expr<?>, C extends Expr<?>, D extends Expr<?>>
    extends Results3<A, B, C> permits Results5 {
  private final Type<D> fourth;

  Results4(Type<?> type, Node node, Type<A> first, Type<B> second, Type<C> third, Type<D> fourth) {
    super(type, node, first, second, third);
    this.fourth = fourth;
  }

  /** The type of the results of branches of these types. */
  public static <A extends Expr<?>, B extends Expr<?>, C extends Expr<?>, D extends Expr<?>>
      Type<Results4<A, B, C, D>> of(Type<A> first, Type<B> second, Type<C> third, Type<D> fourth) {
    return Type.self(
        "results of " + String.join(", ", first.name(), second.name(), third.name(), fourth.name()),
        JsonNode.class,
        (type, node) -> new Results4<>(type, node, first, second, third, fourth));
  }

  /**
   * The output of the fourth branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))), start("C", Pass.output(text("c"))), start("D", Pass.output(text("d"))))
   *     .output(results -> results.fourth())
   * // {"Type": "Parallel", "Output": "{% $states.result[3] %}"}
   * }</pre>
   */
  public final D fourth() {
    return fourth.at(new Node.Element(node, 3));
  }
}
