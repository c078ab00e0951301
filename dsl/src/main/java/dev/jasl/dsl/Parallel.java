package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Results2;
import dev.jasl.expr.Results3;
import dev.jasl.expr.Results4;
import dev.jasl.expr.Results5;
import dev.jasl.expr.Results6;
import dev.jasl.expr.Results7;
import dev.jasl.expr.Results8;
import java.util.List;

/**
 * Branches that run at once, each on the same input: {@code Parallel.of(start("Pack", …), start("Bill", …))}. The results of two to
 * eight branches are typed one by one; more, or as many as a Java list has, come as a list.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html">Parallel state</a>
 */
public final class Parallel {
  private Parallel() {}

  /**
   * Branches of one type, as many as the list has. Their outputs are a list.
   *
   * <pre>{@code
   * Parallel.all(List.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b")))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}]}
   * }</pre>
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E, X extends Expr<E>> ParallelStep<ListExpr<E, X>> all(
      List<? extends TypedFlow<X>> branches) {
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("a Parallel needs a branch");
    }
    return new ParallelStep<>(
        ParallelDraft.of(ListExpr.of(branches.get(0).type()), List.copyOf(branches)));
  }

  /**
   * Two branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}]}
   * }</pre>
   */
  public static <A extends Expr<?>, B extends Expr<?>> ParallelStep<Results2<A, B>> of(
      TypedFlow<A> first, TypedFlow<B> second) {
    return new ParallelStep<>(
        ParallelDraft.of(Results2.of(first.type(), second.type()), List.of(first, second)));
  }

  /**
   * Three branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))),
   *     start("C", Pass.output(text("c"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}, {"StartAt": "C"}]}
   * }</pre>
   */
  public static <A extends Expr<?>, B extends Expr<?>, C extends Expr<?>>
      ParallelStep<Results3<A, B, C>> of(
          TypedFlow<A> first, TypedFlow<B> second, TypedFlow<C> third) {
    return new ParallelStep<>(ParallelDraft.of(
        Results3.of(first.type(), second.type(), third.type()), List.of(first, second, third)));
  }

  /**
   * Four branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))),
   *     start("C", Pass.output(text("c"))),
   *     start("D", Pass.output(text("d"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}, {"StartAt": "C"}, {"StartAt": "D"}]}
   * }</pre>
   */
  public static <A extends Expr<?>, B extends Expr<?>, C extends Expr<?>, D extends Expr<?>>
      ParallelStep<Results4<A, B, C, D>> of(
          TypedFlow<A> first, TypedFlow<B> second, TypedFlow<C> third, TypedFlow<D> fourth) {
    return new ParallelStep<>(ParallelDraft.of(
        Results4.of(first.type(), second.type(), third.type(), fourth.type()),
        List.of(first, second, third, fourth)));
  }

  /**
   * Five branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))),
   *     start("C", Pass.output(text("c"))),
   *     start("D", Pass.output(text("d"))),
   *     start("E", Pass.output(text("e"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}, {"StartAt": "C"}, {"StartAt": "D"}, {"StartAt": "E"}]}
   * }</pre>
   */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>>
      ParallelStep<Results5<A, B, C, D, E>> of(
          TypedFlow<A> first,
          TypedFlow<B> second,
          TypedFlow<C> third,
          TypedFlow<D> fourth,
          TypedFlow<E> fifth) {
    return new ParallelStep<>(ParallelDraft.of(
        Results5.of(first.type(), second.type(), third.type(), fourth.type(), fifth.type()),
        List.of(first, second, third, fourth, fifth)));
  }

  /**
   * Six branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))),
   *     start("C", Pass.output(text("c"))),
   *     start("D", Pass.output(text("d"))),
   *     start("E", Pass.output(text("e"))),
   *     start("F", Pass.output(text("f"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}, {"StartAt": "C"}, {"StartAt": "D"}, {"StartAt": "E"}, {"StartAt": "F"}]}
   * }</pre>
   */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>,
          F extends Expr<?>>
      ParallelStep<Results6<A, B, C, D, E, F>> of(
          TypedFlow<A> first,
          TypedFlow<B> second,
          TypedFlow<C> third,
          TypedFlow<D> fourth,
          TypedFlow<E> fifth,
          TypedFlow<F> sixth) {
    return new ParallelStep<>(ParallelDraft.of(
        Results6.of(
            first.type(), second.type(), third.type(), fourth.type(), fifth.type(), sixth.type()),
        List.of(first, second, third, fourth, fifth, sixth)));
  }

  /**
   * Seven branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))),
   *     start("C", Pass.output(text("c"))),
   *     start("D", Pass.output(text("d"))),
   *     start("E", Pass.output(text("e"))),
   *     start("F", Pass.output(text("f"))),
   *     start("G", Pass.output(text("g"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}, {"StartAt": "C"}, {"StartAt": "D"}, {"StartAt": "E"}, {"StartAt": "F"}, {"StartAt": "G"}]}
   * }</pre>
   */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>,
          F extends Expr<?>,
          G extends Expr<?>>
      ParallelStep<Results7<A, B, C, D, E, F, G>> of(
          TypedFlow<A> first,
          TypedFlow<B> second,
          TypedFlow<C> third,
          TypedFlow<D> fourth,
          TypedFlow<E> fifth,
          TypedFlow<F> sixth,
          TypedFlow<G> seventh) {
    return new ParallelStep<>(ParallelDraft.of(
        Results7.of(
            first.type(),
            second.type(),
            third.type(),
            fourth.type(),
            fifth.type(),
            sixth.type(),
            seventh.type()),
        List.of(first, second, third, fourth, fifth, sixth, seventh)));
  }

  /**
   * Eight branches.
   *
   * <pre>{@code
   * Parallel.of(
   *     start("A", Pass.output(text("a"))),
   *     start("B", Pass.output(text("b"))),
   *     start("C", Pass.output(text("c"))),
   *     start("D", Pass.output(text("d"))),
   *     start("E", Pass.output(text("e"))),
   *     start("F", Pass.output(text("f"))),
   *     start("G", Pass.output(text("g"))),
   *     start("H", Pass.output(text("h"))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "A"}, {"StartAt": "B"}, {"StartAt": "C"}, {"StartAt": "D"}, {"StartAt": "E"}, {"StartAt": "F"}, {"StartAt": "G"}, {"StartAt": "H"}]}
   * }</pre>
   */
  public static <
          A extends Expr<?>,
          B extends Expr<?>,
          C extends Expr<?>,
          D extends Expr<?>,
          E extends Expr<?>,
          F extends Expr<?>,
          G extends Expr<?>,
          H extends Expr<?>>
      ParallelStep<Results8<A, B, C, D, E, F, G, H>> of(
          TypedFlow<A> first,
          TypedFlow<B> second,
          TypedFlow<C> third,
          TypedFlow<D> fourth,
          TypedFlow<E> fifth,
          TypedFlow<F> sixth,
          TypedFlow<G> seventh,
          TypedFlow<H> eighth) {
    return new ParallelStep<>(ParallelDraft.of(
        Results8.of(
            first.type(),
            second.type(),
            third.type(),
            fourth.type(),
            fifth.type(),
            sixth.type(),
            seventh.type(),
            eighth.type()),
        List.of(first, second, third, fourth, fifth, sixth, seventh, eighth)));
  }
}
