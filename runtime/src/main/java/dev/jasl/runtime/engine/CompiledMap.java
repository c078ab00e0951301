package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Runs its processor for each item within the execution; the result is the list of the outputs. */
final class CompiledMap extends CompiledState {
  /** The service runs no more iterations of an inline Map at a time, whatever the state says. */
  private static final int MOST_AT_ONCE = 40;

  private final CompiledScope processor;
  private final Feed feed;
  private final DataFlow data;
  private final int next;

  /** Where the items come from, and what each iteration gets. */
  record Feed(
      JsonSource items,
      @Nullable ItemInput selector,
      @Nullable NumberSource maxConcurrency) {}

  /** {@code ItemSelector}. */
  @FunctionalInterface
  interface ItemInput {
    /**
     * What the iteration starts with.
     *
     * @param visit of the Map, whose context object shows the item
     */
    Payload of(Visit visit);
  }

  CompiledMap(
      String name, CompiledScope processor, Feed feed, DataFlow data, Recovery recovery, int next) {
    super(name, StateKind.MAP, recovery);
    this.processor = processor;
    this.feed = feed;
    this.data = data;
    this.next = next;
  }

  CompiledScope processor() {
    return processor;
  }

  Feed feed() {
    return feed;
  }

  boolean hasSelector() {
    return feed.selector() != null;
  }

  /** What the state looks at: with paths, what {@code InputPath} leaves of its input. */
  Payload effective(Visit visit) {
    return data.effective(visit);
  }

  @Override
  Step enter(Visit visit) {
    JsonNode items = feed.items().value(visit);
    int atOnce = atOnce(visit, MOST_AT_ONCE);
    return new Step.Fork(parent -> new Items(parent, this, items, atOnce));
  }

  /** Runs the iterations again that have not succeeded. */
  Step resume(Visit visit, Standing before) {
    JsonNode items = feed.items().value(visit);
    int atOnce = atOnce(visit, MOST_AT_ONCE);
    return new Step.Fork(parent -> new Items(parent, this, items, atOnce, before));
  }

  /**
   * {@code MaxConcurrency}.
   *
   * @param most where the state says nothing, or more
   */
  int atOnce(Visit visit, int most) {
    long limit = feed.maxConcurrency() == null ? 0 : feed.maxConcurrency().value(visit);
    if (limit < 0) {
      throw visit.runtimeFailure("MaxConcurrency cannot be negative.");
    }
    return limit == 0 ? most : (int) Math.min(limit, most);
  }

  /** What the iteration for an item starts with. */
  Payload inputOf(Visit visit, MapItem item) {
    if (feed.selector() == null) {
      return Payload.of(item.value());
    }
    visit.show(item);
    try {
      return visit.allowed(feed.selector().of(visit));
    } finally {
      visit.show(null);
    }
  }

  /** Leaves the state with an output that nothing is made of any more. */
  Step leftWith(Payload output, @Nullable ObjectNode assigned) {
    return new Step.Leave(next, output, assigned);
  }

  /** Leaves the state with the outputs of all iterations. */
  Step left(Visit visit, Payload result) {
    return data.leave(visit, next, result);
  }
}
