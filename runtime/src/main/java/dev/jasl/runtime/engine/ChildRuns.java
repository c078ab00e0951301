package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
    return begun(state, index, input, parent.child(child(input), isRecorded(index)));
  }

  private RunParameters child(Payload input) {
    return parent.parameters().ofChild(type, names.machineArn(), input.json());
  }

  private boolean isRecorded(int index) {
    return type == MachineType.STANDARD && index < kept;
  }

  private static Strand begun(CompiledMapRun state, int index, Payload input, Run run) {
    Payload allowed = input.within(run.quotas().payloadBytes());
    if (allowed == null) {
      throw new StateFailure(
          StatesError.dataLimitExceeded(state.name(), StatesError.Origin.STATE, input));
    }
    run.journal()
        .writeOfExecution(
            0,
            EventType.EXECUTION_STARTED,
            new EventDetails.Started(allowed.json(), run.info().roleArn()));
    return Strand.execution(run, index, state.map().processor(), allowed);
  }

  /** Why a redrive of the Map Run leaves a child as it has ended; null if it does not. One that is Express can always be started again. */
  @Nullable
  String refusal(ExecutionResult ended) {
    return type == MachineType.EXPRESS
        ? null
        : redrive(ended).refusal(type, parent.parameters().withType(type).quotas());
  }

  /**
   * A child that has ended without success, ready to go on where it stood if it is a Standard execution, and to begin anew if it is Express.
   *
   * @param input for one that begins anew
   */
  Strand again(CompiledMapRun state, int index, Payload input, ExecutionResult ended) {
    if (type == MachineType.EXPRESS) {
      RunParameters same = child(input).withExecutionArn(ended.execution().arn());
      return begun(state, index, input, parent.child(same, isRecorded(index)));
    }
    Run run = parent.again(redrive(ended), child(Payload.of(ended.input())));
    run.beginAgain();
    Strand child = Strand.execution(run, index, state.map().processor(), Payload.of(ended.input()));
    HistoryReading history =
        new HistoryReading(child.scope(), run.tasks().states(), ended.events());
    return Comeback.of(child, history.machine(), Redrive.isAfresh(ended));
  }

  private Redrive redrive(ExecutionResult ended) {
    if (ended.events().isEmpty()) {
      throw new IllegalArgumentException(
          "a child of a Map Run whose history was not kept cannot be redriven: "
              + ended.execution().arn()
              + "; run with more kept children");
    }
    return new Redrive(ended, Duration.between(ended.stopped(), parent.now()));
  }

  static ExecutionResult succeeded(Strand child, Payload output) {
    return new Ending(child.run()).succeed(child.lastEvent(), output);
  }

  static ExecutionResult failed(Strand child, StatesError error) {
    Ending ending = new Ending(child.run());
    return child.run().isOverdue() ? ending.timeOut() : ending.fail(child.lastEvent(), error);
  }
}
