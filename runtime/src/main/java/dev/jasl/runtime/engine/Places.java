package dev.jasl.runtime.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the states of a program by name, which is unique in the whole machine. */
final class Places {
  private final Map<String, Place> byName = new HashMap<>();

  /**
   * Where a state is.
   *
   * @param index its position in its scope
   * @param around the Parallel or Map whose children run the scope; null for the machine
   * @param branch the position of the scope among the branches of a Parallel; 0 otherwise
   */
  record Place(CompiledState state, int index, @Nullable CompiledState around, int branch) {}

  private record Found(CompiledScope scope, @Nullable CompiledState around, int branch) {}

  Places(CompiledScope scope) {
    Deque<Found> open = new ArrayDeque<>();
    open.add(new Found(scope, null, 0));
    while (!open.isEmpty()) {
      Found next = open.remove();
      for (int i = 0; i < next.scope().size(); i++) {
        CompiledState state = next.scope().state(i);
        byName.put(state.name(), new Place(state, i, next.around(), next.branch()));
        addInner(state, open);
      }
    }
  }

  private static void addInner(CompiledState state, Deque<Found> open) {
    if (state instanceof CompiledMap map) {
      open.add(new Found(map.processor(), map, 0));
    } else if (state instanceof CompiledParallel parallel) {
      for (int i = 0; i < parallel.branches().size(); i++) {
        open.add(new Found(parallel.branches().get(i), parallel, i));
      }
    }
  }

  /** @throws IllegalArgumentException if the machine has no state of this name */
  Place of(String name) {
    Place place = byName.get(name);
    if (place == null) {
      throw new IllegalArgumentException(
          "the history is of another machine: it has a state \"%s\"".formatted(name));
    }
    return place;
  }
}
