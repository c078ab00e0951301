package dev.jasl.runtime;

import dev.jasl.runtime.engine.Machine;
import dev.jasl.runtime.engine.Machines;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workflows of one local run: the one that is run, and those that its tasks may start. */
final class LocalMachines implements Machines {
  private final LocalRuntime<?> main;
  private final Map<String, LocalRuntime<?>> byName = new LinkedHashMap<>();

  LocalMachines(LocalRuntime<?> main) {
    this.main = main;
    add(main);
  }

  private void add(LocalRuntime<?> runtime) {
    if (byName.putIfAbsent(runtime.name(), runtime) == null) {
      runtime.nested().forEach(this::add);
    }
  }

  @Override
  public @Nullable Machine find(String name) {
    LocalRuntime<?> found = byName.get(name);
    return found == null ? null : found.asMachine(handlerOf(found));
  }

  /** Who answers the tasks of a workflow: its own bindings first, then those of the one that is run, but for its states. */
  TaskHandler handlerOf(LocalRuntime<?> runtime) {
    TaskHandler unbound = runtime.faults().orElse(TaskRouter.empty());
    TaskHandler starting =
        call -> isStartedBy(call) ? TaskAnswer.startedExecution() : unbound.handle(call);
    TaskHandler otherwise =
        runtime == main ? starting : main.router().withoutStates().otherwise(starting);
    return runtime.faults().before(runtime.router().otherwise(otherwise));
  }
}
