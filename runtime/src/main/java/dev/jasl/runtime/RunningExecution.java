package dev.jasl.runtime;

import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.LiveRun;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.engine.Stop;
import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskTokens;
import dev.jasl.runtime.time.PacedClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An execution that goes on in real time. Any thread may report its tasks, stop it, look at its history, and wait for its end.
 *
 * <pre>{@code
 * try (RunningExecution running = LocalRuntime.of(APPROVAL).activity("Approve", queue).start(request)) {
 *   ActivityTask task = queue.poll("Ann", Duration.ofSeconds(10)).orElseThrow();
 *   task.tokens().succeed(task.token(), answer);
 *   assertThat(running.await(Duration.ofSeconds(10))).succeeded();
 * }
 * }</pre>
 */
public final class RunningExecution implements AutoCloseable {
  private final LiveRun run;
  private final CompletableFuture<Execution> ended = new CompletableFuture<>();

  private RunningExecution(LiveRun run) {
    this.run = run;
  }

  static RunningExecution start(
      Program program,
      RunParameters parameters,
      TaskHandler handler,
      Function<ExecutionResult, Execution> execution) {
    HandlerThreads handlers = new HandlerThreads(handler);
    PacedClock clock = new PacedClock(InstantSource.system(), new WakeablePause());
    RunningExecution running = new RunningExecution(program.live(parameters, handlers, clock));
    Thread thread = new Thread(() -> running.follow(execution, handlers), "jasl-run");
    thread.setDaemon(true);
    thread.start();
    return running;
  }

  private void follow(Function<ExecutionResult, Execution> execution, HandlerThreads handlers) {
    try (handlers) {
      ended.complete(execution.apply(run.run()));
    } catch (RuntimeException | Error failure) {
      ended.completeExceptionally(failure);
    }
  }

  /** Reports the tasks that wait for it, by their tokens. */
  public TaskTokens tokens() {
    return run.tokens();
  }

  /**
   * Stops it, as {@code StopExecution} does; nothing if it has ended. Handlers at work are interrupted.
   *
   * @throws IllegalArgumentException if it is an Express execution, which {@link #close} gives up
   */
  public void stop(@Nullable String error, @Nullable String cause) {
    run.stop(Stop.now(error, cause));
  }

  /** What has happened so far. */
  public List<HistoryEvent> events() {
    return run.history().toCompletableFuture().join();
  }

  /** Its end, when all that it has started has ended too; the stage fails with what {@link LocalRuntime#run} throws. */
  public CompletionStage<Execution> result() {
    return ended.minimalCompletionStage();
  }

  /**
   * Waits for its end, and that of all that it has started. Throws what {@link LocalRuntime#run} throws.
   *
   * @param patience in real time
   * @throws TimeoutException if it does not end in that time; it goes on
   */
  public Execution await(Duration patience) throws InterruptedException, TimeoutException {
    try {
      return ended.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failure) {
      throw rethrown(failure);
    } catch (TimeoutException goesOn) {
      throw new TimeoutException("the execution has not ended within " + patience);
    }
  }

  private static RuntimeException rethrown(ExecutionException failure) {
    if (failure.getCause() instanceof RuntimeException exception) {
      return exception;
    }
    if (failure.getCause() instanceof AssertionError assertion) {
      throw assertion;
    }
    return new CompletionException(failure.getCause());
  }

  /** Stops it, and the executions that it has started, where they still run, and waits until they have ended. */
  @Override
  public void close() {
    run.cancel();
    CompletableFuture<Void> over = ended.handle((execution, failure) -> null);
    over.join();
  }
}
