package dev.jasl.runtime.engine;

/** The states of one scope, by index, and where it begins. */
final class CompiledScope {
  private final CompiledState[] states;
  private final int start;

  CompiledScope(CompiledState[] states, int start) {
    this.states = states;
    this.start = start;
  }

  CompiledState state(int index) {
    return states[index];
  }

  int size() {
    return states.length;
  }

  /** Index of the first state. */
  int start() {
    return start;
  }
}
