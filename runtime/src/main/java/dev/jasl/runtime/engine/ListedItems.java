package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.data.ItemStream;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items that the state's data holds: the elements of an array, or the members of an object. */
final class ListedItems implements ItemStream {
  private static final String SOURCE = "STATE_DATA";

  private final Iterator<Item> items;

  ListedItems(JsonNode items) {
    this.items = items.isObject()
        ? items.propertyStream().map(ListedItems::member).iterator()
        : items.valueStream().map(value -> new Item(SOURCE, null, value)).iterator();
  }

  private static Item member(Map.Entry<String, JsonNode> member) {
    return new Item(SOURCE, member.getKey(), member.getValue());
  }

  @Override
  public @Nullable Item next() {
    return items.hasNext() ? items.next() : null;
  }
}
