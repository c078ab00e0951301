package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;

/** Answers integrations of the SDK, {@code aws-sdk:sqs:sendMessage}. */
final class SdkTask implements TaskHandler {
  private final JsonClient client;
  private final Integration integration;

  SdkTask(SdkApi api, Integration integration) {
    this.client = new JsonClient(api, MemberStyle.SDK, new ErrorNaming.OfSdk(api.prefix()));
    this.integration = integration;
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    return client.answer(caller -> {
      JsonNode result = caller.call(integration.action(), call.parameters()).json();
      return integration.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN
          ? TaskAnswer.awaited().submitted(result)
          : TaskAnswer.success(result);
    });
  }
}
