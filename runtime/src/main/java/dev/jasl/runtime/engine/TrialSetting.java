package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a single state is tried with.
 *
 * @param parameters input, start time and seed
 * @param context the context object
 * @param variables by name
 * @param tasks answers a Task
 * @param work stands for the branches of a Parallel and the iterations of a Map; null for other states
 * @param retries attempts that the retrier which takes the error has granted before
 * @param failedItems how many iterations of a Map failed
 * @param readerData stands for what the reader of a distributed Map reads, in the format of the source; null if it has none
 */
public record TrialSetting(
    RunParameters parameters,
    ObjectNode context,
    ObjectNode variables,
    TaskHandler tasks,
    TaskAnswer.@Nullable Outcome work,
    int retries,
    int failedItems,
    @Nullable String readerData) {
  public TrialSetting {
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(variables, "variables");
    Objects.requireNonNull(tasks, "tasks");
  }
}
