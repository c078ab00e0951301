package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs one execution to its end. States answer with steps; here is the only place that acts on them. The machine, branches and
 * iterations are strands of this one loop: a state that has children waits until they have ended, and no Java stack grows with them.
 */
final class Loop {
  private final Run run;
  private final TaskCaller tasks;
  private final Strand machine;
  private final Ending ending;
  private final Instant deadline;
  private final Timeline<Strand> timeline = new Timeline<>();
  private final Turns turns;
  private long entered;
  private @Nullable ExecutionResult result;

  Loop(Program program, Run run, TaskHandler handler) {
    this.run = run;
    this.tasks = new TaskCaller(handler, program.tasks());
    this.machine = Strand.of(run, program.scope(), Payload.of(run.parameters().input()));
    this.ending = new Ending(run);
    this.deadline = deadline(run, program.timeoutSeconds());
    this.turns = new Turns(run.parameters().schedule());
  }

  private static Instant deadline(Run run, @Nullable Long timeoutSeconds) {
    Instant byQuota = run.info().startTime().plus(run.quotas().executionTime());
    Instant byMachine = timeoutSeconds == null
        ? Instant.MAX
        : run.info().startTime().plus(Duration.ofSeconds(timeoutSeconds));
    return byMachine.isBefore(byQuota) ? byMachine : byQuota;
  }

  ExecutionResult run() {
    try {
      run.journal()
          .writeOfExecution(
              0,
              EventType.EXECUTION_STARTED,
              new EventDetails.Started(machine.input().json(), run.info().roleArn()));
      start(machine);
      return untilEnded();
    } catch (Journal.Full full) {
      return ending.fail(run.journal().lastId(), tooManyEvents(full));
    } finally {
      run.streams().close();
    }
  }

  private static StatesError tooManyEvents(Journal.Full full) {
    return StatesError.ofState(StatesError.RUNTIME, full.getMessage());
  }

  private ExecutionResult untilEnded() {
    while (result == null) {
      Strand strand = turns.next();
      if (strand == null) {
        awaitNextDue();
      } else {
        turn(strand);
      }
    }
    return result;
  }

  private void start(Strand strand) {
    strand.then(() -> enter(strand, strand.scope().start(), strand.input()));
    turns.add(strand);
  }

  /** Moves a strand until it has to wait, or one step if others are ready too. */
  private void turn(Strand strand) {
    try {
      move(strand);
    } catch (Journal.Full full) {
      exhausted(strand, full);
    }
  }

  private void move(Strand strand) {
    Step step = strand.resume();
    while (step != null && turns.isEmpty()) {
      step = act(strand, step);
    }
    later(strand, step);
  }

  /** Fails the execution whose history is full, which may be one that is a child; the whole run, if it is not. */
  private void exhausted(Strand strand, Journal.Full full) {
    Strand execution = strand.execution();
    while (execution.run().journal() != full.journal()) {
      execution = Objects.requireNonNull(execution.outer()).parent().execution();
    }
    Fork fork = execution.outer();
    if (fork == null) {
      throw full;
    }
    try {
      giveUp(execution, tooManyEvents(full));
    } catch (Journal.Full parents) {
      exhausted(fork.parent(), parents);
    }
  }

  /** Fails a child execution as a whole. */
  private void giveUp(Strand execution, StatesError error) {
    execution.abandonAll();
    turns.dropAborted();
    failed(execution, error);
  }

  /** Leaves a step for a later turn of the strand; null if it has none to make. */
  private void later(Strand strand, @Nullable Step step) {
    if (step != null) {
      strand.then(() -> act(strand, step));
      turns.add(strand);
    }
  }

  private void awaitNextDue() {
    Instant due = nextDue();
    if (due == null) {
      throw new IllegalStateException("the execution neither goes on nor waits for anything");
    }
    if (due.isAfter(deadline)) {
      run.clock().waitUntil(deadline);
      result = ending.timeOut();
      return;
    }
    run.clock().waitUntil(due);
    do {
      turns.add(timeline.take());
    } while (due.equals(nextDue()));
  }

  /** When the first strand that was not given up meanwhile is due; null if none waits. */
  private @Nullable Instant nextDue() {
    for (Strand next = timeline.next(); next != null && next.isAborted(); next = timeline.next()) {
      timeline.take();
    }
    return timeline.nextDue();
  }

  /** Does what a state asks for. Gives the next step, or null if the strand has to wait or is done. */
  private @Nullable Step act(Strand strand, Step step) {
    if (step instanceof Step.Leave leave) {
      return leave(strand, leave);
    }
    if (step instanceof Step.Call call) {
      return ask(strand, visit -> tasks.call(strand, call));
    }
    if (step instanceof Step.SleepUntil sleep) {
      sleep(strand, sleep);
      return null;
    }
    if (step instanceof Step.Fork fork) {
      return fork(strand, fork);
    }
    if (step instanceof Step.Fail failed) {
      failed(strand, failed.error());
      return null;
    }
    throw new AssertionError(step);
  }

