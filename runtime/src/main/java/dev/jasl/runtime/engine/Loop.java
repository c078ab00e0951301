package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskTokens;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs one execution to its end. States answer with steps; here is the only place that acts on them. The machine, branches and
 * iterations are strands of this one loop: a state that has children waits until they have ended, and no Java stack grows with them.
 */
final class Loop {
  private final Run run;
  private final Strand machine;
  private final Ending ending;
  private final Turns turns;
  private final Posts posts;
  private final Agenda agenda;
  private final OpenTasks open;
  private final NestedExecutions nested;
  private long entered;
  private @Nullable ExecutionResult result;

  Loop(Program program, Run run, TaskHandler handler) {
    this(
        program,
        run,
        handler,
        Strand.of(run, program.scope(), Payload.of(run.parameters().input())));
  }

  /** @param machine the execution, at its start or where it stood */
  Loop(Program program, Run run, TaskHandler handler, Strand machine) {
    this.run = run;
    this.machine = machine;
    this.ending = new Ending(run);
    this.turns = new Turns(run.parameters().schedule());
    this.posts = new Posts(run.clock());
    this.agenda = new Agenda(run, turns, program.timeoutSeconds());
    this.open = new OpenTasks(run, posts, turns, agenda);
    this.nested = new NestedExecutions(open, new Launching());
    if (run.redrive() != null) {
      nested.remember(run.redrive().ended().children());
    }
    run.answeredBy(new TaskCaller(handler, program.tasks(), open, nested));
  }

  ExecutionResult run() {
    try {
      begin();
      start(machine);
      stopWhenDue();
      return nested.withAll(machine, untilEnded());
    } finally {
      posts.close();
      run.streams().close();
    }
  }

  private void begin() {
    if (run.redrive() != null) {
      run.beginAgain();
      return;
    }
    run.journal()
        .writeOfExecution(
            0,
            EventType.EXECUTION_STARTED,
            new EventDetails.Started(machine.input().json(), run.info().roleArn()));
  }

  private static StatesError tooManyEvents(Journal.Full full) {
    return StatesError.ofState(StatesError.RUNTIME, full.getMessage());
  }

  private ExecutionResult untilEnded() {
    while (result == null || nested.areRunning() || !posts.isEmpty()) {
      if (!posts.isEmpty()) {
        posts.doAll();
      } else if (!goOn()) {
        break;
      }
    }
    return Objects.requireNonNull(result, "the execution has not ended");
  }

  /** Gives a strand its turn, or lets time pass until one can go on. Gives whether there is anything left to do. */
  private boolean goOn() {
    Strand strand = turns.next();
    if (strand == null) {
      return awaitNextDue();
    }
    turn(strand);
    return true;
  }

  private void start(Strand strand) {
    Step first = strand.first();
    strand.then(() ->
        first == null ? enter(strand, strand.scope().start(), strand.input()) : act(strand, first));
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
    while (step != null && (isUrgent(step) || (turns.isEmpty() && posts.isEmpty()))) {
      step = act(strand, step);
    }
    later(strand, step);
  }

  /** What fails fails at once: others that are due at the same moment are aborted before they can do anything. */
  private static boolean isUrgent(Step step) {
    return step instanceof Step.Fail;
  }

  /** Fails the execution whose history is full, which may be one that is a child; the whole run, if it is not. */
  private void exhausted(Strand strand, Journal.Full full) {
    Strand execution = strand.execution();
    while (execution.run().journal() != full.journal()) {
      execution = Objects.requireNonNull(execution.outer()).parent().execution();
    }
    Fork fork = execution.outer();
    if (fork == null) {
      execution.moveTo(full.journal().lastId());
    }
    try {
      giveUp(execution, tooManyEvents(full));
    } catch (Journal.Full parents) {
      exhausted(Objects.requireNonNull(fork).parent(), parents);
    }
  }

  /** Fails an execution as a whole. */
  private void giveUp(Strand execution, StatesError error) {
    execution.abandonAll();
    turns.dropAborted();
    failed(execution, error);
  }

  /** A whole execution has come to its end, which no other strand waits for. */
  private void ended(Strand execution, ExecutionResult outcome) {
    if (execution == machine) {
      result = outcome;
    } else {
      nested.ended(execution, outcome);
    }
  }

  /** Stops an execution as {@code StopExecution} does. */
  private void stop(Strand execution, @Nullable String error, @Nullable String cause) {
    execution.abandonAll();
    turns.dropAborted();
    ended(execution, new Ending(execution.run()).abort(error, cause));
  }

  /** Stops the machine itself, if it has not ended. */
  void stop(Stop stop) {
    if (result == null && !open.hasEnded()) {
      stop(machine, stop.error(), stop.cause());
    }
  }

  /** Stops everything that has not ended. */
  void cancel() {
    if (!open.hasEnded()) {
      stop(Stop.now(null, null));
      nested.stopAll();
    }
  }

  private void stopWhenDue() {
    Stop stop = run.parameters().stop();
    if (stop != null) {
      agenda.add(run.begun().plus(stop.after()), new StopAlarm(stop));
    }
  }

  private final class StopAlarm implements Alarm {
    private final Stop stop;

    StopAlarm(Stop stop) {
      this.stop = stop;
    }

    @Override
    public boolean isOff() {
      return result != null;
    }

    @Override
    public void ring(Turns ready) {
      stop(stop);
    }
  }

  /** Has something done between two steps, from any thread. Gives whether it will be; a run that has ended does nothing any more. */
  boolean post(Runnable action) {
    return posts.add(action);
  }

