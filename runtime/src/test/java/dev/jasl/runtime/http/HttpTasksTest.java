package dev.jasl.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.task.TaskRouter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpTasksTest {
  private static final String ENDPOINT = "'ApiEndpoint': 'https://api.example.com/v1/customers'";

  private final List<HttpCall> calls = new ArrayList<>();

  private static JsonNode json(String text) {
    return JsonText.read(text.replace('\'', '"')).orThrow();
  }

  private static ExecutionResult run(String resource, String parameters, HttpHandler handler) {
    JsonNode definition = json("{'StartAt': 'S', 'States': {'S': {'Type': 'Task', 'End': true,"
        + " 'Resource': 'arn:aws:states:::" + resource + "', 'Parameters': " + parameters + "}}}");
    return Program.compile(DefinitionReader.read(definition).value().orElseThrow())
        .run(RunParameters.of(json("{}")), TaskRouter.empty().services(HttpTasks.of(handler)));
  }

  private static JsonNode output(ExecutionResult result) {
    assertThat(result.error()).as(result.cause()).isNull();
    return Objects.requireNonNull(result.output());
  }

  private HttpCall sent(String resource, String parameters) {
    ExecutionResult result = run(resource, parameters, call -> {
      calls.add(call);
      return HttpAnswer.status(204);
    });
    assertThat(result.error()).as(result.cause()).isNull();
    return calls.get(calls.size() - 1);
  }

  @Test
  @SuppressWarnings("NullAway")
  void aHandlerThatAnswersNullEndsTheRun() {
    assertThatThrownBy(() -> run(
            "http:invoke",
            "{" + ENDPOINT + ", 'Method': 'GET', 'Authentication': {'ConnectionArn': 'arn:c'}}",
            call -> null))
        .isInstanceOf(AssertionError.class)
        .hasMessage("the handler of HTTP tasks answered null");
  }

  @Test
  void requestIsWhatTheServiceWouldSend() {
    HttpCall call = sent(
        "http:invoke",
        "{" + ENDPOINT + ", 'Method': 'POST', 'Authentication':"
            + " {'ConnectionArn': 'arn:c'}, 'Headers': {'Accept': 'application/json', 'X-Many': ['a', 'b']},"
            + " 'QueryParameters': {'limit': 10, 'tag': ['new', 'a&b']}, 'RequestBody': {'name': 'Ann'}}");

    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.uri())
        .hasToString("https://api.example.com/v1/customers?limit=10&tag=new&tag=a%26b");
    assertThat(call.headers())
        .containsEntry("accept", List.of("application/json"))
        .containsEntry("x-many", List.of("a", "b"))
        .containsEntry("content-type", List.of("application/json"))
        .containsEntry("range", List.of("bytes=0-262144"))
        .containsEntry("user-agent", List.of("Amazon|StepFunctions|HttpInvoke|us-east-1"));
    assertThat(call.body()).isEqualTo("{\"name\":\"Ann\"}");
    assertThat(call.connectionArn()).contains("arn:c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INDICES  | a%5B0%5D=1&a%5B1%5D=2&b%5Bc%5D=x+y",
        "BRACKETS | a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=x+y",
        "REPEAT   | a=1&a=2&b%5Bc%5D=x+y",
        "COMMAS   | a=1%2C2&b%5Bc%5D=x+y",
      })
  void bodyCanBeAForm(String format, String form) {
    HttpCall call = sent(
        "http:invoke",
        "{" + ENDPOINT + ", 'Method': 'POST', 'RequestBody':"
            + " {'a': [1, 2], 'b': {'c': 'x y'}}, 'Transform': {'RequestBodyEncoding': 'URL_ENCODED',"
            + " 'RequestEncodingOptions': {'ArrayFormat': '" + format + "'}}}");

    assertThat(call.body()).isEqualTo(form);
    assertThat(call.header("Content-Type")).contains("application/x-www-form-urlencoded");
  }

  @Test
  void elementsOfAListAreNumberedUnlessSaidOtherwise() {
    HttpCall call = sent(
        "http:invoke",
        "{" + ENDPOINT + ", 'Method': 'POST', 'RequestBody':"
            + " {'a': [7]}, 'Transform': {'RequestBodyEncoding': 'URL_ENCODED'}}");

    assertThat(call.body()).isEqualTo("a%5B0%5D=7");
  }

  @Test
  void responseIsTheResult() {
    ExecutionResult result = run(
        "http:invoke",
        "{" + ENDPOINT + ", 'Method': 'GET'}",
        call -> HttpAnswer.json(201, json("{'id': 7, 'price': 1.50}")));

    assertThat(result.output())
        .isEqualTo(json("{'Headers': {'content-type': ['application/json']}, 'ResponseBody':"
            + " {'id': 7, 'price': 1.50}, 'StatusCode': 201, 'StatusText': 'Created'}"));
  }

  @Test
  void responseThatIsNoJsonIsText() {
    ExecutionResult result = run(
        "http:invoke",
        "{" + ENDPOINT + ", 'Method': 'GET'}",
        call -> HttpAnswer.text(200, "{\"id\": 7}"));

    assertThat(output(result).path("ResponseBody").textValue()).isEqualTo("{\"id\": 7}");
  }

  @ParameterizedTest
  @CsvSource({
    "http:invoke, 404, States.Http.StatusCode.404, Not Found",
    "http:invoke, 503, States.Http.StatusCode.503, Service Unavailable",
    "http:invoke, 302, States.Http.StatusCode.302, Found",
    "apigateway:invoke, 403, ApiGateway.403, Forbidden",
  })
  void otherStatusFailsTheTask(String resource, int status, String error, String cause) {
    ExecutionResult result = run(
        resource, "{" + ENDPOINT + ", 'Method': 'GET'}", call -> HttpAnswer.text(status, "lost"));

    assertThat(result.error()).isEqualTo(error);
    assertThat(result.cause()).isEqualTo(cause);
  }

  @Test
  void brokenConnectionIsAnErrorOfTheSocket() {
    ExecutionResult result = run("http:invoke", "{" + ENDPOINT + ", 'Method': 'GET'}", call -> {
      throw new ConnectException("refused");
    });

    assertThat(result.error()).isEqualTo("States.Http.Socket");
    assertThat(result.cause()).contains("refused");
  }

  @Test
  void requestWithoutAMethodIsNotSent() {
    ExecutionResult result = run("http:invoke", "{" + ENDPOINT + "}", call -> {
      calls.add(call);
      return HttpAnswer.status(200);
    });

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause())
        .endsWith(
            "could not be used to start the Task: [The value for the field 'Method' must be a STRING]");
    assertThat(calls).isEmpty();
  }

  @Test
  void apiGatewayIsCalledAtItsStage() {
    HttpCall call = sent(
        "apigateway:invoke",
        "{'ApiEndpoint': 'a1.execute-api.us-east-1.amazonaws.com', 'Method': 'POST', 'Stage': 'prod',"
            + " 'Path': '/orders', 'QueryParameters': {'q': ['Hello']}, 'RequestBody': {'id': 7}}");

    assertThat(call.uri())
        .hasToString("https://a1.execute-api.us-east-1.amazonaws.com/prod/orders?q=Hello");
    assertThat(call.body()).isEqualTo("{\"id\":7}");
  }

  @Test
  void liveHandlerSendsTheRequest() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<String> seen = new ArrayList<>();
    server.createContext("/orders", exchange -> {
      seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
          + exchange.getRequestHeaders().getFirst("Authorization") + " "
          + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("{\"ok\":true}".getBytes(StandardCharsets.UTF_8));
      exchange.close();
    });
    server.start();
    try {
      HttpHandler live = HttpHandler.live(HttpClient.newHttpClient());
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/orders";

      ExecutionResult result = run(
          "http:invoke",
          "{'ApiEndpoint': '" + address + "', 'Method': 'PUT', 'QueryParameters': {'dry': 'yes'},"
              + " 'RequestBody': [1]}",
          call -> live.handle(call.header("Authorization", "Bearer x")));

      assertThat(result.error()).as(result.cause()).isNull();
      assertThat(output(result).path("ResponseBody")).isEqualTo(json("{'ok': true}"));
      assertThat(seen).containsExactly("PUT /orders?dry=yes Bearer x [1]");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void headersKeepTheirSpelling() {
    ExecutionResult result = run(
        "http:invoke",
        "{" + ENDPOINT + ", 'Method': 'GET'}",
        call -> new HttpAnswer(200, Map.of("X-Trace", List.of("1", "2")), ""));

    assertThat(output(result).path("Headers")).isEqualTo(json("{'X-Trace': ['1', '2']}"));
  }
}
