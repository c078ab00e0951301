package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.StateName;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One visit of a single state: does what the state asks for, and decides about an error without acting on it. */
final class TrialRun {
  /** The service gives a state no longer. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final CompiledState state;
  private final @Nullable TrialMap map;
  private final List<StateName> names;
  private final TrialSetting setting;
  private final Map<DataStep, JsonNode> data = new EnumMap<>(DataStep.class);
  private final Run run;
  private final Strand strand;
  private final TaskCaller tasks;

  TrialRun(
      CompiledState state, @Nullable TrialMap map, List<StateName> names, TrialSetting setting) {
    this.state = state;
    this.map = map;
    this.names = names;
    this.setting = setting;
    RunParameters parameters = setting.parameters().withoutHistory();
    this.run =
        new Run(parameters, new VirtualClock(parameters.start()), data::put, setting.context());
    this.strand = Strand.of(
        run,
        new CompiledScope(new CompiledState[] {state}, 0),
        Payload.measured(parameters.input()));
    Turns turns = new Turns(Schedule.inTurn());
    Agenda agenda = new Agenda(run, turns, null);
    this.tasks = new TaskCaller(
        setting.tasks(), 1, new OpenTasks(run, new Posts(run.clock()), turns, agenda), null);
  }

  Trial run() {
    strand.variables().assign(setting.variables(), Quotas.lifted());
    strand.enter(new Visit(strand, state, strand.input()));
    try {
      return ended(untilLeft());
    } catch (StateFailure failure) {
      return failed(failure.error());
    }
  }

  /** The step that leaves the state. */
  private Step.Leave untilLeft() {
    Step step =
        map == null ? state.enter(strand.visit()) : map.left(strand.visit(), setting, work());
    while (!(step instanceof Step.Leave leave)) {
      step = act(step);
    }
    return leave;
  }

  private Step act(Step step) {
    if (step instanceof Step.Call call) {
      return tasks.call(strand, call);
    }
    if (step instanceof Step.SleepUntil sleep) {
      Instant end = setting.parameters().start().plus(LONGEST);
      if (sleep.wakeAt().isAfter(end)) {
        throw new StateFailure(StatesError.timeout(false));
      }
      run.clock().waitUntil(sleep.wakeAt());
      return sleep.then().resume(strand.visit());
    }
    if (step instanceof Step.Await) {
      throw new StateFailure(StatesError.timeout(false));
    }
    if (step instanceof Step.Fork) {
      return ((CompiledParallel) state).left(strand.visit(), result(work()));
    }
    if (step instanceof Step.Raise raised) {
      throw new StateFailure(raised.error());
    }
    if (step instanceof Step.Fail failed) {
      throw new StateFailure(failed.error());
    }
    throw new AssertionError(step);
  }

  private TaskAnswer.Outcome work() {
    return Objects.requireNonNull(
        setting.work(), "a Parallel or Map is tried with something in place of its work");
  }

  /** What a mock gives. */
  static Payload result(TaskAnswer.Outcome work) {
    if (work instanceof TaskAnswer.Success success) {
      return Payload.measured(success.output());
    }
    if (work instanceof TaskAnswer.Failure failure) {
      throw new StateFailure(StatesError.ofTask(failure.error(), failure.cause()));
    }
    throw new StateFailure(StatesError.timeout(false));
  }

  private Trial ended(Step.Leave leave) {
    ObjectNode variables = checked(leave);
    return new Trial(
        Trial.Status.SUCCEEDED,
        leave.output().json(),
        null,
        null,
        name(leave),
        data,
        null,
        null,
        null,
        variables);
  }

  private Trial failed(StatesError error) {
    Recovery recovery = state.recovery();
    int retrier = recovery.retries().deciding(error);
    Duration backoff = retrier < 0
        ? null
        : recovery.retries().retriers().get(retrier).next(setting.retries(), run.chance());
    if (backoff != null) {
      return stopped(Trial.Status.RETRIABLE, error, retrier, backoff);
    }
    int catcher = recovery.catches().deciding(error);
    return catcher < 0
        ? stopped(Trial.Status.FAILED, error, retrier, null)
        : caught(error, retrier, catcher);
  }

  /** A catcher's own data may fail, and that for good. */
  private Trial caught(StatesError error, int retrier, int catcher) {
    try {
      Step.Leave leave = (Step.Leave) state.recovery().caught(strand.visit(), error);
      ObjectNode variables = checked(leave);
      return new Trial(
          Trial.Status.CAUGHT_ERROR,
          leave.output().json(),
          error.name(),
          error.cause(),
          name(leave),
          data,
          position(retrier),
          null,
          catcher,
          variables);
    } catch (StateFailure failure) {
      return stopped(Trial.Status.FAILED, failure.error(), -1, null);
    }
  }

  private Trial stopped(
      Trial.Status status, StatesError error, int retrier, @Nullable Duration backoff) {
    return new Trial(
        status,
        null,
        error.name(),
        error.cause(),
        null,
        data,
        position(retrier),
        backoff,
        null,
        setting.variables());
  }

  private static @Nullable Integer position(int index) {
    return index < 0 ? null : index;
  }

  private @Nullable String name(Step.Leave leave) {
    return leave.next() == Step.END ? null : names.get(leave.next()).value();
  }

  /** The variables after the state, if neither they nor the output are too large. */
  private ObjectNode checked(Step.Leave leave) {
    if (leave.output().within(run.quotas().payloadBytes()) == null) {
      throw new StateFailure(
          StatesError.dataLimitExceeded(state.name(), StatesError.Origin.STATE, leave.output()));
    }
    ObjectNode variables = setting.variables().deepCopy();
    if (leave.assigned() != null) {
      if (!strand.variables().assign(leave.assigned(), run.quotas())) {
        throw new StateFailure(Loop.tooManyVariables(strand.visit(), leave.assigned()));
      }
      variables.setAll(leave.assigned());
    }
    return variables;
  }
}
