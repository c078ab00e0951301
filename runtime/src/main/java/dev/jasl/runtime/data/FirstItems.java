package dev.jasl.runtime.data;

import org.jspecify.annotations.Nullable;

/** {@code MaxItems}: no more items than so many. */
final class FirstItems implements ItemStream {
  private final ItemStream items;
  private long left;

  FirstItems(ItemStream items, long most) {
    this.items = items;
    this.left = most;
  }

  @Override
  public @Nullable Item next() {
    if (left == 0) {
      return null;
    }
    left--;
    return items.next();
  }

  @Override
  public void close() {
    items.close();
  }
}
