package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.Definition;
import dev.jasl.model.Integration;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.Resource;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.TaskTarget;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the tasks of a workflow, and of those nested in it, call: only to that can handlers be bound. */
final class CalledTasks {
  /** Stands for names that are computed when a task is called. */
  private static final String ANY = "*";

  private final Set<String> functions = new TreeSet<>();
  private final Set<String> activities = new TreeSet<>();
  private final Set<String> integrations = new TreeSet<>();

  static CalledTasks of(Definition definition) {
    CalledTasks called = new CalledTasks();
    for (StateNode node : StateGraph.of(definition).states()) {
      called.add(node.state());
    }
    return called;
  }

  /** As if there were tasks that call whatever has a handler. */
  static CalledTasks anything() {
    CalledTasks called = new CalledTasks();
    called.addAnything();
    return called;
  }

  /** These and those. */
  CalledTasks and(CalledTasks others) {
    CalledTasks all = new CalledTasks();
    for (CalledTasks each : List.of(this, others)) {
      all.functions.addAll(each.functions);
      all.activities.addAll(each.activities);
      all.integrations.addAll(each.integrations);
    }
    return all;
  }

  private void addAnything() {
    functions.add(ANY);
    activities.add(ANY);
    integrations.add(ANY);
  }

  private void add(State state) {
    if (state instanceof TaskState task) {
      add(TaskTarget.of(task.name().value(), task.resource()), task);
    } else if (state instanceof OpaqueState) {
      addAnything();
    }
  }

  private void add(TaskTarget target, TaskState task) {
    target.function().ifPresent(functions::add);
    target.activity().ifPresent(activities::add);
    target.integration().ifPresent(this::add);
    if (target.invokesLambda()) {
      functions.add(invoked(task));
    }
  }

  /** An integration can be bound with its pattern and without. */
  private void add(Integration integration) {
    integrations.add(integration.service() + ":" + integration.action());
    integrations.add(integration.service() + ":" + integration.resource());
  }

  private static String invoked(TaskState task) {
    JsonNode arguments = task.data().arguments();
    String name = arguments == null ? "" : arguments.path("FunctionName").asText();
    return name.isEmpty() || JsonataTemplate.isExpression(name)
        ? ANY
        : TaskTarget.of("", new Resource(name)).function().orElse(ANY);
  }

  /**
   * Sees to it that handlers are bound to nothing else.
   *
   * @throws IllegalStateException for the first that none of the tasks can come to
   */
  void check(String workflow, TaskRouter bound) {
    check(workflow, "function", bound.functions(), functions);
    check(workflow, "activity", bound.activities(), activities);
    check(workflow, "integration", bound.integrations(), integrations);
  }

  private static void check(String workflow, String kind, Set<String> bound, Set<String> called) {
    for (String name : bound) {
      if (!called.contains(name) && !called.contains(ANY)) {
        throw new IllegalStateException(
            "%s calls no %s \"%s\", to which a handler is bound; it calls %s; %s"
                .formatted(
                    workflow,
                    kind,
                    name,
                    called.isEmpty() ? "none" : "\"" + String.join("\", \"", called) + "\"",
                    DidYouMean.hint(name, called)
                        .orElse(
                            "remove the binding, or say sharingBindings() if other workflows need it")));
      }
    }
  }
}