  /** A child execution that would sleep longer than it may is woken to fail; the machine's own deadline is watched elsewhere. */
  private void sleep(Strand strand, Step.SleepUntil sleep) {
    if (strand.run() != run && sleep.wakeAt().isAfter(strand.run().deadline())) {
      strand.then(() -> {
        strand.run().markOverdue();
        giveUp(strand.execution(), StatesError.timeout(false));
        return null;
      });
      timeline.add(strand.run().deadline(), strand);
    } else {
      strand.then(() -> ask(strand, sleep.then()));
      timeline.add(sleep.wakeAt(), strand);
    }
  }

  private Step enter(Strand strand, int index, Payload input) {
    CompiledState state = strand.scope().state(index);
    if (++entered > run.parameters().maxSteps()) {
      throw new StepBudgetExceededException(
          run.parameters().maxSteps(), state.name(), run.journal().events());
    }
    strand.enter(new Visit(strand, state, input));
    return ask(strand, state::enter);
  }

  private @Nullable Step leave(Strand strand, Step.Leave leave) {
    Visit visit = strand.visit();
    Payload output = leave.output().within(strand.run().quotas().payloadBytes());
    if (output == null) {
      return failing(
          strand, StatesError.dataLimitExceeded(visit.state().name(), StatesError.Origin.STATE));
    }
    if (leave.assigned() != null
        && !strand.variables().assign(leave.assigned(), strand.run().quotas())) {
      return failing(strand, tooManyVariables(visit));
    }
    strand.run().journal().exited(strand, visit.state(), leave);
    if (leave.next() != Step.END) {
      return enter(strand, leave.next(), output);
    }
    succeeded(strand, output);
    return null;
  }

  static StatesError tooManyVariables(Visit visit) {
    return visit
        .failure(
            StatesError.DATA_LIMIT_EXCEEDED,
            "The size of the assigned variables exceeds the maximum number of bytes service limit.")
        .error();
  }

  /** Asks the state that the strand is in, and about the error if that fails. */
  private Step ask(Strand strand, Step.Resumption question) {
    try {
      return question.resume(strand.visit());
    } catch (StateFailure failure) {
      return failing(strand, failure.error());
    }
  }

  private Step failing(Strand strand, StatesError error) {
    Visit visit = strand.visit();
    CompiledState state = visit.state();
    Journal journal = strand.run().journal();
    if (error.isOfEvaluation()) {
      journal.evaluationFailed(strand, visit, error);
    }
    if (visit.isCaught()) {
      return new Step.Fail(error);
    }
    Step retry = state.recovery().retried(visit, error);
    if (retry != null) {
      return retry;
    }
    if (state.kind().failed() != null && visit.givesUpBy(error)) {
      journal.failed(strand, state.kind().failed());
    }
    return ask(strand, current -> state.recovery().caught(current, error));
  }

  private @Nullable Step fork(Strand strand, Step.Fork step) {
    try {
      Fork fork = new Fork(strand, step.plan().begin(strand));
      strand.waitFor(fork);
      return advance(fork);
    } catch (StateFailure failure) {
      return failing(strand, failure.error());
    }
  }

  /** Starts the children that may run now. Gives the step of their parent when all have ended, null as long as it has to wait. */
  private @Nullable Step advance(Fork fork) {
    if (fork.isStarting()) {
      return null;
    }
    try {
      for (Strand child = fork.next(); child != null; child = fork.next()) {
        start(child);
        if (fork.startsInTurns()) {
          startNextInTurn(fork);
          return null;
        }
      }
    } catch (StateFailure failure) {
      abort(fork, fork.parent().lastEvent());
      return failing(fork.parent(), failure.error());
    }
    return fork.isIdle() ? ask(fork.parent(), fork::joined) : null;
  }

  /** Lets the children that run go on before another is started: not all of them need to exist at a time. */
  private void startNextInTurn(Fork fork) {
    fork.starting(true);
    fork.parent().then(() -> {
      fork.starting(false);
      return advance(fork);
    });
    turns.add(fork.parent());
  }

  private void abort(Fork fork, long cause) {
    if (fork.isStarting()) {
      fork.starting(false);
      turns.drop(fork.parent());
    }
    if (!fork.isIdle()) {
      fork.abort(cause);
      turns.dropAborted();
    }
  }

  /** A strand has come to the end of its scope. */
  private void succeeded(Strand strand, Payload output) {
    Fork fork = strand.outer();
    if (fork == null) {
      result = ending.succeed(strand.lastEvent(), output);
    } else {
      fork.succeeded(strand, output);
      later(fork.parent(), advance(fork));
    }
  }

  /** A strand has come to an error that its states do nothing about. */
  private void failed(Strand strand, StatesError error) {
    Fork fork = strand.outer();
    if (fork == null) {
      result = ending.fail(strand.lastEvent(), error);
      return;
    }
    StatesError whole = fork.failed(strand, error);
    if (whole == null) {
      later(fork.parent(), advance(fork));
    } else {
      abort(fork, strand.lastEvent());
      later(fork.parent(), failing(fork.parent(), whole));
    }
  }
}
