package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;

/** Starts and ends the child executions of a Map Run, each with names, variables, quotas and a history of its own. */
final class ChildRuns {
  private final Run parent;
  private final MachineType type;
  private final MapRunNames names;

  ChildRuns(Run parent, MachineType type, MapRunNames names) {
    this.parent = parent;
    this.type = type;
    this.names = names;
  }

  /**
   * A child that is ready to enter its first state.
   *
   * @param state whose processor it runs
   * @param index position among its siblings
   * @throws StateFailure if the input is larger than any execution may be given
   */
  Strand start(CompiledMapRun state, int index, Payload input) {
    Run run = parent.child(type, names.machineArn(), input.json());
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

  static void succeeded(Strand child, Payload output) {
    new Ending(child.run()).succeed(child.lastEvent(), output);
  }

  static void failed(Strand child, StatesError error) {
    Ending ending = new Ending(child.run());
    if (child.run().isOverdue()) {
      ending.timeOut();
    } else {
      ending.fail(child.lastEvent(), error);
    }
  }
}
