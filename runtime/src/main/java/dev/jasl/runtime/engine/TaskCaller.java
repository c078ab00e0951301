package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.UnansweredTaskException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one run: asks the handler, has the strand wait as long as the answer takes, and watches the timeouts. */
final class TaskCaller {
  private final TaskHandler handler;
  private final int[] invocations;
  private final OpenTasks open;
  private final @Nullable NestedExecutions nested;

  /** @param count how many Task states the machine has */
  TaskCaller(TaskHandler handler, int count, OpenTasks open, @Nullable NestedExecutions nested) {
    this.handler = handler;
    this.invocations = new int[count];
    this.open = open;
    this.nested = nested;
  }

  /** How many Task states the machine has. */
  int states() {
    return invocations.length;
  }

  /** Goes on counting, in an execution that is redriven. */
  void resume(int[] made) {
    System.arraycopy(made, 0, invocations, 0, made.length);
  }

  /** For an execution of another machine in the same loop. */
  TaskCaller of(Machine machine) {
    return new TaskCaller(machine.handler(), machine.program().tasks(), open, nested);
  }

  /**
   * Makes one attempt.
   *
   * @return what to do next, which may be to wait for the answer
   * @throws StateFailure if the task cannot be started, or fails at once
   */
  Step call(Strand strand, Step.Call call) {
    TaskCall request = request(strand, call);
    if (request.token() != null || strand.run().clock().passesByItself()) {
      OpenTask task = open(strand, call, request);
      return answered(task, ask(task));
    }
    TaskAnswer.Settled answer = ask(strand, request);
    if (answer instanceof TaskAnswer.Outcome outcome && !(answer instanceof TaskAnswer.Awaited)) {
      Page page = new Page(strand.run().journal(), strand, request.now());
      call.task().events().begun(page, call);
      call.task().events().accepted(page, outcome);
      return arrival(strand, call, outcome, request.now());
    }
    OpenTask task = open(strand, call, request);
    return answered(task, settled(task, answer));
  }

  /** Nothing but the answer says how the attempt goes. */
  private TaskAnswer.Settled ask(Strand strand, TaskCall request) {
    try {
      return request.askOf(handler);
    } catch (UnansweredTaskException unanswered) {
      throw unanswered.after(strand.run().journal().events());
    }
  }

  private OpenTask open(Strand strand, Step.Call call, TaskCall request) {
    OpenTask task = new OpenTask(strand, call, request);
    open.open(task);
    strand.attempt(task);
    return task;
  }

  private Step answered(OpenTask task, TaskAnswer.@Nullable Settled answer) {
    if (answer instanceof TaskAnswer.Refused) {
      throw refused(task, answer);
    }
    Strand strand = task.strand();
    Page page = new Page(strand.run().journal(), strand, task.begun());
    task.call().task().events().begun(page, task.call());
    return answer == null
        ? new Step.Await(task, visit -> awaited(task))
        : arrival(task, (TaskAnswer.Outcome) answer, task.begun());
  }

  private TaskCall request(Strand strand, Step.Call call) {
    Visit visit = strand.visit();
    CompiledTask task = call.task();
    Run run = visit.run();
    return new TaskCall(
        task.target(),
        call.parameters().json(),
        visit.retries(),
        invocations[task.ordinal()]++,
        call.limits(),
        OpenTasks.tokenFor(visit, task),
        run.info(),
        run.now(),
        strand.items(),
        open.reports());
  }

  /** The answer; null if it will be reported later. */
  private TaskAnswer.@Nullable Settled ask(OpenTask task) {
    Run run = task.strand().run();
    try {
      return run.clock().passesByItself()
          ? begun(task, task.request().beginWith(handler))
          : settled(task, task.request().askOf(handler));
    } catch (UnansweredTaskException unanswered) {
      throw unanswered.after(run.journal().events());
    }
  }

  private TaskAnswer.@Nullable Settled begun(OpenTask task, TaskAnswer answer) {
    if (answer instanceof TaskAnswer.Later later) {
      task.cancelBy(later::cancel);
      later.stage().whenComplete((given, failed) -> {
        if (!open.post(() -> completed(task, given, failed))) {
          drop(given);
        }
      });
      return null;
    }
    return settled(task, (TaskAnswer.Settled) answer);
  }

  /** An answer has come that nobody waits for: whoever would answer later need not. */
  private static void drop(@Nullable TaskAnswer given) {
    if (given instanceof TaskAnswer.Later later) {
      later.cancel();
    }
  }

  /** A stage has given an answer, or failed. */
  private void completed(OpenTask task, @Nullable TaskAnswer given, @Nullable Throwable failed) {
    if (open.hasEnded() || task.isOver()) {
      drop(given);
      return;
    }
    try {
      TaskAnswer.Settled answer =
          failed == null ? begun(task, task.request().checked(given)) : TaskCall.failure(failed);
      if (answer != null) {
        open.settle(task, answer);
      }
    } catch (UnansweredTaskException unanswered) {
      throw unanswered.after(task.strand().run().journal().events());
    }
  }

