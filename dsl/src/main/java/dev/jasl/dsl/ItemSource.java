package dev.jasl.dsl;

import dev.jasl.expr.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of a ForEach come from: the state's input, a part of some data, or files.
 *
 * @param items nothing for the input itself
 */
record ItemSource(@Nullable Node items, @Nullable ReaderDraft<?> reader) {
  static final ItemSource INPUT = new ItemSource(null, null);

  static ItemSource of(Node items) {
    return items == Node.Root.STATE_INPUT ? INPUT : new ItemSource(items, null);
  }

  static ItemSource read(ItemSet<?> files) {
    return new ItemSource(null, files.draft());
  }
}
