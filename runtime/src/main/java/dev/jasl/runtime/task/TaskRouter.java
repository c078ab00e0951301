package dev.jasl.runtime.task;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.model.Integration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handler of a task: by the name of its state first, then by the logical name of the function or activity, then by its
 * integration, then by its service, and last the one for all the rest. A task that none is bound to ends the run with {@link UnboundTaskException}.
 *
 * <p>Immutable: each call returns a new router, so that common bindings can be shared.
 */
@CheckReturnValue
public final class TaskRouter implements TaskHandler {
  private static final TaskHandler NOBODY = call -> {
    throw new UnboundTaskException(call);
  };
  private static final TaskRouter EMPTY =
      new TaskRouter(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), NOBODY);

  private final Map<String, TaskHandler> states;
  private final Map<String, TaskHandler> functions;
  private final Map<String, TaskHandler> activities;
  private final Map<String, TaskHandler> integrations;
  private final Map<String, TaskHandler> services;
  private final TaskHandler otherwise;

  private TaskRouter(
      Map<String, TaskHandler> states,
      Map<String, TaskHandler> functions,
      Map<String, TaskHandler> activities,
      Map<String, TaskHandler> integrations,
      Map<String, TaskHandler> services,
      TaskHandler otherwise) {
    this.states = states;
    this.functions = functions;
    this.activities = activities;
    this.integrations = integrations;
    this.services = services;
    this.otherwise = otherwise;
  }

  /** A router to which nothing is bound. */
  public static TaskRouter empty() {
    return EMPTY;
  }

  /** Binds the task of one state, before any other binding that fits it. */
  public TaskRouter state(String name, TaskHandler handler) {
    return new TaskRouter(
        with(states, name, handler), functions, activities, integrations, services, otherwise);
  }

  /**
   * Binds a Lambda function, be it the resource itself or the {@code FunctionName} of {@code lambda:invoke}.
   *
   * @param name logical name, without ARN, version or alias
   */
  public TaskRouter function(String name, TaskHandler handler) {
    return new TaskRouter(
        states, with(functions, name, handler), activities, integrations, services, otherwise);
  }

  /**
   * Binds the worker of an activity.
   *
   * @param name its name or its ARN
   */
  public TaskRouter activity(String name, TaskHandler handler) {
    String bare = name.substring(name.lastIndexOf(':') + 1);
    return new TaskRouter(
        states, functions, with(activities, bare, handler), integrations, services, otherwise);
  }

  /**
   * Binds an integration.
   *
   * @param name service and API, {@code glue:startJobRun}, for every pattern; with the pattern, {@code glue:startJobRun.sync}, for that
   *     pattern alone
   */
  public TaskRouter integration(String name, TaskHandler handler) {
    return new TaskRouter(
        states, functions, activities, with(integrations, name, handler), services, otherwise);
  }

  /** Binds all integrations of a handler's services. */
  public TaskRouter services(ServiceHandler handler) {
    Map<String, TaskHandler> more = services;
    for (String service : handler.services()) {
      more = with(more, service, handler);
    }
    return new TaskRouter(states, functions, activities, integrations, more, otherwise);
  }

  /** The same bindings but for those of states, for another machine. */
  public TaskRouter withoutStates() {
    return new TaskRouter(Map.of(), functions, activities, integrations, services, otherwise);
  }

  /** The logical names of the functions that handlers are bound to. */
  public Set<String> functions() {
    return functions.keySet();
  }

  /** The names of the activities that workers are bound to. */
  public Set<String> activities() {
    return activities.keySet();
  }

  /** The integrations that handlers are bound to, as they were named. */
  public Set<String> integrations() {
    return integrations.keySet();
  }

  /** Binds whatever nothing else is bound to. */
  public TaskRouter otherwise(TaskHandler handler) {
    return new TaskRouter(states, functions, activities, integrations, services, handler);
  }

  @Override
  public TaskAnswer handle(TaskCall call) throws Exception {
    return handlerOf(call).handle(call);
  }

  private TaskHandler handlerOf(TaskCall call) {
    TaskHandler found = states.get(call.state());
    if (found == null && !functions.isEmpty()) {
      found = call.function().map(functions::get).orElse(null);
    }
    if (found == null && !activities.isEmpty()) {
      found = call.target().activity().map(activities::get).orElse(null);
    }
    if (found == null && !integrations.isEmpty()) {
      found = call.target().integration().map(this::byIntegration).orElse(null);
    }
    if (found == null && !services.isEmpty()) {
      found = services.get(service(call));
    }
    return found == null ? otherwise : found;
  }

  private @Nullable TaskHandler byIntegration(Integration integration) {
    String prefix = integration.service() + ":";
    TaskHandler exact = integrations.get(prefix + integration.resource());
    return exact != null ? exact : integrations.get(prefix + integration.action());
  }

  private static String service(TaskCall call) {
    return call.target()
        .integration()
        .map(Integration::service)
        .orElse(call.target().function().isPresent() ? "lambda" : "");
  }

  private static Map<String, TaskHandler> with(
      Map<String, TaskHandler> handlers, String name, TaskHandler handler) {
    Map<String, TaskHandler> more = new HashMap<>(handlers);
    more.put(name, handler);
    return Map.copyOf(more);
  }
}
