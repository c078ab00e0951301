package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of eight branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 * @param <C> the expression of the third output
 * @param <D> the expression of the fourth output
 * @param <E> the expression of the fifth output
 * @param <F> the expression of the sixth output
 * @param <G> the expression of the seventh output
 * @param <H> the expression of the eighth output
 */
public final class Results8<
        A extends Expr<?>,
        B extends Expr<?>,
        C extends Expr<?>,
        D extends Expr<?>,
        E extends Expr<?>,
        F extends Expr<?>,
        G extends Expr<?>,
        H extends Expr<?>>
    extends Results7<A, B, C, D, E, F, G> {
  private final Type<H> eighth;

  Results8(
      Type<?> type,
      Node node,
      Type<A> first,
      Type<B> second,
      Type<C> third,
      Type<D> fourth,
      Type<E> fifth,
      Type<F> sixth,
      Type<G> seventh,
      Type<H> eighth) {
    super(type, node, first, second, third, fourth, fifth, sixth, seventh);
    this.eighth = eighth;
  }

  /** The type of the results of branches of these types. */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>,
          F extends Expr<?>,
          G extends Expr<?>,
          H extends Expr<?>>
      Type<Results8<A, B, C, D, E, F, G, H>> of(
          Type<A> first,
          Type<B> second,
          Type<C> third,
          Type<D> fourth,
          Type<E> fifth,
          Type<F> sixth,
          Type<G> seventh,
          Type<H> eighth) {
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
                seventh.name(),
                eighth.name()),
        JsonNode.class,
        (type, node) -> new Results8<>(
            type, node, first, second, third, fourth, fifth, sixth, seventh, eighth));
  }

  /**
   * The output of the eighth branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))), start("C", Pass.output(text("c"))), start("D", Pass.output(text("d"))), start("E", Pass.output(text("e"))), start("F", Pass.output(text("f"))), start("G", Pass.output(text("g"))), start("H", Pass.output(text("h"))))
   *     .output(results -> results.eighth())
   * // {"Type": "Parallel", "Output": "{% $states.result[7] %}"}
   * }</pre>
   */
  public H eighth() {
    return eighth.at(new Node.Element(node, 7));
  }
}
