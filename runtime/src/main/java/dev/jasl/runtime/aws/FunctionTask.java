package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;

/** Answers tasks whose resource is a function: the result is what the function gives, and its failure is told in its own words. */
final class FunctionTask implements TaskHandler {
  private final JsonClient client;

  FunctionTask(SdkApi api) {
    this.client = new JsonClient(
        api,
        MemberStyle.SDK,
        new ErrorNaming.OfOptimised("Lambda", "AWSLambdaException", "AWSLambda"));
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    return client.answer(caller -> {
      ObjectNode result = caller.call("invoke", invocation(call)).json();
      String payload = result.path("Payload").asText("null");
      JsonNode json = EmbeddedJson.parsed(payload);
      return result.has("FunctionError")
          ? TaskAnswer.failure(FailedResults.errorOfFunction(json), payload)
          : TaskAnswer.success(json);
    });
  }

  private static ObjectNode invocation(TaskCall call) {
    String name = call.resource().startsWith("arn:")
        ? call.resource()
        : call.function().orElse(call.resource());
    ObjectNode invocation = JsonNodeFactory.instance.objectNode().put("FunctionName", name);
    return invocation.put("Payload", call.parameters().toString());
  }
}
