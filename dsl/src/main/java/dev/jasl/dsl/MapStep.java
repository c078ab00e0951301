package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.Function;

/**
 * A ForEach that means the same in both query languages and is written in its machine's.
 *
 * @param <R> the expression of its result
 * @param <S> the step itself
 */
public abstract class MapStep<R extends Expr<?>, S extends MapStep<R, S>>
    extends WorkStep<R, R, S> {
  private final MapDraft<R> draft;

  MapStep(MapDraft<R> draft) {
    this.draft = draft;
  }

  final MapDraft<R> draft() {
    return draft;
  }

  abstract S copy(MapDraft<R> other);

  /**
   * At most so many iterations at a time; 1 runs them one after the other, in order. Without it, 40 within an execution and 10,000 in
   * child executions.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag))).maxConcurrency(1)
   * // {"Type": "Map", "MaxConcurrency": 1}
   * }</pre>
   *
   * @throws IllegalArgumentException if negative
   */
  public final S maxConcurrency(int iterations) {
    if (iterations < 0) {
      throw new IllegalArgumentException("maxConcurrency must not be negative: " + iterations);
    }
    return copy(draft.maxConcurrency(Node.literal(iterations)));
  }

  /**
   * At most so many iterations at a time, as data say.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag))).maxConcurrency(COUNT)
   * // {"Type": "Map", "MaxConcurrency": "{% $count %}"}
   * }</pre>
   */
  public final S maxConcurrency(IntegerExpr iterations) {
    return copy(draft.maxConcurrency(Node.of(iterations)));
  }

  /**
   * What the state hands on instead of its result. It is the last thing that can be said.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag))).output(tags -> tags.size())
   * // {"Type": "Map", "Output": "{% $count($states.result) %}"}
   * }</pre>
   */
  public final <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputStep<>(
        this,
        output.apply(draft.result()),
        (context, node) -> new MapWriter(draft, context).state(node));
  }

  /**
   * Writes this state in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag))).jsonPath().resultPath("$.tags")
   * // {"Type": "Map", "ItemsPath": "$tags", "ResultPath": "$.tags"}
   * }</pre>
   */
  public final JsonPathForEach<R> jsonPath() {
    return new JsonPathForEach<>(draft);
  }

  /**
   * Writes this state in JSONata, whatever its machine's language, and offers JSONata's own fields.
   *
   * <pre>{@code
   * ForEach.inInput(JsonExpr.TYPE).run(tag -> start("Keep", Pass.output(tag)))
   *     .jsonata()
   *     .items(rawJsonata("$states.input.orders[total > 10]", JsonExpr.TYPE))
   * // {"Type": "Map", "Items": "{% $states.input.orders[total > 10] %}"}
   * }</pre>
   */
  public final JsonataForEach<R> jsonata() {
    return JsonataForEach.of(draft);
  }

  @Override
  final Type<R> type() {
    return draft.type();
  }

  @Override
  final Settings<R> settings() {
    return draft.settings();
  }

  @Override
  final S copy(Settings<R> settings) {
    return copy(draft.with(settings));
  }

  @Override
  final List<Flow> scopes() {
    return draft.flows();
  }

  @Override
  final State state(StateContext context) {
    return new MapWriter(draft, context).state(null);
  }
}