  TaskTokens tokens() {
    return open.reports();
  }

  /** What has happened so far. Only between two steps, or when the run has ended. */
  List<HistoryEvent> history() {
    return List.copyOf(run.journal().events());
  }

  /** How tasks start and stop other executions. */
  private final class Launching implements NestedExecutions.Launch {
    @Override
    public void start(Strand execution) {
      Loop.this.start(execution);
    }

    @Override
    public void stop(Strand execution, @Nullable String error, @Nullable String cause) {
      Loop.this.stop(execution, error, cause);
    }
  }

  /** Leaves a step for a later turn of the strand; null if it has none to make. */
  private void later(Strand strand, @Nullable Step step) {
    if (step != null) {
      strand.then(() -> act(strand, step));
      turns.add(strand);
    }
  }

  /** Lets time pass until something is due. Gives whether there is anything left to wait for. */
  private boolean awaitNextDue() {
    Agenda.Passed passed = agenda.awaitNext(result != null, open);
    if (passed == Agenda.Passed.DEADLINE) {
      machine.abandonAll();
      turns.dropAborted();
      result = ending.timeOut();
    }
    return passed != Agenda.Passed.NOTHING_LEFT;
  }

  /** Does what a state asks for. Gives the next step, or null if the strand has to wait or is done. */
  private @Nullable Step act(Strand strand, Step step) {
    if (step instanceof Step.Leave leave) {
      return leave(strand, leave);
    }
    if (step instanceof Step.Call call) {
      return ask(strand, visit -> strand.run().tasks().call(strand, call));
    }
    if (step instanceof Step.SleepUntil sleep) {
      return sleep(strand, sleep);
    }
    if (step instanceof Step.Ask ask) {
      return ask(strand, ask.question());
    }
    if (step instanceof Step.Enter enter) {
      return enter(strand, enter.index(), enter.input());
    }
    if (step instanceof Step.Await await) {
      return await(strand, await);
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
  private @Nullable Step sleep(Strand strand, Step.SleepUntil sleep) {
    if (strand.run() != run && sleep.wakeAt().isAfter(strand.run().deadline())) {
      strand.then(() -> overdue(strand));
      agenda.add(strand.run().deadline(), strand);
    } else if (turns.isEmpty() && posts.isEmpty() && agenda.skipTo(sleep.wakeAt())) {
      return ask(strand, sleep.then());
    } else {
      strand.then(() -> ask(strand, sleep.then()));
      agenda.add(sleep.wakeAt(), strand);
    }
    return null;
  }

  private @Nullable Step overdue(Strand strand) {
    strand.run().markOverdue();
    giveUp(strand.execution(), StatesError.timeout(false));
    return null;
  }

  /** Lets a strand wait for a report, unless it is there already. */
  private @Nullable Step await(Strand strand, Step.Await await) {
    OpenTask task = await.task();
    if (task.hasNews()) {
      return ask(strand, await.then());
    }
    Instant end = strand.run() == run ? null : strand.run().endOfPatience();
    if (end != null && !strand.run().now().isBefore(end)) {
      return overdue(strand);
    }
    strand.then(() -> ask(strand, await.then()));
    task.await();
    Instant expires = task.expires();
    if (expires != null && (end == null || expires.isBefore(end))) {
      agenda.add(expires, task);
    } else if (end != null) {
      agenda.add(end, task);
    }
    return null;
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
          strand,
          StatesError.dataLimitExceeded(
              visit.state().name(), StatesError.Origin.STATE, leave.output()));
    }
    if (leave.assigned() != null
        && !strand.variables().assign(leave.assigned(), strand.run().quotas())) {
      return failing(strand, tooManyVariables(visit, leave.assigned()));
    }
    strand.run().journal().exited(strand, visit.state(), leave);
    if (leave.next() != Step.END) {
      return enter(strand, leave.next(), output);
    }
    succeeded(strand, output);
    return null;
  }

  /** Of variables that are too large, in the service's words, or nested too deeply. */
  static StatesError tooManyVariables(Visit visit, ObjectNode assigned) {
    String cause = Payload.of(assigned).isTooDeep()
        ? "An assigned variable is nested more than %d levels deep.".formatted(JsonSize.MOST_LEVELS)
        : "The size of the assigned variables exceeds the maximum number of bytes service limit.";
    return visit.failure(StatesError.DATA_LIMIT_EXCEEDED, cause).error();
  }

  /** Asks the state that the strand is in, and about the error if that fails. */
  private Step ask(Strand strand, Step.Resumption question) {
    try {
      Step step = question.resume(strand.visit());
      return step instanceof Step.Raise raised ? failing(strand, raised.error()) : step;
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
      ended(strand, new Ending(strand.run()).succeed(strand.lastEvent(), output));
    } else {
      fork.succeeded(strand, output);
      later(fork.parent(), advance(fork));
    }
  }

  /** A strand has come to an error that its states do nothing about, and maybe none around it either. */
  private void failed(Strand strand, StatesError error) {
    Strand execution = strand.execution();
    if (execution != strand && error.endsExecution()) {
      execution.moveTo(strand.lastEvent());
      giveUp(execution, error);
      return;
    }
    Fork fork = strand.outer();
    if (fork == null) {
      Ending failing = new Ending(strand.run());
      ended(
          strand,
          strand.run().isOverdue() ? failing.timeOut() : failing.fail(strand.lastEvent(), error));
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
