package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
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
public final class JsonataTask<R extends Expr<?>> extends TimedStep<R, R, JsonataTask<R>>
    implements CatchesInJsonata<JsonataTask<R>>, NamesLanguage<JsonataTask<R>> {
  private final TaskDraft<R> draft;

  JsonataTask(TaskDraft<R> draft) {
    this.draft = draft;
  }

  /**
   * {@code Arguments} as a whole, instead of what the task's own settings make.
   *
   * <pre>{@code
   * Task.sns("alerts").message("x").jsonata().arguments(rawJsonata("$defaults", JsonExpr.TYPE))
   * // {"Type": "Task", "Arguments": "{% $defaults %}"}
   * }</pre>
   */
  public JsonataTask<R> arguments(Expr<?> arguments) {
    return new JsonataTask<>(draft.arguments(Node.of(arguments)));
  }

  /**
   * {@code Arguments} as JSON, exactly as a definition has them: a text between <code>{%</code> and <code>%}</code> is an expression.
   *
   * <pre>{@code
   * Task.sns("alerts").message("x").jsonata().arguments(JsonNodeFactory.instance.objectNode().put("Message", "{% $name %}"))
   * // {"Type": "Task", "Arguments": {"Message": "{% $name %}"}}
   * }</pre>
   */
  public JsonataTask<R> arguments(JsonNode arguments) {
    return new JsonataTask<>(draft.arguments(RawJson.of(arguments)));
  }

  /**
   * What the state hands on instead of its result. It is the last thing that can be said.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonata().output(run -> run.id())
   * // {"Type": "Task", "Output": "{% $states.result.Id %}"}
   * }</pre>
   */
  public <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputStep<>(
        this,
        output.apply(draft.result()),
        (context, node) -> new TaskWriter<>(draft, context, context.language()).state(node));
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
