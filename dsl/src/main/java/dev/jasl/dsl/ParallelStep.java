package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.Function;

/**
 * A Parallel: runs its branches at once, each on the same input. It means the same in both query languages and is written in its
 * machine's. One branch that fails fails all of it.
 *
 * @param <R> the expression of the branches' outputs
 */
public final class ParallelStep<R extends Expr<?>> extends WorkStep<R, R, ParallelStep<R>> {
  private final ParallelDraft<R> draft;

  ParallelStep(ParallelDraft<R> draft) {
    this.draft = draft;
  }

  /**
   * What each branch gets as its input, instead of the state's own.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))))
   *     .input(object("order", ORDER.orderId()))
   * // {"Type": "Parallel", "Arguments": {"order": "{% $states.context.Execution.Input.orderId %}"}}
   * }</pre>
   */
  public ParallelStep<R> input(Expr<?> value) {
    return new ParallelStep<>(draft.input(Node.of(value)));
  }

  /**
   * What the state hands on instead of the branches' outputs. It is the last thing that can be said.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))))
   *     .output(results -> results.second())
   * // {"Type": "Parallel", "Output": "{% $states.result[1] %}"}
   * }</pre>
   */
  public <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputStep<>(this, output.apply(draft.result()), draft::state);
  }

  /**
   * Writes this state in JSONPath and offers JSONPath's own fields.
   *
   * <pre>{@code
   * Parallel.of(start("A", Wait.of(ofSeconds(1))), start("B", Wait.of(ofSeconds(2))))
   *     .jsonPath()
   *     .resultPath("$.both")
   * // {"Type": "Parallel", "ResultPath": "$.both"}
   * }</pre>
   */
  public JsonPathParallel<R> jsonPath() {
    return new JsonPathParallel<>(draft);
  }

  /**
   * Writes this state in JSONata, whatever its machine's language, and offers JSONata's own fields.
   *
   * <pre>{@code
   * Parallel.of(start("A", Wait.of(ofSeconds(1))), start("B", Wait.of(ofSeconds(2))))
   *     .jsonata()
   *     .arguments(rawJsonata("$states.input.orders[0]", JsonExpr.TYPE))
   * // {"Type": "Parallel", "Arguments": "{% $states.input.orders[0] %}"}
   * }</pre>
   */
  public JsonataParallel<R> jsonata() {
    return JsonataParallel.of(draft);
  }

  @Override
  Type<R> type() {
    return draft.type();
  }

  @Override
  Settings<R> settings() {
    return draft.settings();
  }

  @Override
  ParallelStep<R> copy(Settings<R> settings) {
    return new ParallelStep<>(draft.with(settings));
  }

  @Override
  List<Flow> scopes() {
    return draft.flows();
  }

  @Override
  State state(StateContext context) {
    return draft.state(context, null);
  }
}
