package dev.jasl.runtime;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs each call of a handler in a thread of its own, so that the run goes on meanwhile. A call that nobody waits for is interrupted. */
final class HandlerThreads implements TaskHandler, AutoCloseable {
  private final TaskHandler handler;
  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    Thread thread = new Thread(work, "jasl-handler");
    thread.setDaemon(true);
    return thread;
  });

  HandlerThreads(TaskHandler handler) {
    this.handler = handler;
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    CompletableFuture<TaskAnswer> answer = new CompletableFuture<>();
    Future<?> work = threads.submit(() -> answer(call, answer));
    CompletableFuture<TaskAnswer> unused = answer.whenComplete((given, failed) -> {
      if (answer.isCancelled()) {
        work.cancel(true);
      }
    });
    return TaskAnswer.later(answer);
  }

  private void answer(TaskCall call, CompletableFuture<TaskAnswer> answer) {
    try {
      TaskAnswer given = call.beginWith(handler);
      if (!answer.complete(given) && given instanceof TaskAnswer.Later later) {
        later.cancel();
      }
    } catch (RuntimeException | Error unanswered) {
      answer.completeExceptionally(unanswered);
    }
  }

  /** Interrupts the calls that still run. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
