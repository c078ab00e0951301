package dev.jasl.runtime.engine;

import dev.jasl.runtime.data.ItemStream;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of child executions out of the items: one of each, or of a batch. */
final class ChildInputs {
  /** How many items there are, where they are being read. */
  static final long UNKNOWN = -1;

  private final Visit visit;
  private final CompiledMap map;
  private final ItemStream items;
  private final long known;
  private final CompiledBatcher.@Nullable Batching batching;
  private @Nullable Payload waiting;
  private int read;
  private boolean ended;

  /**
   * @param known how many items there are, or {@link #UNKNOWN}
   * @param batching null for an item a child
   */
  ChildInputs(
      Visit visit,
      CompiledMap map,
      ItemStream items,
      long known,
      CompiledBatcher.@Nullable Batching batching) {
    this.visit = visit;
    this.map = map;
    this.items = items;
    this.known = known;
    this.batching = batching;
  }

  /** Items that have been read so far. */
  int read() {
    return read;
  }

  /** Items that are known to be there, and have not become part of an input. */
  long unread() {
    return (known == UNKNOWN ? 0 : known - read) + (waiting == null ? 0 : 1);
  }

  /** Whether each item becomes a child of its own. */
  boolean isOneEach() {
    return batching == null;
  }

  /** Whether all items have been read. */
  boolean isAtEnd() {
    return ended;
  }

  /**
   * The next input; null behind the last.
   *
   * @throws StateFailure if the items do not fit, or the selector fails
   */
  @Nullable
  ChildInput next() {
    if (batching != null) {
      return batch(batching);
    }
    Payload item = item();
    return item == null ? null : new ChildInput(item, 1);
  }

  private @Nullable ChildInput batch(CompiledBatcher.Batching limits) {
    Batch batch = new Batch(limits);
    for (Payload item = take(); item != null; item = take()) {
      if (!batch.add(item)) {
        waiting = item;
        break;
      }
    }
    if (batch.isEmpty() && waiting != null) {
      throw new StateFailure(
          StatesError.dataLimitExceeded(visit.state().name(), StatesError.Origin.STATE));
    }
    return batch.isEmpty() ? null : batch.input();
  }

  private @Nullable Payload take() {
    Payload item = waiting == null ? item() : waiting;
    waiting = null;
    return item;
  }

  private void end() {
    ended = true;
    visit.run().streams().close(items);
  }

  private @Nullable Payload item() {
    ItemStream.Item item = ended ? null : items.next();
    if (item == null) {
      end();
      return null;
    }
    return map.inputOf(visit, new MapItem(read++, item.key(), item.value(), item.source()));
  }
}
