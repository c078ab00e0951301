package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.ExecutionInfo;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.UnboundTaskException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The executions of one loop that tasks have started. Each has names, variables, quotas and a history of its own. */
final class NestedExecutions {
  private final OpenTasks open;
  private final Launch launch;
  private Map<Strand, NestedExecution> all = Map.of();
  private Map<String, NestedExecution> byArn = Map.of();
  private List<ExecutionResult> earlier = List.of();
  private int running;

  /** What the loop does with an execution. */
  interface Launch {
    void start(Strand execution);

    /** Ends one that runs, as {@code StopExecution} does. */
    void stop(Strand execution, @Nullable String error, @Nullable String cause);
  }

  NestedExecutions(OpenTasks open, Launch launch) {
    this.open = open;
    this.launch = launch;
  }

  /** Knows those that the machine had started before it was redriven. */
  void remember(List<ExecutionResult> started) {
    earlier = started;
  }

  boolean areRunning() {
    return running > 0;
  }

  /**
   * Starts what a task asks for.
   *
   * @return how that went: at once, or when the execution has ended or a token has come back
   * @throws UnboundTaskException if no machine has this name
   */
  TaskAnswer.Outcome start(OpenTask task) {
    Run parent = task.strand().run();
    NestedStart start = NestedStart.of(task.request());
    Machine machine = parent.parameters().machines().find(start.machine());
    if (machine == null) {
      throw UnboundTaskException.noMachine(task.request(), start.machine())
          .after(parent.journal().events());
    }
    try {
      return start(task, machine, start, start.json());
    } catch (StrictJson.NotJson problem) {
      return refused(
          task,
          "InvalidExecutionInput",
          "Invalid State Machine Execution Input: '%s'".formatted(problem.getMessage()));
    }
  }

  private TaskAnswer.Outcome start(
      OpenTask task, Machine machine, NestedStart start, JsonNode input) {
    Run parent = task.strand().run();
    if (!start.hasValidName()) {
      return refused(task, "InvalidName", "Invalid Name: '%s'".formatted(start.name()));
    }
    if (StartStyle.of(task.request().target()).isSynchronous()
        && machine.type() != MachineType.EXPRESS) {
      return refused(
          task,
          "StateMachineTypeNotSupported",
          "This operation is not supported by this type of state machine");
    }
    Run run = parent.nested(machine, start, input);
    NestedExecution before = byArn.get(run.info().arn());
    if (before == null ? wasStarted(run.info().arn()) : !before.isSameStart(input)) {
      return refused(
          task,
          "ExecutionAlreadyExists",
          "Execution Already Exists: '%s'".formatted(run.info().arn()));
    }
    return answer(task, before == null ? begun(task, machine, run, input) : before);
  }

  private boolean wasStarted(String arn) {
    return earlier.stream().anyMatch(result -> result.execution().arn().equals(arn));
  }

  private static TaskAnswer.Outcome refused(OpenTask task, String code, String message) {
    String requestId = task.strand().run().chance().uuid().toString();
    return StartStyle.of(task.request().target()).refusal(code, message, requestId);
  }

  private NestedExecution begun(OpenTask task, Machine machine, Run run, JsonNode input) {
    run.answeredBy(task.strand().run().tasks().of(machine));
    run.journal()
        .writeOfExecution(
            0,
            EventType.EXECUTION_STARTED,
            new EventDetails.Started(input, run.info().roleArn()));
    NestedExecution execution = new NestedExecution(
        whole(task.strand()), Strand.of(run, machine.program().scope(), Payload.of(input)));
    if (all.isEmpty()) {
      all = new LinkedHashMap<>();
      byArn = new HashMap<>();
    }
    all.put(execution.strand(), execution);
    byArn.put(run.info().arn(), execution);
    running++;
    launch.start(execution.strand());
    return execution;
  }

  /** The execution around a strand that no Map has started. */
  private static Strand whole(Strand strand) {
    Strand execution = strand.execution();
    for (Fork fork = execution.outer(); fork != null; fork = execution.outer()) {
      execution = fork.parent().execution();
    }
    return execution;
  }

  private TaskAnswer.Outcome answer(OpenTask task, NestedExecution execution) {
    StartStyle style = StartStyle.of(task.request().target());
    ExecutionInfo info = execution.strand().run().info();
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    response.put("ExecutionArn", info.arn());
    style.putTime(response, "StartDate", info.startTime());
    if (style.isWaiting()) {
      execution.waiting().add(task);
      if (!style.isSynchronous()) {
        task.onAbandon(() -> open.post(() -> stop(execution)));
      }
    } else if (style.pattern() == IntegrationPattern.REQUEST_RESPONSE) {
      return TaskAnswer.success(response);
    }
    return TaskAnswer.awaited().submitted(response);
  }

  /** Stops those that still run. */
  void stopAll() {
    List.copyOf(all.values()).forEach(this::stop);
  }

  private void stop(NestedExecution execution) {
    if (execution.isRunning()) {
      launch.stop(execution.strand(), null, null);
    }
  }

  /** An execution has ended: the tasks that wait for it go on. */
  void ended(Strand strand, ExecutionResult result) {
    NestedExecution execution = Objects.requireNonNull(all.get(strand), "no such execution");
    execution.end(result);
    running--;
    execution.waiting().forEach(task -> open.settle(task, outcome(task, strand, result)));
  }

  private static TaskAnswer.Outcome outcome(OpenTask task, Strand strand, ExecutionResult result) {
    StartStyle style = StartStyle.of(task.request().target());
    ObjectNode description = NestedDescription.of(strand.input().json(), result, style);
    return style.isSynchronous() || result.status() == ExecutionStatus.SUCCEEDED
        ? TaskAnswer.success(description)
        : TaskAnswer.failure(StatesError.TASK_FAILED, description.toString());
  }

  /** A result with those of the executions that were started in it. */
  ExecutionResult withAll(Strand machine, ExecutionResult result) {
    return withChildren(machine, earlier.isEmpty() ? result : result.withChildren(earlier));
  }

  private ExecutionResult withChildren(Strand execution, ExecutionResult result) {
    if (all.isEmpty()) {
      return result;
    }
    List<ExecutionResult> children = new ArrayList<>(result.children());
    for (NestedExecution nested : all.values()) {
      if (nested.starter() == execution) {
        children.add(withChildren(nested.strand(), nested.result()));
      }
    }
    return children.isEmpty() ? result : result.withChildren(children);
  }
}