  /** What an answer means for the attempt: an execution to be started is started. */
  private TaskAnswer.Settled settled(OpenTask task, TaskAnswer.Settled answer) {
    if (answer instanceof TaskAnswer.Awaited) {
      mayBeReported(task.request());
    }
    if (answer != TaskAnswer.startedExecution()) {
      return answer;
    }
    if (nested == null) {
      throw new IllegalStateException(
          "task \"%s\" is tried by itself, where no execution can be started; answer how it went"
              .formatted(task.request().state()));
    }
    return nested.start(task);
  }

  private StateFailure refused(OpenTask task, TaskAnswer.Settled answer) {
    open.close(task);
    return task.strand().visit().runtimeFailure(((TaskAnswer.Refused) answer).reason());
  }

  /** An answer has come: what was called has taken up the attempt, and has finished it or not. */
  private Step arrival(OpenTask task, TaskAnswer.Outcome outcome, Instant at) {
    Strand strand = task.strand();
    if (!task.accept()) {
      Page page = new Page(strand.run().journal(), strand, at);
      task.call().task().events().accepted(page, task.hasNews() ? saidAtOnce(outcome) : outcome);
    }
    if (task.hasNews()) {
      return awaited(task);
    }
    if (outcome instanceof TaskAnswer.Awaited awaited) {
      if (!awaited.isQueued()) {
        task.begin();
      }
      return new Step.Await(task, visit -> awaited(task));
    }
    open.close(task);
    return arrival(strand, task.call(), outcome, task.begun());
  }

  /** Of a task that is reported by token before its handler answers, the answer is only what the service said at once. */
  private static TaskAnswer.Outcome saidAtOnce(TaskAnswer.Outcome answer) {
    return answer instanceof TaskAnswer.Success success && success.delivery().submitted() == null
        ? success.submitted(success.output())
        : answer;
  }

  private static void mayBeReported(TaskCall request) {
    if (request.token() == null) {
      throw new IllegalStateException(
          "the handler of task \"%s\" answered that others report its outcome, but %s has no token; only activities and .waitForTaskToken have one"
              .formatted(request.state(), request.resource()));
    }
  }

  /** Looks what a task has come to that was waited for. */
  private Step awaited(OpenTask task) {
    OpenTask.Taken taken = task.taken();
    if (taken != null) {
      Strand strand = task.strand();
      ActivityEvents.taken(new Page(strand.run().journal(), strand, taken.at()), taken.worker());
    }
    TaskAnswer.Settled report = task.report();
    if (report != null) {
      return reported(task, report);
    }
    Instant expires = task.expires();
    if (expires == null || task.strand().run().now().isBefore(expires)) {
      return new Step.Await(task, visit -> awaited(task));
    }
    task.cancel();
    open.close(task);
    return timedOut(task.strand(), task.call(), task.endsByHeartbeat());
  }

  private Step reported(OpenTask task, TaskAnswer.Settled report) {
    if (report instanceof TaskAnswer.Outcome outcome) {
      return arrival(task, outcome, task.strand().run().now());
    }
    throw refused(task, report);
  }

  private Step arrival(Strand strand, Step.Call call, TaskAnswer.Outcome outcome, Instant begun) {
    Patience patience = Patience.with(call);
    Duration delay = outcome.delivery().delay();
    if (outcome instanceof TaskAnswer.TimedOut) {
      boolean heartbeat = patience.endsByHeartbeat();
      return new Step.SleepUntil(
          begun.plus(patience.withSilence()), visit -> timedOut(strand, call, heartbeat));
    }
    if (delay.compareTo(patience.timeout()) >= 0) {
      return new Step.SleepUntil(
          begun.plus(patience.timeout()), visit -> timedOut(strand, call, false));
    }
    return delay.isZero()
        ? arrived(strand, call, outcome)
        : new Step.SleepUntil(begun.plus(delay), visit -> arrived(strand, call, outcome));
  }

  private Step arrived(Strand strand, Step.Call call, TaskAnswer.Outcome outcome) {
    if (outcome instanceof TaskAnswer.Success success) {
      return succeeded(strand, call, success.output());
    }
    TaskAnswer.Failure failure = (TaskAnswer.Failure) outcome;
    return failed(strand, call, StatesError.ofTask(failure.error(), failure.cause()));
  }

  private Step succeeded(Strand strand, Step.Call call, JsonNode output) {
    TaskEvents events = call.task().events();
    Payload given = Payload.of(output);
    Payload result = given.within(strand.run().quotas().payloadBytes());
    if (result == null) {
      String name = events.sizeErrorName();
      return failed(
          strand, call, StatesError.dataLimitExceeded(name, StatesError.Origin.TASK, given));
    }
    events.succeeded(page(strand), output);
    return call.task().succeeded(strand.visit(), result);
  }

  private Step failed(Strand strand, Step.Call call, StatesError error) {
    call.task().events().failed(page(strand), error.name(), error.cause());
    return new Step.Raise(error);
  }

  private Step timedOut(Strand strand, Step.Call call, boolean heartbeat) {
    call.task().events().timedOut(page(strand));
    return new Step.Raise(StatesError.timeout(heartbeat));
  }

  private Page page(Strand strand) {
    return new Page(strand.run().journal(), strand, strand.run().now());
  }
}
