package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a ForEach so far.
 *
 * @param children nothing when the iterations run within the execution
 * @param oldNames whether it is written as before distributed Maps came
 */
record MapDraft<R extends Expr<?>>(
    Items<?> items,
    @Nullable Batching batching,
    MapBody body,
    @Nullable ChildRuns children,
    @Nullable Node maxConcurrency,
    boolean oldNames,
    Type<R> type,
    Settings<R> settings) {
  static <R extends Expr<?>> MapDraft<R> inline(Items<?> items, MapBody body, Type<R> result) {
    return new MapDraft<>(items, null, body, null, null, false, result, Settings.none());
  }

  static <R extends Expr<?>> MapDraft<R> children(
      ChildInput<?> input, MapBody body, ChildRuns children, Type<R> result) {
    return new MapDraft<>(
        input.items(), input.batching(), body, children, null, false, result, Settings.none());
  }

  MapDraft<R> with(Settings<R> other) {
    return new MapDraft<>(items, batching, body, children, maxConcurrency, oldNames, type, other);
  }

  MapDraft<R> maxConcurrency(Node most) {
    return new MapDraft<>(items, batching, body, children, most, oldNames, type, settings);
  }

  MapDraft<R> children(ChildRuns other) {
    return new MapDraft<>(items, batching, body, other, maxConcurrency, oldNames, type, settings);
  }

  MapDraft<R> inOldNames() {
    return new MapDraft<>(items, batching, body, children, maxConcurrency, true, type, settings);
  }

  MapDraft<R> from(ItemSource source) {
    Items<?> moved = new Items<>(source, items.type(), items.selector());
    return new MapDraft<>(
        moved, batching, body, children, maxConcurrency, oldNames, type, settings);
  }

  MapDraft<R> selecting(Node selector) {
    Items<?> selected = new Items<>(items.source(), items.type(), selector);
    return new MapDraft<>(
        selected, batching, body, children, maxConcurrency, oldNames, type, settings);
  }

  R result() {
    return type.at(Node.Root.RESULT);
  }

  List<Flow> flows() {
    return List.of(body.flow());
  }
}
