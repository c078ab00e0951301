package dev.jasl.runtime.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.history.TaskLimits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a task: all that a handler may want to know.
 *
 * @param parameters what the resource is called with: evaluated {@code Parameters} or {@code Arguments}, or the state's input
 * @param attempt 0 for the first try of this visit of the state, then counting its retries
 * @param invocation attempts of this state in the whole execution before this one; loops and retries both count
 * @param limits timeout, heartbeat and credentials, where the state has them
 * @param token of a {@code .waitForTaskToken} task or an activity
 * @param now the run's time
 * @param items positions of the items that the call is about, that of the outermost Map first; empty outside of every Map
 * @param tokens by which this and other tasks of the run are reported
 */
public record TaskCall(
    TaskTarget target,
    JsonNode parameters,
    int attempt,
    int invocation,
    TaskLimits limits,
    @Nullable String token,
    ExecutionInfo execution,
    Instant now,
    List<Integer> items,
    TaskTokens tokens) {
  public TaskCall {
    items = List.copyOf(items);
  }

  /** Name of the Task state. */
  public String state() {
    return target.state();
  }

  /** The {@code Resource} as the definition has it. */
  public String resource() {
    return target.resource();
  }

  /** Logical name of the Lambda function that is called, whichever way; empty for other tasks. */
  public Optional<String> function() {
    if (!target.invokesLambda()) {
      return target.function();
    }
    JsonNode name = parameters.path("FunctionName");
    return name.isTextual() ? Optional.of(LogicalName.of(name.textValue())) : Optional.empty();
  }

  /** What a Lambda function gets to see: the {@code Payload} of {@code lambda:invoke}, else the parameters themselves. */
  public JsonNode payload() {
    if (!target.invokesLambda()) {
      return parameters;
    }
    JsonNode payload = parameters.path("Payload");
    return payload.isMissingNode() ? JsonNodeFactory.instance.objectNode() : payload;
  }

  /**
   * Asks a handler. Waits for an answer that comes later, and makes a failure of what the handler throws.
   *
   * @throws UnansweredTaskException if nobody is bound to the task
   * @throws AssertionError if the handler throws one
   * @throws IllegalStateException if the handler answers null
   */
  public TaskAnswer.Settled askOf(TaskHandler handler) {
    TaskAnswer answer = beginWith(handler);
    while (answer instanceof TaskAnswer.Later later) {
      try {
        answer = checked(later.stage().toCompletableFuture().join());
      } catch (CompletionException | CancellationException failed) {
        answer = failure(failed);
      }
    }
    return (TaskAnswer.Settled) answer;
  }

  /**
   * Asks a handler, and does not wait for an answer that comes later. Makes a failure of what the handler throws.
   *
   * @throws UnansweredTaskException if nobody is bound to the task
   * @throws AssertionError if the handler throws one
   * @throws IllegalStateException if the handler answers null
   */
  public TaskAnswer beginWith(TaskHandler handler) {
    TaskAnswer answer;
    try {
      answer = handler.handle(this);
    } catch (UnansweredTaskException | AssertionError | VirtualMachineError fatal) {
      throw fatal;
    } catch (Throwable thrown) {
      return TaskAnswer.thrown(thrown);
    }
    return checked(answer);
  }

  /** What a stage that failed says: that nobody is bound ends the run, and so does an assertion; everything else is the task's failure. */
  public static TaskAnswer.Settled failure(Throwable failed) {
    Throwable cause = failed;
    while (isWrapping(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof UnansweredTaskException unanswered) {
      throw unanswered;
    }
    if (cause instanceof AssertionError assertion) {
      throw assertion;
    }
    return TaskAnswer.thrown(cause);
  }

  private static boolean isWrapping(Throwable failed) {
    return failed instanceof CompletionException || failed instanceof ExecutionException;
  }

  /** The answer itself. */
  public TaskAnswer checked(@Nullable TaskAnswer answer) {
    if (answer == null) {
      throw new IllegalStateException("the handler of task \"" + state() + "\" answered null");
    }
    return answer;
  }
}
