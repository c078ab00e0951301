package dev.jasl.runtime.task;

import dev.jasl.model.Integration;
import dev.jasl.runtime.history.HistoryEvent;
import java.util.List;

/** No handler is bound to a task. */
public final class UnboundTaskException extends UnansweredTaskException {
  private static final long serialVersionUID = 1L;

  /** For the task of this call; the message names every way to bind it. */
  public UnboundTaskException(TaskCall call) {
    this(message(call), List.of());
  }

  /** For a task that would start a machine which is not there. */
  public static UnboundTaskException noMachine(TaskCall call, String machine) {
    return new UnboundTaskException(
        "task \"%s\" (%s) starts the state machine \"%s\", which this run does not have; hand it in with nested(…), or bind a handler with state(\"%s\", …)"
            .formatted(call.state(), call.resource(), machine, call.state()),
        List.of());
  }

  /** For a task that is to be answered by its token, and has none. */
  public static UnboundTaskException noToken(TaskCall call) {
    return new UnboundTaskException(
        "task \"%s\" (%s) does not wait for a token, so that no callback can answer it; bind a handler with %s or state(\"%s\", …), or let the task wait with .waitForTaskToken(..)"
            .formatted(call.state(), call.resource(), binding(call), call.state()),
        List.of());
  }

  private UnboundTaskException(String message, List<HistoryEvent> history) {
    super(message, history);
  }

  @Override
  public UnboundTaskException after(List<HistoryEvent> events) {
    return new UnboundTaskException(String.valueOf(getMessage()), events);
  }

  private static String message(TaskCall call) {
    return "no handler for task \"%s\" (%s); bind one with %s or state(\"%s\", …)"
        .formatted(call.state(), call.resource(), binding(call), call.state());
  }

  private static String binding(TaskCall call) {
    return call.function()
        .map(name -> "on(\"%1$s\", …), function(\"%1$s\", …)".formatted(name))
        .or(() -> call.target().activity().map(name -> "activity(\"" + name + "\", …)"))
        .or(() -> call.target().integration().map(UnboundTaskException::binding))
        .orElse("otherwise(…)");
  }

  private static String binding(Integration integration) {
    if (integration.service().equals("states") && integration.action().equals("startExecution")) {
      return "nested(…)";
    }
    if (integration.service().equals("http") || integration.service().equals("apigateway")) {
      return "http(…)";
    }
    return "integration(\"" + integration.service() + ":" + integration.action() + "\", …)";
  }
}
