package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;

/** Starts and ends the child executions of a Map Run, each with names, variables, quotas and a history of its own. */
final class ChildRuns {
  private final Run parent;
  private final MachineType type;
  private final MapRunNames names;
  private final int kept;

  /** @param kept so many children keep a history, if they are of a type that has one */
  ChildRuns(Run parent, MachineType type, MapRunNames names, int kept) {
    this.parent = parent;
    this.type = type;
    this.names = names;
    this.kept = kept;
  }

  /**
   * A child that is ready to enter its first state.
   *
   * @param state whose processor it runs
   * @param index position among its siblings
   * @throws StateFailure if the input is larger than any execution may be given
   */
  Strand start(CompiledMapRun state, int index, Payload input) {
    boolean recording = type == MachineType.STANDARD && index < kept;
    Run run = parent.child(type, names.machineArn(), input.json(), recording);
    Payload allowed = input.within(run.quotas().payloadBytes());
    if (allowed == null) {
      throw new StateFailure(StatesError.dataLimitExceeded(state.name(), StatesError.Origin.STATE));
    }
    run.journal()
        .writeOfExecution(
            0,
            EventType.EXECUTION_STARTED,
            new EventDetails.Started(allowed.json(), run.info().roleArn()));
    return Strand.execution(run, index, state.map().processor(), allowed);
  }

  static ExecutionResult succeeded(Strand child, Payload output) {
    return new Ending(child.run()).succeed(child.lastEvent(), output);
  }

  static ExecutionResult failed(Strand child, StatesError error) {
    Ending ending = new Ending(child.run());
    return child.run().isOverdue() ? ending.timeOut() : ending.fail(child.lastEvent(), error);
  }
}
