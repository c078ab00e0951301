package dev.jasl.runtime;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskTokenException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one activity that wait for workers, first come, first served: bind it as the activity's handler and let workers poll, as
 * {@code GetActivityTask} does. Serves any number of runs, from any thread. Where no worker needs to be played, bind a handler that does
 * the work instead.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html">GetActivityTask</a>
 */
public final class ActivityQueue implements TaskHandler {
  private final BlockingQueue<TaskCall> waiting = new LinkedBlockingQueue<>();

  @Override
  public TaskAnswer handle(TaskCall call) {
    waiting.add(call);
    return TaskAnswer.queued();
  }

  /**
   * Takes a task if one is there.
   *
   * @param worker the worker's name, for the history
   */
  public Optional<ActivityTask> poll(@Nullable String worker) {
    for (TaskCall call = waiting.poll(); call != null; call = waiting.poll()) {
      Optional<ActivityTask> taken = take(call, worker);
      if (taken.isPresent()) {
        return taken;
      }
    }
    return Optional.empty();
  }

  /**
   * Takes a task, and waits for one in real time. The service waits a minute.
   *
   * @return empty if none came in that time
   */
  public Optional<ActivityTask> poll(@Nullable String worker, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Optional<ActivityTask> taken = Optional.empty();
    for (long left = patience.toNanos();
        taken.isEmpty() && left > 0;
        left = end - System.nanoTime()) {
      TaskCall call = waiting.poll(left, TimeUnit.NANOSECONDS);
      taken = call == null ? Optional.empty() : take(call, worker);
    }
    return taken;
  }

  /** A task that has ended meanwhile is passed over. */
  private static Optional<ActivityTask> take(TaskCall call, @Nullable String worker) {
    ActivityTask task = new ActivityTask(call);
    try {
      call.tokens().taken(task.token(), worker);
      return Optional.of(task);
    } catch (TaskTokenException over) {
      return Optional.empty();
    }
  }
}
