package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a redrive needs to know of a Map Run that did not succeed: which children have succeeded and what they gave, and how the others
 * stood. The engine makes it and reads it; there is nothing in it for anybody else.
 */
public final class MapRunRest {
  private static final MapRunRest NONE =
      new MapRunRest(0, new BitSet(), Map.of(), Map.of(), JsonNodeFactory.instance.arrayNode());

  private final int started;
  private final BitSet succeeded;
  private final Map<Integer, ExecutionResult> unsuccessful;
  private final Map<Integer, MapRunChild> kept;
  private final JsonNode results;

  /**
   * @param started how many children were
   * @param unsuccessful those of the others that are remembered, by their index
   * @param kept children that are shown to the caller, by their index
   * @param results as {@link MapResults#ofSucceeded} gives them
   */
  MapRunRest(
      int started,
      BitSet succeeded,
      Map<Integer, ExecutionResult> unsuccessful,
      Map<Integer, MapRunChild> kept,
      JsonNode results) {
    this.started = started;
    this.succeeded = (BitSet) succeeded.clone();
    this.unsuccessful = Map.copyOf(unsuccessful);
    this.kept = Map.copyOf(kept);
    this.results = results;
  }

  /** Of a run none of whose children has been started. */
  static MapRunRest none() {
    return NONE;
  }

  /** How many children were started. */
  int started() {
    return started;
  }

  boolean hasSucceeded(int index) {
    return succeeded.get(index);
  }

  /**
   * How a child has ended that did not succeed; null if it was not started.
   *
   * @throws IllegalArgumentException if nobody remembers
   */
  @Nullable
  ExecutionResult unsuccessful(int index) {
    ExecutionResult result = unsuccessful.get(index);
    if (result == null && index < started && !succeeded.get(index)) {
      throw new IllegalArgumentException(
          "a redrive needs to know of all children of a Map Run that did not succeed, and child %d is one too many to be remembered; run with more kept children"
              .formatted(index));
    }
    return result;
  }

  /** The same; null also if nobody remembers. */
  @Nullable
  ExecutionResult remembered(int index) {
    return unsuccessful.get(index);
  }

  /** A child as it was shown to the caller; null if it was not. */
  @Nullable
  MapRunChild kept(int index) {
    return kept.get(index);
  }

  JsonNode results() {
    return results;
  }

  private List<Object> parts() {
    return List.of(started, succeeded, unsuccessful, kept, results);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapRunRest rest && parts().equals(rest.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "%d of %d children".formatted(started - succeeded.cardinality(), started);
  }
}
