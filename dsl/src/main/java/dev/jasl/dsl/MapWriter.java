package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.Extras;
import dev.jasl.model.ItemProcessor;
import dev.jasl.model.ItemSelector;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.StateName;
import dev.jasl.model.WorkData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a ForEach as a Map state in the language of its context. */
final class MapWriter {
  private final MapDraft<?> draft;
  private final StateContext context;
  private final WorkWriter work;

  MapWriter(MapDraft<?> draft, StateContext context) {
    this.draft = draft;
    this.context = context;
    this.work = new WorkWriter(context, null);
  }

  /**
   * The state.
   *
   * @param output what it hands on; the result when absent
   */
  MapState state(@Nullable Node output) {
    return state(draft, output);
  }

  private <R extends Expr<?>> MapState state(MapDraft<R> map, @Nullable Node output) {
    Settings<R> settings = map.settings();
    return new MapState(
        context.header(settings),
        new ItemProcessor(spelling(), body(), null, Extras.none()),
        mode(),
        data(work.data(settings.classic(), output)),
        selector(),
        context.quantity(map.maxConcurrency(), "MaxConcurrency"),
        context.assign(settings.assignments(), map.result(), Place.RESULT),
        context.errors(settings.retries(), settings.catchers()),
        context.transition());
  }

  /** The states for each item. Where there are none, that has been reported. */
  private Scope body() {
    Location at = context.location().child(spelling().field());
    ScopePlace.Kind how =
        draft.children() == null ? ScopePlace.Kind.INLINE : ScopePlace.Kind.DISTRIBUTED;
    Scope scope = context.body(how, draft.body(), at);
    return scope == null ? new Scope(new StateName("?"), Map.of()) : scope;
  }

  private ItemProcessor.Spelling spelling() {
    return draft.oldNames()
        ? ItemProcessor.Spelling.ITERATOR
        : ItemProcessor.Spelling.ITEM_PROCESSOR;
  }

  private MapMode mode() {
    return draft.children() == null
        ? new MapMode.Inline(!draft.oldNames(), Extras.none())
        : new ChildRunsWriter(draft, draft.children(), context).mode();
  }

  private MapData data(WorkData plain) {
    Node items = draft.items().source().items();
    if (plain instanceof WorkData.Jsonata jsonata) {
      return new MapData.Jsonata(
          items == null ? null : context.json(items, Place.INPUT, "Items"), jsonata.output());
    }
    WorkData.JsonPath classic = (WorkData.JsonPath) plain;
    return new MapData.JsonPath(
        classic.inputPath(),
        items == null ? null : itemsPath(items),
        classic.resultSelector(),
        classic.resultPath(),
        classic.outputPath());
  }

  private @Nullable String itemsPath(Node items) {
    return work.path(items, Place.INPUT, "ItemsPath") instanceof PathField.At path
        ? path.path()
        : null;
  }

  private @Nullable ItemSelector selector() {
    Node selector = draft.items().selector();
    if (selector == null) {
      return null;
    }
    JsonNode payload = context.language() == QueryLanguage.JSONATA
        ? context.json(selector, Place.INPUT, "ItemSelector")
        : work.template(selector, Place.INPUT, "ItemSelector");
    return payload == null
        ? null
        : new ItemSelector(
            draft.oldNames()
                ? ItemSelector.Spelling.PARAMETERS
                : ItemSelector.Spelling.ITEM_SELECTOR,
            payload);
  }
}
