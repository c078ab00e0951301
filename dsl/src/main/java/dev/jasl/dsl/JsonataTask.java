package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.function.Function;

/**
 * A task written in JSONata, whatever its machine's language, with JSONata's own fields.
 *
 * @param <R> the expression of its result
 */
public final class JsonataTask<R extends Expr<?>> extends TimedStep<R, R, JsonataTask<R>> {
  private final TaskDraft<R> draft;

  private JsonataTask(TaskDraft<R> draft) {
    this.draft = draft;
  }

  static <R extends Expr<?>> JsonataTask<R> of(TaskDraft<R> draft) {
    return new JsonataTask<>(draft);
  }

  /** {@code Arguments} as a whole, instead of what the task's own settings make. */
  public JsonataTask<R> arguments(Expr<?> arguments) {
    return new JsonataTask<>(draft.arguments(Node.of(arguments)));
  }

  /** What the state hands on instead of its result. It is the last thing that can be said. */
  public <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputTask<>(draft, output.apply(draft.result()), QueryLanguage.JSONATA);
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
  JsonataTask<R> copy(Settings<R> settings) {
    return new JsonataTask<>(draft.with(settings));
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONATA;
  }

  @Override
  State state(StateContext context) {
    return new TaskWriter<>(draft, context, QueryLanguage.JSONATA).state(null);
  }
}
