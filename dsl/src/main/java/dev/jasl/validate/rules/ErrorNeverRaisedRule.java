package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import java.util.List;
import java.util.Optional;

/**
 * What a Task retries or catches can happen to it. Of the names that a function, an activity or whoever has a token chooses nothing is
 * known; of the language's own, and of those of some services, it is known where they come from.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer Guide, error names</a>
 */
final class ErrorNeverRaisedRule implements Rule {
  private static final List<String> OF_SCOPES = List.of(
      "States.NoChoiceMatched",
      "States.BranchFailed",
      "States.ExceedToleratedFailureThreshold",
      "States.ItemReaderFailed",
      "States.ResultWriterFailed");

  @Override
  public void check(StateGraph graph, Report report) {
    ErrorList.each(graph, list -> {
      if (list.state().state() instanceof TaskState task) {
        check(list, task, report);
      }
    });
  }

  private static void check(ErrorList list, TaskState task, Report report) {
    for (int entry = 0; entry < list.entries().size(); entry++) {
      List<String> names = list.entries().get(entry);
      for (int i = 0; i < names.size(); i++) {
        finding(names.get(i), task, list.at(entry, i))
            .ifPresent(finding -> report.add(list.state(), finding));
      }
    }
  }

  private static Optional<Diagnostic> finding(String name, TaskState task, Location at) {
    if (OF_SCOPES.contains(name)) {
      return found(at, name, "only what runs other states fails with it", "remove it");
    }
    if (name.equals("States.HeartbeatTimeout") && task.heartbeatSeconds() == null) {
      return found(
          at, name, "it has no heartbeat", "add HeartbeatSeconds to the Task, or remove the name");
    }
    if (name.equals("States.Timeout")
        && task.timeoutSeconds() == null
        && task.heartbeatSeconds() == null) {
      return found(
          at, name, "it has no timeout", "add TimeoutSeconds to the Task, or remove the name");
    }
    return task.resource().integration().flatMap(called -> ofOthers(name, called, at));
  }

  /** Who calls a function, or has the token, may fail with any name. */
  private static Optional<Diagnostic> ofOthers(String name, Integration called, Location at) {
    String prefix = name.substring(0, Math.max(0, name.indexOf('.')));
    String own = ErrorPrefixes.of(called).orElse("");
    boolean possible = called.service().endsWith("lambda")
        || called.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN
        || !ErrorPrefixes.isKnown(prefix)
        || prefix.equals(own)
        || (own.isEmpty() && !prefix.equals("Lambda"));
    return possible
        ? Optional.empty()
        : found(
            at,
            name,
            "it calls " + called.service() + ":" + called.resource(),
            own.isEmpty() ? "name an error of that service" : "its errors begin with " + own + ".");
  }

  private static Optional<Diagnostic> found(Location at, String name, String why, String remedy) {
    return Optional.of(Diagnostic.of(
        Code.ERROR_NAME_NEVER_RAISED,
        at,
        "the Task cannot fail with \"%s\": %s".formatted(name, why),
        remedy));
  }
}
