package dev.jasl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The barest history there can be: a number and a value for each event, no types, names, times or links. */
final class EventList implements Witness {
  private final Consumer<JsonNode> calls;
  private final List<Event> events = new ArrayList<>();

  record Event(long id, JsonNode data) {}

  /** @param calls gets what each task is called with */
  EventList(Consumer<JsonNode> calls) {
    this.calls = calls;
  }

  @Override
  public void called(JsonNode parameters) {
    calls.accept(parameters);
  }

  @Override
  public void happened(JsonNode data) {
    events.add(new Event(events.size() + 1L, data));
  }

  List<Event> events() {
    return events;
  }
}
