package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What a handler says to one attempt of a task: how it went, that it never began, or that the answer is still to come. */
public sealed interface TaskAnswer {
  /** The attempt succeeds. The output is all that the resource gives back, which for {@code lambda:invoke} is more than the payload. */
  static Outcome success(JsonNode output) {
    return new Success(output, Delivery.atOnce());
  }

  /** The attempt fails. Error and cause may each be null, as in a {@code SendTaskFailure} without them. */
  static Outcome failure(@Nullable String error, @Nullable String cause) {
    return new Failure(error, cause, Delivery.atOnce());
  }

  /**
   * Nobody ever answers. The attempt ends with {@code States.Timeout} when its {@code TimeoutSeconds} or, for activities and callbacks,
   * its {@code HeartbeatSeconds} have passed; without either the execution's own time limit is what ends it.
   */
  static Outcome timedOut() {
    return new TimedOut(Delivery.atOnce());
  }

  /**
   * Somebody else will report the outcome by the call's {@linkplain TaskCall#token() token}: the worker of an activity, or whoever a
   * {@code .waitForTaskToken} task has told of it. Until then the task waits, as long as its timeout and heartbeat allow.
   */
  static Outcome awaited() {
    return new Awaited(Delivery.atOnce(), false);
  }

  /** The same for an activity that no worker has taken yet; {@link TaskTokens#taken} says when one has. */
  static Outcome queued() {
    return new Awaited(Delivery.atOnce(), true);
  }

  /**
   * The execution that a {@code states:startExecution} asks for is to be started, in the same run and its time. How the attempt goes then
   * depends on its integration pattern: at once, when the execution has ended, or when its token comes back.
   */
  static Settled startedExecution() {
    return StartedExecution.ONLY;
  }

  /** The task cannot be started at all. The execution fails with {@code States.Runtime} for this reason; nothing catches it. */
  static Settled refused(String reason) {
    return new Refused(reason);
  }

  /** The answer will come from this stage. In virtual time the clock stands until it has. */
  static TaskAnswer later(CompletionStage<? extends TaskAnswer> stage) {
    return new Later(stage);
  }

  /**
   * The failure that the Java runtime of Lambda makes of what a function throws: named like the class, with message and type as JSON for
   * the cause. A {@link TaskFailure} says both itself.
   */
  static Outcome thrown(Throwable thrown) {
    if (thrown instanceof TaskFailure failure) {
      return failure(failure.error(), failure.explanation());
    }
    String type = thrown.getClass().getName();
    ObjectNode cause = JsonNodeFactory.instance.objectNode();
    cause.put("errorMessage", thrown.getMessage());
    cause.put("errorType", type);
    return failure(type, cause.toString());
  }

  /** An answer that is there. */
  sealed interface Settled extends TaskAnswer {}

  /** An answer that tells how the attempt went, or who will. */
  sealed interface Outcome extends Settled {
    Delivery delivery();

    Outcome delivered(Delivery delivery);

    /** The same outcome, coming so much later in the run's time. A timeout that passes first wins. */
    default Outcome after(Duration delay) {
      return delivered(new Delivery(delay, delivery().submitted(), delivery().worker()));
    }

    /** The same outcome with what the service says at once to a {@code .sync} or {@code .waitForTaskToken} call. */
    default Outcome submitted(JsonNode response) {
      return delivered(new Delivery(delivery().delay(), response, delivery().worker()));
    }

    /** The same outcome, of an activity's worker with this name. */
    default Outcome byWorker(String name) {
      return delivered(new Delivery(delivery().delay(), delivery().submitted(), name));
    }
  }

  record Success(JsonNode output, Delivery delivery) implements Outcome {
    public Success {
      Objects.requireNonNull(output, "output");
      Objects.requireNonNull(delivery, "delivery");
    }

    @Override
    public Outcome delivered(Delivery changed) {
      return new Success(output, changed);
    }
  }

  record Failure(@Nullable String error, @Nullable String cause, Delivery delivery)
      implements Outcome {
    public Failure {
      Objects.requireNonNull(delivery, "delivery");
    }

    @Override
    public Outcome delivered(Delivery changed) {
      return new Failure(error, cause, changed);
    }
  }

  /** See {@link #timedOut()}. */
  record TimedOut(Delivery delivery) implements Outcome {
    public TimedOut {
      Objects.requireNonNull(delivery, "delivery");
    }

    @Override
    public Outcome delivered(Delivery changed) {
      return new TimedOut(changed);
    }
  }

  /** See {@link #awaited()} and {@link #queued()}. */
  record Awaited(Delivery delivery, boolean isQueued) implements Outcome {
    public Awaited {
      Objects.requireNonNull(delivery, "delivery");
    }

    @Override
    public Outcome delivered(Delivery changed) {
      return new Awaited(changed, isQueued);
    }
  }

  /** See {@link #startedExecution}. */
  enum StartedExecution implements Settled {
    ONLY
  }

  /** See {@link #refused}. */
  record Refused(String reason) implements Settled {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** See {@link #later}. */
  record Later(CompletionStage<? extends TaskAnswer> stage) implements TaskAnswer {
    public Later {
      Objects.requireNonNull(stage, "stage");
    }

    /** Nobody waits for it any more. */
    public void cancel() {
      stage.toCompletableFuture().cancel(true);
    }
  }
}
