package dev.jasl.runtime.engine;

/** Counts how many attempts each task of a machine has made in an execution, and in the children of its Map Runs whose histories were kept. */
final class AttemptsMade {
  private final int[] made;

  /** @param tasks how many Task states the machine has */
  AttemptsMade(int tasks) {
    made = new int[tasks];
  }

  int[] made() {
    return made;
  }

  void add(CompiledScope scope, ExecutionResult ended) {
    add(scope, ended, new HistoryReading(scope, made.length, ended.events()));
  }

  /** @param history of the same execution, that has been read already */
  void add(CompiledScope scope, ExecutionResult ended, HistoryReading history) {
    int[] more = history.invocations();
    for (int i = 0; i < made.length; i++) {
      made[i] += more[i];
    }
    Places places = new Places(scope);
    for (MapRunResult run : ended.mapRuns()) {
      CompiledMapRun map = (CompiledMapRun) places.of(run.state()).state();
      run.children().forEach(child -> add(map.map().processor(), child.result()));
    }
  }
}
