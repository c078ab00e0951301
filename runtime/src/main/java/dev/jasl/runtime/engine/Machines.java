package dev.jasl.runtime.engine;

import dev.jasl.runtime.task.TaskCall;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state machines that {@code states:startExecution} can start in a run. */
@FunctionalInterface
public interface Machines {
  /**
   * Finds one.
   *
   * @param name as the task says it, without the ARN around it, a version or alias behind it, or placeholder marks
   * @return null if there is none of this name
   */
  @Nullable
  Machine find(String name);

  /** Where nothing can be started. */
  static Machines none() {
    return name -> null;
  }

  /** These. */
  static Machines of(Machine... machines) {
    List<Machine> all = List.copyOf(Arrays.asList(machines));
    return name ->
        all.stream().filter(machine -> machine.name().equals(name)).findFirst().orElse(null);
  }

  /** Whether a task asks for an execution of one that is there. */
  default boolean isStartedBy(TaskCall call) {
    return StartStyle.isIn(call.target()) && find(NestedStart.of(call).machine()) != null;
  }

  /** These, and of another name those that the other finds. */
  default Machines or(Machines others) {
    return name -> {
      Machine found = find(name);
      return found == null ? others.find(name) : found;
    };
  }
}
