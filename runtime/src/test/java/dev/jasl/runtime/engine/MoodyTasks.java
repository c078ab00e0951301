package dev.jasl.runtime.engine;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;

/**
 * Answers as state and attempt happen to have it, but always alike: some attempts fail, the others take up to two seconds.
 *
 * @param bad so many of six moods make an attempt fail
 */
record MoodyTasks(int bad) implements TaskHandler {
  @Override
  public TaskAnswer handle(TaskCall call) {
    int mood = Math.floorMod(call.state().hashCode() * 31 + call.invocation() * 7, 6);
    return mood < bad
        ? TaskAnswer.failure("Broken", "mood")
        : TaskAnswer.success(call.parameters()).after(Duration.ofSeconds(mood % 3));
  }
}
