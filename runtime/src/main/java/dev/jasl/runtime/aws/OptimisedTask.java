package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.util.Map;
import software.amazon.awssdk.awscore.AwsResponse;

/** Answers optimised integrations, {@code sqs:sendMessage} and {@code glue:startJobRun.sync}. */
final class OptimisedTask implements TaskHandler {
  private final Optimised table;
  private final Integration integration;
  private final JsonClient client;
  private final JobWatch jobs;

  OptimisedTask(SdkApi api, Optimised table, Integration integration, JobWatch jobs) {
    this.table = table;
    this.integration = integration;
    this.client = new JsonClient(
        api,
        table.style(),
        new ErrorNaming.OfOptimised(table.prefix(), table.exception(), table.name()));
    this.jobs = jobs;
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    return client.answer(caller -> {
      JsonClient.Reply reply = reply(caller, call.parameters());
      TaskAnswer.Outcome failure = FailedResults.in(integration, reply.json());
      return failure == null ? answer(call, reply) : failure;
    });
  }

  private JsonClient.Reply reply(JsonClient caller, JsonNode parameters) {
    Optimised.Call call = table.calls().get(integration.action());
    if (call == null) {
      return caller.call(integration.action(), parameters);
    }
    JsonNode own = call.with() == null ? parameters : Sides.asked(parameters).filled(call.with());
    JsonClient.Reply reply = caller.call(call.operation(), own);
    return call.tells() == null
        ? reply
        : new JsonClient.Reply(
            new Sides(parameters, reply.json()).filled(call.tells()), reply.response());
  }

  private TaskAnswer answer(TaskCall call, JsonClient.Reply reply) {
    JsonNode told = told(call, reply);
    IntegrationPattern pattern = integration.pattern();
    if (pattern == IntegrationPattern.REQUEST_RESPONSE) {
      return TaskAnswer.success(told);
    }
    if (pattern == IntegrationPattern.WAIT_FOR_TASK_TOKEN) {
      return TaskAnswer.awaited().submitted(told);
    }
    Optimised.Job job = table.jobs().get(integration.action());
    if (job == null) {
      throw new UnfitCall("what %s:%s waits for is not known; answer it with another handler"
          .formatted(integration.service(), integration.resource()));
    }
    return jobs.outcome(client, job, call, reply.json(), pattern).submitted(told);
  }

  private JsonNode told(TaskCall call, JsonClient.Reply reply) {
    ObjectNode result = reply.json();
    Map<String, String> added = table.adds().getOrDefault(integration.action(), Map.of());
    added.forEach((name, pointer) ->
        result.set(name, new Sides(call.parameters(), reply.json()).at(pointer)));
    return table.plain() || !(reply.response() instanceof AwsResponse response)
        ? result
        : CallTold.with(result, response);
  }
}
