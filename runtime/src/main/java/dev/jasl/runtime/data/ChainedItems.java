package dev.jasl.runtime.data;

import org.jspecify.annotations.Nullable;

/** The items of several files, each opened when the one before it has been read. */
final class ChainedItems implements ItemStream {
  private final Files files;
  private @Nullable ItemStream open;
  private boolean ended;

  /** Where the streams come from. */
  @FunctionalInterface
  interface Files {
    /** The next one; null behind the last. */
    @Nullable
    ItemStream next();
  }

  ChainedItems(Files files) {
    this.files = files;
  }

  @Override
  public @Nullable Item next() {
    while (!ended) {
      Item item = open == null ? null : open.next();
      if (item != null) {
        return item;
      }
      close();
      open = files.next();
      ended = open == null;
    }
    return null;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
