package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.history.Timestamps;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskTarget;
import java.time.Instant;
import java.util.Set;

/**
 * The ways in which a task can start an execution, and in which it is told of it.
 *
 * @param isSdk whether the SDK integration {@code aws-sdk:sfn} does it
 * @param isSynchronous whether it is {@code startSyncExecution}, which shows failures without failing
 */
record StartStyle(boolean isSdk, boolean isSynchronous, IntegrationPattern pattern) {
  private static final Set<String> ACTIONS = Set.of("startExecution", "startSyncExecution");

  /** Whether a task starts an execution. */
  static boolean isIn(TaskTarget target) {
    return target.integration().filter(StartStyle::starts).isPresent();
  }

  private static boolean starts(Integration integration) {
    return integration.service().equals("aws-sdk:sfn")
        ? ACTIONS.contains(integration.action())
        : integration.service().equals("states") && integration.action().equals("startExecution");
  }

  static StartStyle of(TaskTarget target) {
    Integration integration = target.integration().orElseThrow();
    return new StartStyle(
        integration.service().startsWith("aws-sdk:"),
        integration.action().equals("startSyncExecution"),
        integration.pattern());
  }

  /** Whether the task waits for the end of the execution. */
  boolean isWaiting() {
    return isSynchronous
        || pattern == IntegrationPattern.SYNC
        || pattern == IntegrationPattern.SYNC_2;
  }

  /** Whether input and output are shown as JSON, not as text. */
  boolean isParsed() {
    return pattern == IntegrationPattern.SYNC_2;
  }

  /** SDK integrations write times as text, optimised ones as numbers of milliseconds. */
  void putTime(ObjectNode json, String name, Instant time) {
    if (isSdk) {
      json.put(name, Timestamps.text(time));
    } else {
      json.put(name, time.toEpochMilli());
    }
  }

  /** As the task fails if the service refuses the call. */
  TaskAnswer.Outcome refusal(String code, String message, String requestId) {
    return isSdk
        ? TaskAnswer.failure(
            "Sfn." + code + "Exception",
            "%s (Service: Sfn, Status Code: 400, Request ID: %s) (SDK Attempt Count: 1)"
                .formatted(message, requestId))
        : TaskAnswer.failure(
            "StepFunctions." + code + "Exception",
            "%s (Service: AWSStepFunctions; Status Code: 400; Error Code: %s; Request ID: %s; Proxy: null)"
                .formatted(message, code, requestId));
  }
}
