package dev.jasl.runtime.engine;

import java.util.List;

/** Runs its branches at once on the same input; the result is the list of their outputs. */
final class CompiledParallel extends CompiledState {
  private final List<CompiledScope> branches;
  private final DataFlow data;
  private final int next;

  CompiledParallel(
      String name, List<CompiledScope> branches, DataFlow data, Recovery recovery, int next) {
    super(name, StateKind.PARALLEL, recovery);
    this.branches = List.copyOf(branches);
    this.data = data;
    this.next = next;
  }

  List<CompiledScope> branches() {
    return branches;
  }

  @Override
  Step enter(Visit visit) {
    Payload input = data.input(visit);
    return new Step.Fork(parent -> new Branches(parent, this, input));
  }

  /** Runs the branches again that have not succeeded. */
  Step resume(Visit visit, Standing before) {
    Payload input = data.input(visit);
    return new Step.Fork(parent -> new Branches(parent, this, input, before));
  }

  /** Leaves the state with the outputs of all branches. */
  Step left(Visit visit, Payload result) {
    return data.leave(visit, next, result);
  }
}
