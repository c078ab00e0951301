package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.UnansweredTaskException;
import java.time.Duration;
import java.time.Instant;

/** Makes the calls of one run: asks the handler, has the strand wait as long as the answer takes, and watches the timeouts. */
final class TaskCaller {
  private final TaskHandler handler;
  private final int[] invocations;

  /** @param tasks how many Task states the machine has */
  TaskCaller(TaskHandler handler, int tasks) {
    this.handler = handler;
    this.invocations = new int[tasks];
  }

  /**
   * Makes one attempt.
   *
   * @return what to do next, which may be to wait for the answer
   * @throws StateFailure if the task cannot be started, or fails at once
   */
  Step call(Strand strand, Step.Call call) {
    Visit visit = strand.visit();
    Run run = strand.run();
    Instant begun = run.now();
    TaskAnswer.Settled answer = ask(strand, call);
    if (answer instanceof TaskAnswer.Outcome outcome) {
      call.task().events().begun(new Page(run.journal(), strand, begun), call, outcome);
      return arrival(strand, call, outcome, begun);
    }
    throw visit.runtimeFailure(((TaskAnswer.Refused) answer).reason());
  }

  private TaskAnswer.Settled ask(Strand strand, Step.Call call) {
    Visit visit = strand.visit();
    CompiledTask task = call.task();
    Run run = visit.run();
    TaskCall request = new TaskCall(
        task.target(),
        call.parameters().json(),
        visit.retries(),
        invocations[task.ordinal()]++,
        call.limits(),
        visit.token(),
        run.info(),
        run.now(),
        strand.items());
    try {
      return request.askOf(handler);
    } catch (UnansweredTaskException unanswered) {
      throw unanswered.after(run.journal().events());
    }
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
    Payload result = Payload.of(output).within(strand.run().quotas().payloadBytes());
    if (result == null) {
      String name = events.sizeErrorName();
      return failed(strand, call, StatesError.dataLimitExceeded(name, StatesError.Origin.TASK));
    }
    events.succeeded(page(strand), output);
    return call.task().succeeded(strand.visit(), result);
  }

  private Step failed(Strand strand, Step.Call call, StatesError error) {
    call.task().events().failed(page(strand), error.name(), error.cause());
    throw new StateFailure(error);
  }

  private Step timedOut(Strand strand, Step.Call call, boolean heartbeat) {
    call.task().events().timedOut(page(strand));
    throw new StateFailure(StatesError.timeout(heartbeat));
  }

  private Page page(Strand strand) {
    return new Page(strand.run().journal(), strand, strand.run().now());
  }
}
