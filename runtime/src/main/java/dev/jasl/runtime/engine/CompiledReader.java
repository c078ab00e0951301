package dev.jasl.runtime.engine;

import dev.jasl.model.ReaderConfig;
import dev.jasl.runtime.data.ItemReading;
import org.jspecify.annotations.Nullable;

/**
 * {@code ItemReader}.
 *
 * @param listing whether the items are the objects of a bucket
 * @param maxItems null for no limit
 */
record CompiledReader(
    boolean listing,
    JsonSource arguments,
    @Nullable ReaderConfig config,
    @Nullable NumberSource maxItems) {
  /** What to read in one attempt. */
  ItemReading reading(Visit visit) {
    return new ItemReading(
        listing, arguments.value(visit), config, maxItems == null ? 0 : maxItems.value(visit));
  }
}
