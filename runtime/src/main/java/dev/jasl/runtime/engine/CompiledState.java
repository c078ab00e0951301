package dev.jasl.runtime.engine;

/** A state, ready to run. It holds nothing of a run: what a run knows comes with the visit. */
abstract sealed class CompiledState
    permits CompiledTask,
        CompiledPass,
        CompiledChoice,
        CompiledWait,
        CompiledSucceed,
        CompiledFail,
        CompiledParallel,
        CompiledMap,
        CompiledMapRun {
  private final String name;
  private final StateKind kind;
  private final Recovery recovery;

  CompiledState(String name, StateKind kind) {
    this(name, kind, Recovery.none());
  }

  CompiledState(String name, StateKind kind, Recovery recovery) {
    this.name = name;
    this.kind = kind;
    this.recovery = recovery;
  }

  String name() {
    return name;
  }

  StateKind kind() {
    return kind;
  }

  /** What it does about errors of a visit. */
  Recovery recovery() {
    return recovery;
  }

  /**
   * Begins the state's work.
   *
   * @throws StateFailure if the state's data does not allow it; {@link #recovery} is asked next
   */
  abstract Step enter(Visit visit);
}
