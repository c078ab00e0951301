package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.Function;

/**
 * A ForEach written in JSONata, whatever its machine's language, with JSONata's own fields.
 *
 * @param <R> the expression of its result
 */
public final class JsonataForEach<R extends Expr<?>> extends WorkStep<R, R, JsonataForEach<R>>
    implements CatchesInJsonata<JsonataForEach<R>>, NamesLanguage<JsonataForEach<R>> {
  private final MapDraft<R> draft;

  private JsonataForEach(MapDraft<R> draft) {
    this.draft = draft;
  }

  static <R extends Expr<?>> JsonataForEach<R> of(MapDraft<R> draft) {
    return new JsonataForEach<>(draft);
  }

  /**
   * {@code Items}: any expression of an array or, in a distributed ForEach, of an object. Nothing checks that the items are what the body
   * takes.
   *
   * <pre>{@code
   * ForEach.inInput(JsonExpr.TYPE).run(tag -> start("Keep", Pass.output(tag)))
   *     .jsonata()
   *     .items(rawJsonata("$states.input.orders[total > 10]", JsonExpr.TYPE))
   * // {"Type": "Map", "Items": "{% $states.input.orders[total > 10] %}"}
   * }</pre>
   */
  public JsonataForEach<R> items(Expr<?> items) {
    return new JsonataForEach<>(draft.from(ItemSource.of(Node.of(items))));
  }

  /**
   * What the state hands on instead of its result. It is the last thing that can be said.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag)))
   *     .jsonata()
   *     .output(tags -> tags.size())
   * // {"Type": "Map", "Output": "{% $count($states.result) %}"}
   * }</pre>
   */
  public <Y extends Expr<?>> Step<Y> output(Function<R, Y> output) {
    return new OutputStep<>(
        this,
        output.apply(draft.result()),
        (context, node) -> new MapWriter(draft, context).state(node));
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
  JsonataForEach<R> copy(Settings<R> settings) {
    return new JsonataForEach<>(draft.with(settings));
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
    return new MapWriter(draft, context.in(QueryLanguage.JSONATA)).state(null);
  }
}
