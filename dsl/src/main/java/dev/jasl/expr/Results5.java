package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Parallel of five branches gives: the output of each, in the order in which they were named.
 *
 * @param <A> the expression of the first output
 * @param <B> the expression of the second output
 * @param <C> the expression of the third output
 * @param <D> the expression of the fourth output
 * @param <E> the expression of the fifth output
 */
public sealed class Results5<
        A extends Expr<?>,
        B extends Expr<?>,
        C extends Expr<?>,
        D extends Expr<?>,
        E extends Expr<?>>
    extends Results4<A, B, C, D> permits Results6 {
  private final Type<E> fifth;

  Results5(
      Type<?> type,
      Node node,
      Type<A> first,
      Type<B> second,
      Type<C> third,
      Type<D> fourth,
      Type<E> fifth) {
    super(type, node, first, second, third, fourth);
    this.fifth = fifth;
  }

  /** The type of the results of branches of these types. */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>>
      Type<Results5<A, B, C, D, E>> of(
          Type<A> first, Type<B> second, Type<C> third, Type<D> fourth, Type<E> fifth) {
    return Type.self(
        "results of "
            + String.join(
                ", ", first.name(), second.name(), third.name(), fourth.name(), fifth.name()),
        JsonNode.class,
        (type, node) -> new Results5<>(type, node, first, second, third, fourth, fifth));
  }

  /**
   * The output of the fifth branch.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))), start("C", Pass.output(text("c"))), start("D", Pass.output(text("d"))), start("E", Pass.output(text("e"))))
   *     .output(results -> results.fifth())
   * // {"Type": "Parallel", "Output": "{% $states.result[4] %}"}
   * }</pre>
   */
  public final E fifth() {
    return fifth.at(new Node.Element(node, 4));
  }
}
