package dev.jasl.dsl;

import dev.jasl.expr.Node;
import dev.jasl.model.StateName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of a machine, in the order in which they are emitted. */
final class TypedTasks {
  private final Map<StateName, TypedTask> tasks = new LinkedHashMap<>();
  private final Map<StateName, TaskDraft.Taken> taken = new LinkedHashMap<>();

  void remember(StateName name, TaskDraft<?> draft) {
    draft.taken().ifPresent(type -> taken.putIfAbsent(name, type));
    tasks.putIfAbsent(
        name,
        new TypedTask(
            name,
            resource(draft.resource()),
            draft.type(),
            draft.resultAt(),
            draft.function(),
            draft.errors(),
            draft.settings().limits().timeout() != null));
  }

  /** Whether the state is answered by somebody who has its token. */
  boolean waitsForToken(StateName name) {
    TypedTask task = tasks.get(name);
    return task != null && task.resource().endsWith(".waitForTaskToken");
  }

  /** What those have to be called with of which that is known. */
  Map<StateName, TaskDraft.Taken> taken() {
    return taken;
  }

  List<TypedTask> all() {
    return List.copyOf(tasks.values());
  }

  private static String resource(Node node) {
    return node instanceof Node.Placeholder placeholder
        ? placeholder.text()
        : ((Node.Literal) node).value().asText();
  }
}
