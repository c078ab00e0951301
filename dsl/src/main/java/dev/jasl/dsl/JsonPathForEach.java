package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import java.util.List;
import java.util.function.Function;

/**
 * A ForEach written in JSONPath with JSONPath's own fields: {@code InputPath}, {@code ItemsPath}, {@code ItemSelector}, {@code
 * ResultSelector}, {@code ResultPath}, {@code OutputPath}, applied in this order.
 *
 * @param <R> the expression of its result
 */
public final class JsonPathForEach<R extends Expr<?>>
    extends WorkStep<R, JsonExpr, JsonPathForEach<R>>
    implements HasPaths<JsonPathForEach<R>>,
        HasResultPath<R, JsonPathForEach<R>>,
        CatchesInJsonPath<JsonPathForEach<R>> {
  private final MapDraft<R> draft;

  JsonPathForEach(MapDraft<R> draft) {
    this.draft = draft;
  }

  /**
   * Where in the state's effective input the items are. Nothing checks that they are what the body takes.
   *
   * <pre>{@code
   * ForEach.inInput(JsonExpr.TYPE).run(tag -> start("Keep", Pass.output(tag))).jsonPath().itemsPath("$.tags")
   * // {"Type": "Map", "ItemsPath": "$.tags"}
   * }</pre>
   */
  public JsonPathForEach<R> itemsPath(String path) {
    return new JsonPathForEach<>(draft.from(ItemSource.of(ClassicFields.path(path))));
  }

  /**
   * What each iteration gets instead of the item ({@code ItemSelector}), as JSON, exactly as a definition has it.
   *
   * <pre>{@code
   * ForEach.inInput(JsonExpr.TYPE)
   *     .run(tag -> start("Keep", Pass.output(tag)))
   *     .jsonPath()
   *     .itemSelector(JsonNodeFactory.instance.objectNode().put("tag.$", "$$.Map.Item.Value"))
   * // {"Type": "Map", "ItemSelector": {"tag.$": "$$.Map.Item.Value"}}
   * }</pre>
   */
  public JsonPathForEach<R> itemSelector(JsonNode template) {
    return new JsonPathForEach<>(draft.selecting(new Node.Literal(template)));
  }

  /**
   * Writes the body and the selector under the names that they had before distributed Maps came: {@code Iterator} without a {@code
   * ProcessorConfig}, and {@code Parameters}. They mean the same; it is for definitions that must not change.
   *
   * <pre>{@code
   * ForEach.in(TAGS)
   *     .select(tag -> object("tag", tag))
   *     .run(tag -> start("Keep", Pass.output(tag)))
   *     .jsonPath()
   *     .inOldNames()
   * // {"Type": "Map", "Parameters": {"tag.$": "$$.Map.Item.Value"}, "Iterator": {"StartAt": "Keep"}}
   * }</pre>
   */
  public JsonPathForEach<R> inOldNames() {
    return new JsonPathForEach<>(draft.inOldNames());
  }

  /**
   * An object made of the result, before it is put anywhere.
   *
   * <pre>{@code
   * ForEach.in(TAGS).run(tag -> start("Keep", Pass.output(tag)))
   *     .jsonPath()
   *     .resultSelector(tags -> object("first", tags.get(0)))
   * // {"Type": "Map", "ResultSelector": {"first.$": "$[0]"}}
   * }</pre>
   */
  public JsonPathForEach<R> resultSelector(Function<R, ? extends Expr<?>> template) {
    Node selector = Node.of(template.apply(draft.result()));
    return ClassicFields.changed(this, fields -> fields.resultSelector(selector));
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  Settings<R> settings() {
    return draft.settings();
  }

  @Override
  JsonPathForEach<R> copy(Settings<R> settings) {
    return new JsonPathForEach<>(draft.with(settings));
  }

  @Override
  QueryLanguage language() {
    return QueryLanguage.JSONPATH;
  }

  @Override
  List<Flow> scopes() {
    return draft.flows();
  }

  @Override
  State state(StateContext context) {
    return new MapWriter(draft, context.in(QueryLanguage.JSONPATH)).state(null);
  }
}
