package dev.jasl.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.JsonText;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.task.ServiceHandler;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code http:invoke} and {@code apigateway:invoke} with the responses of a handler. A result has {@code Headers}, {@code
 * ResponseBody}, {@code StatusCode} and {@code StatusText}. A status other than 2xx fails the task with {@code
 * States.Http.StatusCode.404} or {@code ApiGateway.404}, a connection that fails with {@code States.Http.Socket}.
 */
public final class HttpTasks implements ServiceHandler {
  private static final String HTTP = "http";
  private static final String API_GATEWAY = "apigateway";

  private final HttpHandler handler;

  private HttpTasks(HttpHandler handler) {
    this.handler = handler;
  }

  /** Answers with what this handler gives. */
  public static HttpTasks of(HttpHandler handler) {
    return new HttpTasks(Objects.requireNonNull(handler, "handler"));
  }

  @Override
  public Set<String> services() {
    return Set.of(HTTP, API_GATEWAY);
  }

  @Override
  public TaskAnswer handle(TaskCall call) throws Exception {
    Integration integration = call.target().integration().orElseThrow();
    boolean http = integration.service().equals(HTTP);
    RequestReading reading = new RequestReading(call.parameters());
    HttpCall request = http ? reading.ofHttpTask(region(call)) : reading.ofApiGateway();
    if (!reading.faults().isEmpty()) {
      return TaskAnswer.refused("The Parameters '%s' could not be used to start the Task: %s"
          .formatted(call.parameters(), reading.faults()));
    }
    TaskAnswer.Outcome outcome = outcome(http ? "States.Http.StatusCode." : "ApiGateway.", request);
    return integration.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN
            && outcome instanceof TaskAnswer.Success sent
        ? TaskAnswer.awaited().submitted(sent.output())
        : outcome;
  }

  private static String region(TaskCall call) {
    String[] arn = call.execution().stateMachineArn().split(":", -1);
    return arn.length > 3 ? arn[3] : "us-east-1";
  }

  private TaskAnswer.Outcome outcome(String prefix, HttpCall request) throws Exception {
    @Nullable HttpAnswer answer;
    try {
      answer = handler.handle(request);
    } catch (IOException broken) {
      return TaskAnswer.failure("States.Http.Socket", broken.toString());
    }
    if (answer == null) {
      throw new AssertionError("the handler of HTTP tasks answered null");
    }
    String words = StatusText.of(answer.status());
    return answer.status() / 100 == 2
        ? TaskAnswer.success(result(answer, words))
        : TaskAnswer.failure(prefix + answer.status(), words);
  }

  private static JsonNode result(HttpAnswer answer, String words) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    ObjectNode headers = result.putObject("Headers");
    answer.headers().forEach((name, values) -> values.forEach(headers.putArray(name)::add));
    result.set("ResponseBody", body(answer));
    return result.put("StatusCode", answer.status()).put("StatusText", words);
  }

  private static JsonNode body(HttpAnswer answer) {
    if (answer.isJson()) {
      Validated<JsonNode> json = JsonText.read(answer.body());
      if (json.isOk()) {
        return json.orThrow();
      }
    }
    return JsonNodeFactory.instance.textNode(answer.body());
  }
}
