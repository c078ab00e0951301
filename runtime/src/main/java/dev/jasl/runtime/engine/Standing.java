package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a scope of an execution stood when it ended, read from the history: a state that was entered and not left is what a redrive goes
 * on from.
 */
final class Standing {
  private final @Nullable Standing parent;
  private final ObjectNode variables = JsonNodeFactory.instance.objectNode();
  private final TreeMap<Integer, Standing> children = new TreeMap<>();
  private @Nullable Entry entry;
  private @Nullable JsonNode first;
  private @Nullable JsonNode output;
  private long lastEvent;
  private long forked;
  private boolean gaveUp;
  private @Nullable MapRunStanding mapRun;

  /**
   * A state that was entered.
   *
   * @param index its position in the scope
   * @param previous id of the event before the one of entering
   */
  record Entry(
      CompiledState state, int index, JsonNode input, Instant at, long previous, long id) {}

  /** @param parent the scope around it; null for the machine */
  Standing(@Nullable Standing parent) {
    this.parent = parent;
  }

  @Nullable
  Standing parent() {
    return parent;
  }

  void enter(Entry entered) {
    first = first == null ? entered.input() : first;
    entry = entered;
    output = null;
    gaveUp = false;
    restart(0);
  }

  void leave(JsonNode left, @Nullable ObjectNode assigned) {
    output = left;
    if (assigned != null) {
      variables.setAll(assigned);
    }
  }

  /** A Parallel or Map begins an attempt. */
  void restart(long event) {
    forked = event;
    children.clear();
    mapRun = null;
  }

  /** Its Parallel or Map has failed for good. */
  void giveUp() {
    gaveUp = true;
  }

  /** The execution is redriven: what has failed goes on. */
  void goOn() {
    gaveUp = false;
    children.values().forEach(Standing::goOn);
  }

  /** Something has become of the Map Run of its distributed Map. */
  void mapRun(MapRunStanding run) {
    mapRun = run;
  }

  /** The Map Run of the last attempt; null if there is none. */
  @Nullable
  MapRunStanding mapRun() {
    return mapRun;
  }

  void add(int index, Standing child) {
    children.put(index, child);
  }

  void moveTo(long event) {
    lastEvent = event;
  }

  /** The state that was entered and not left; null if there is none. */
  @Nullable
  Entry open() {
    return output == null ? entry : null;
  }

  boolean isIn(CompiledState state) {
    Entry open = open();
    return open != null && open.state() == state;
  }

  /**
   * Where an evaluation failed in this state: the event is linked to what was before the state was entered, which for the first of a
   * branch is an event of the scope around it.
   */
  Standing orChildIn(CompiledState state) {
    return children.values().stream()
        .filter(child -> !isIn(state) && child.isIn(state))
        .findFirst()
        .orElse(this);
  }

  /** Whether it is in a state of this kind, Parallel or Map, whose work has not failed for good. */
  boolean isAtWorkIn(StateKind kind) {
    Entry open = open();
    return open != null && open.state().kind() == kind && !gaveUp;
  }

  /** Whether it is in a Parallel or Map of this kind that may begin an attempt. */
  boolean mayFork(StateKind kind) {
    Entry open = open();
    return open != null
        && isAtWorkIn(kind)
        && (forked == 0 || open.state().recovery().hasRetriers());
  }

  /** What its last state gave; null if it has come to no end. */
  @Nullable
  JsonNode output() {
    return output;
  }

  /** What its first state got; null if it has entered none. */
  @Nullable
  JsonNode first() {
    return first;
  }

  ObjectNode variables() {
    return variables;
  }

  long lastEvent() {
    return lastEvent;
  }

  /** The event with which the last attempt of its Parallel or Map began; 0 if it has none. */
  long forked() {
    return forked;
  }

  /** The child of that attempt; null if it was not started. */
  @Nullable
  Standing child(int index) {
    return children.get(index);
  }
}
