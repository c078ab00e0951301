package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of seven branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 * @param <C> the expression of the third output
 * @param <D> the expression of the fourth output
 * @param <E> the expression of the fifth output
 * @param <F> the expression of the sixth output
 * @param <G> the expression of the seventh output
 */
public sealed class Results7<
        A extends Expr<?>,
        B extends Expr<?>,
        C extends Expr<?>,
        D extends Expr<?>,
        E extends Expr<?>,
        F extends Expr<?>,
        G extends Expr<?>>
    extends Results6<A, B, C, D, E, F> permits Results8 {
  private final Type<G> seventh;

  Results7(
      Type<?> type,
      Node node,
      Type<A> first,
      Type<B> second,
      Type<C> third,
      Type<D> fourth,
      Type<E> fifth,
      Type<F> sixth,
      Type<G> seventh) {
    super(type, node, first, second, third, fourth, fifth, sixth);
    this.seventh = seventh;
  }

  /** The type of the results of branches of these types. */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>,
          F extends Expr<?>,
          G extends Expr<?>>
      Type<Results7<A, B, C, D, E, F, G>> of(
          Type<A> first,
          Type<B> second,
          Type<C> third,
          Type<D> fourth,
          Type<E> fifth,
          Type<F> sixth,
          Type<G> seventh) {
    return Type.self(
        "results of "
            + String.join(
                ", ",
                first.name(),
                second.name(),
                third.name(),
                fourth.name(),
                fifth.name(),
                sixth.name(),
                seventh.name()),
        JsonNode.class,
        (type, node) ->
            new Results7<>(type, node, first, second, third, fourth, fifth, sixth, seventh));
  }

  /**
   * The output of the seventh branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))), start("C", Pass.output(text("c"))), start("D", Pass.output(text("d"))), start("E", Pass.output(text("e"))), start("F", Pass.output(text("f"))), start("G", Pass.output(text("g"))))
   *     .output(results -> results.seventh())
   * // {"Type": "Parallel", "Output": "{% $states.result[6] %}"}
   * }</pre>
   */
  public final G seventh() {
    return seventh.at(new Node.Element(node, 6));
  }
}
