package dev.jasl.runtime.engine;

import dev.jasl.runtime.history.HistoryEvent;
import dev.jasl.runtime.task.TaskTokens;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A run that others can act on while it goes on: one thread runs it, any thread may report its tasks, stop it, or look at its history.
 * Made by {@link Program#live}.
 */
public final class LiveRun {
  private final Loop loop;
  private final MachineType type;

  LiveRun(Loop loop, MachineType type) {
    this.loop = loop;
    this.type = type;
  }

  /**
   * Runs to the end, in the calling thread. To be called once.
   *
   * @throws dev.jasl.runtime.task.UnansweredTaskException as {@link Program#run(RunParameters,
   *     dev.jasl.runtime.task.TaskHandler)} does
   */
  public ExecutionResult run() {
    return loop.run();
  }

  /** Reports the tasks that wait for it. */
  public TaskTokens tokens() {
    return loop.tokens();
  }

  /**
   * Stops the execution after the step that it is at; nothing if it has ended.
   *
   * @throws IllegalArgumentException if it is an Express execution, which {@link #cancel} gives up
   */
  public void stop(Stop stop) {
    Stop.check(type);
    loop.post(() -> loop.stop(stop));
  }

  /** Stops the execution and all that its tasks have started. */
  public void cancel() {
    loop.post(loop::cancel);
  }

  /** What has happened so far; what had happened when it ended, once it has. */
  public CompletionStage<List<HistoryEvent>> history() {
    CompletableFuture<List<HistoryEvent>> history = new CompletableFuture<>();
    if (!loop.post(() -> history.complete(loop.history()))) {
      history.complete(loop.history());
    }
    return history;
  }
}
