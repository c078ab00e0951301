package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of six branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 * @param <C> the expression of the third output
 * @param <D> the expression of the fourth output
 * @param <E> the expression of the fifth output
 * @param <F> the expression of the sixth output
 */
public sealed class Results6<
        A extends Expr<?>,
        B extends Expr<?>,
        C extends Expr<?>,
        D extends Expr<?>,
        E extends Expr<?>,
        F extends Expr<?>>
    extends Results5<A, B, C, D, E> permits Results7 {
  private final Type<F> sixth;

  Results6(
      Type<?> type,
      Node node,
      Type<A> first,
      Type<B> second,
      Type<C> third,
      Type<D> fourth,
      Type<E> fifth,
      Type<F> sixth) {
    super(type, node, first, second, third, fourth, fifth);
    this.sixth = sixth;
  }

  /** The type of the results of branches of these types. */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>,
          F extends Expr<?>>
      Type<Results6<A, B, C, D, E, F>> of(
          Type<A> first,
          Type<B> second,
          Type<C> third,
          Type<D> fourth,
          Type<E> fifth,
          Type<F> sixth) {
    return Type.self(
        "results of "
            + String.join(
                ", ",
                first.name(),
                second.name(),
                third.name(),
                fourth.name(),
                fifth.name(),
                sixth.name()),
        JsonNode.class,
        (type, node) -> new Results6<>(type, node, first, second, third, fourth, fifth, sixth));
  }

  /**
   * The output of the sixth branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))), start("C", Pass.output(text("c"))), start("D", Pass.output(text("d"))), start("E", Pass.output(text("e"))), start("F", Pass.output(text("f"))))
   *     .output(results -> results.sixth())
   * // {"Type": "Parallel", "Output": "{% $states.result[5] %}"}
   * }</pre>
   */
  public final F sixth() {
    return sixth.at(new Node.Element(node, 5));
  }
}
