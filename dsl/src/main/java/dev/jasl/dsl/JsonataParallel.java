package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.Function;

/**
 * A Parallel written in JSONata, whatever its machine's language, with JSONata's own fields.
 *
 * @param <R> the expression of the branches' outputs
 */
public final class JsonataParallel<R extends Expr<?>> extends WorkStep<R, R, JsonataParallel<R>>
    implements CatchesInJsonata<JsonataParallel<R>>, NamesLanguage<JsonataParallel<R>> {
  private final ParallelDraft<R> draft;

  private JsonataParallel(ParallelDraft<R> draft) {
    this.draft = draft;
  }

  static <R extends Expr<?>> JsonataParallel<R> of(ParallelDraft<R> draft) {
    return new JsonataParallel<>(draft);
  }

  /**
   * {@code Arguments}: what each branch gets as its input.
   *
   * <pre>{@code
   * Parallel.of(start("A", Wait.of(ofSeconds(1))), start("B", Wait.of(ofSeconds(2))))
   *     .jsonata()
   *     .arguments(ORDER.orderId())
   * // {"Type": "Parallel", "Arguments": "{% $states.context.Execution.Input.orderId %}"}
   * }</pre>
   */
  public JsonataParallel<R> arguments(Expr<?> arguments) {
    return new JsonataParallel<>(draft.input(Node.of(arguments)));
  }

  /**
   * What the state hands on instead of the branches' outputs. It is the last thing that can be said.
   *
   * <pre>{@code
   * Parallel.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))))
   *     .jsonata()
   *     .output(results -> results.first())
   * // {"Type": "Parallel", "Output": "{% $states.result[0] %}"}
   * }</pre>
   */
  public <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputStep<>(this, output.apply(draft.result()), draft::state);
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
  JsonataParallel<R> copy(Settings<R> settings) {
    return new JsonataParallel<>(draft.with(settings));
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONATA;
  }

  @Override
  List<Flow> scopes() {
    return draft.flows();
  }

  @Override
  State state(StateContext context) {
    return draft.state(context.in(QueryLanguage.JSONATA), null);
  }
}
