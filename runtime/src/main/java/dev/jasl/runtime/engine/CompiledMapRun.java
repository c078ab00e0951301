package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A distributed Map: runs its processor in a child execution for each item, or for each batch of items. */
final class CompiledMapRun extends CompiledState {
  /** The service runs no more children of a Map at a time, whatever the state says. */
  private static final int MOST_AT_ONCE = 10_000;

  private final CompiledMap map;
  private final Setup setup;

  /**
   * What a distributed Map has beside the fields of every Map.
   *
   * @param type of the children
   * @param label becomes part of names; null for one made by chance
   * @param reader null where the items are in the state's data
   * @param batcher null for an item a child
   */
  record Setup(
      MachineType type,
      @Nullable String label,
      @Nullable CompiledReader reader,
      @Nullable CompiledBatcher batcher,
      Tolerance tolerance,
      CompiledWriter writer) {}

  CompiledMapRun(CompiledMap map, Setup setup) {
    super(map.name(), StateKind.MAP, map.recovery());
    this.map = map;
    this.setup = setup;
  }

  CompiledMap map() {
    return map;
  }

  Setup setup() {
    return setup;
  }

  @Override
  Step enter(Visit visit) {
    JsonNode items = setup.reader() == null ? map.feed().items().value(visit) : null;
    int atOnce = map.atOnce(visit, MOST_AT_ONCE);
    return new Step.Fork(parent -> new MapRunStart(parent, this, items, atOnce).begin());
  }

  /** Redrives a Map Run. */
  Step resume(Visit visit, MapRunStanding before) {
    JsonNode items = setup.reader() == null ? map.feed().items().value(visit) : null;
    int atOnce = map.atOnce(visit, MOST_AT_ONCE);
    return new Step.Fork(parent -> new MapRunStart(parent, this, items, atOnce).goOn(before));
  }
}
