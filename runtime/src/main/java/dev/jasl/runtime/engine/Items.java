package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import org.jspecify.annotations.Nullable;

/** The items of an inline Map, each of which gets an iteration of its own. */
final class Items extends InlineChildren {
  private final CompiledMap state;
  private final JsonNode items;
  private final int atOnce;
  private long startsFrom;
  private int next;

  /** @param items an array */
  Items(Strand parent, CompiledMap state, JsonNode items, int atOnce) {
    super(parent, items.size(), null);
    this.state = state;
    this.items = items;
    this.atOnce = atOnce;
    this.startsFrom = journal()
        .aside(
            parent.lastEvent(),
            EventType.MAP_STATE_STARTED,
            () -> new EventDetails.MapStarted(items.size()));
    parent.moveTo(startsFrom);
  }

  /** Those whose iterations have not succeeded, of an execution that is redriven. */
  Items(Strand parent, CompiledMap state, JsonNode items, int atOnce, Standing before) {
    super(parent, items.size(), before);
    this.state = state;
    this.items = items;
    this.atOnce = atOnce;
    this.startsFrom = before.forked();
  }

  @Override
  public int atOnce() {
    return atOnce;
  }

  @Override
  public @Nullable Strand next() {
    int index = skip(next);
    next = index + 1;
    if (index >= items.size()) {
      return null;
    }
    MapItem item = new MapItem(index, items.get(index));
    Payload before = givenBefore(index);
    if (before != null) {
      return resumed(Strand.inside(parent(), index, state.processor(), before, startsFrom, item));
    }
    Payload input = state.inputOf(parent().visit(), item);
    long started = note(startsFrom, EventType.MAP_ITERATION_STARTED, index);
    return Strand.inside(parent(), index, state.processor(), input, started, item);
  }

  /** With one iteration at a time the next one follows the last state of this one; otherwise all follow the start of the Map. */
  @Override
  long ended(Strand child) {
    if (atOnce == 1) {
      startsFrom = child.lastEvent();
    }
    return note(child.lastEvent(), EventType.MAP_ITERATION_SUCCEEDED, child.index());
  }

  @Override
  void broken(Strand child, long cause) {
    note(cause, EventType.MAP_ITERATION_FAILED, child.index());
  }

  @Override
  public void aborted(Strand child, long cause) {
    note(cause, EventType.MAP_ITERATION_ABORTED, child.index());
  }

  private long note(long previousId, EventType type, int index) {
    return journal().aside(previousId, type, () -> new EventDetails.Iteration(state.name(), index));
  }

  @Override
  EventType joinedEvent() {
    return EventType.MAP_STATE_SUCCEEDED;
  }

  @Override
  Step left(Visit visit, Payload result) {
    return state.left(visit, result);
  }
}
