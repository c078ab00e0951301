package dev.jasl.dsl.aws;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import dev.jasl.io.DefinitionWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The integrations that people see first, each with its patterns. */
class HandWrittenIntegrationsTest {
  private static final Type<StringExpr> ANSWER = StringExpr.TYPE;
  private static final LambdaFunction<JsonExpr, JsonExpr> CHECK =
      LambdaFunction.named("Check", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Attributes KEY = Attributes.of("id", "1");
  private static final Event EVENT = Event.of("com.example", "Placed", object("id", text("1")));

  private static final Map<String, Step<? extends Expr<?>>> CALLS = calls();

  private static Map<String, Step<? extends Expr<?>>> calls() {
    Map<String, Step<? extends Expr<?>>> calls = new LinkedHashMap<>();
    calls.put("apigateway:invoke", Task.apiGateway("api").call(HttpMethod.GET));
    calls.put(
        "apigateway:invoke.waitForTaskToken",
        Task.apiGateway("api").waitForTaskToken(HttpMethod.POST, ANSWER, token -> token));
    calls.put(
        "athena:startQueryExecution", Task.athena("primary").query("SELECT 1").start());
    calls.put(
        "athena:startQueryExecution.sync",
        Task.athena("primary").query("SELECT 1").sync());
    calls.put("bedrock:invokeModel", Task.bedrock("model").invokeModel(object()));
    calls.put(
        "dynamodb:getItem",
        Task.dynamoDb("table").getItem(AttributeValueExpr.ITEM, "id", text("1")));
    calls.put("dynamodb:putItem", Task.dynamoDb("table").putItem(KEY));
    calls.put("dynamodb:updateItem", Task.dynamoDb("table").updateItem(KEY, "REMOVE a"));
    calls.put("dynamodb:deleteItem", Task.dynamoDb("table").deleteItem(KEY));
    calls.put("events:putEvents", Task.events("bus").put(EVENT));
    calls.put(
        "events:putEvents.waitForTaskToken",
        Task.events()
            .waitForTaskToken(
                ANSWER, token -> Event.of("com.example", "Asked", object("t", token))));
    calls.put("glue:startJobRun", Task.glue("job").start());
    calls.put("glue:startJobRun.sync", Task.glue("job").sync());
    calls.put("http:invoke", Task.http("connection").get("https://example.com"));
    calls.put("lambda:invoke", Task.lambda(CHECK).payload(object("a", text("b"))));
    calls.put(
        "lambda:invoke.waitForTaskToken",
        Task.lambda(CHECK).waitForTaskToken(ANSWER, token -> object("t", token)));
    calls.put("sns:publish", Task.sns("topic").message("hello"));
    calls.put(
        "sns:publish.waitForTaskToken", Task.sns("topic").waitForTaskToken(ANSWER, token -> token));
    calls.put("sqs:sendMessage", Task.sqs("queue").message("hello"));
    calls.put(
        "sqs:sendMessage.waitForTaskToken",
        Task.sqs("queue").waitForTaskToken(ANSWER, token -> token));
    calls.put("aws-sdk:s3:headObject", Task.awsSdk("s3", "headObject").parameter("Key", "a"));
    calls.put(
        "aws-sdk:sqs:sendMessage.waitForTaskToken",
        Task.awsSdk("sqs", "sendMessage")
            .waitForTaskToken(ANSWER, token -> object("MessageBody", token)));
    return calls;
  }

  static Stream<String> names() {
    return CALLS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCallIsEmittedInBothLanguagesWithTheSameParameters(String name) {
    Step<? extends Expr<?>> call = Objects.requireNonNull(CALLS.get(name));
    JsonNode jsonata = state(call, false);
    JsonNode jsonPath = state(call, true);

    assertThat(jsonata.path("Resource").textValue()).isEqualTo("arn:aws:states:::" + name);
    assertThat(jsonPath.path("Resource").textValue()).isEqualTo("arn:aws:states:::" + name);
    assertThat(names(jsonata.path("Arguments"))).isEqualTo(names(jsonPath.path("Parameters")));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AthenaNeedsSyncOrStart.class,
        BedrockNeedsBody.class,
        DynamoDbTable.class,
        GlueNeedsSyncOrStart.class,
        HttpNeedsEndpoint.class
      })
  void noTokenIsOfferedWhereTheServiceHasNone(Class<?> stage) {
    assertThat(methods(stage)).doesNotContain("waitForTaskToken");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ApiGatewayNeedsMethod.class,
        BedrockNeedsBody.class,
        DynamoDbTable.class,
        EventBus.class,
        HttpNeedsEndpoint.class,
        LambdaNeedsPayload.class,
        SnsNeedsMessage.class,
        SqsNeedsMessage.class
      })
  void nothingIsWaitedForWhereTheServiceCannot(Class<?> stage) {
    assertThat(methods(stage)).doesNotContain("sync");
  }

  @Test
  void aTypedItemIsReadWithItsKindsInJsonPath() {
    JsonExpr order = stateInput(JsonExpr.TYPE);
    JsonNode state = state(
        Task.dynamoDb("Products")
            .getItem(
                AttributeValueExpr.ITEM, "productId", order.get("productId").as(StringExpr.TYPE))
            .jsonPath()
            .inputPath("$.orderDetails")
            .resultSelector(found -> object(
                "productName", found.item().orFail().get("name").orFail().s(),
                "price", found.item().orFail().get("price").orFail().n()))
            .resultPath("$.product")
            .outputPath("$"),
        true);

    assertThat(state).isEqualTo(json("""
        {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "InputPath": "$.orderDetails",
         "Parameters": {"TableName": "${Products}", "Key": {"productId": {"S.$": "$.productId"}}},
         "ResultSelector": {"productName.$": "$.Item.name.S", "price.$": "$.Item.price.N"},
         "ResultPath": "$.product", "OutputPath": "$", "End": true}
        """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"S3", "cloud-watch", "aws:s3", ""})
  void aServiceIsNamedLikeItsPackage(String service) {
    assertThatThrownBy(() -> Task.awsSdk(service, "putObject"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower-case letters and digits");
  }

  @Test
  void anActionIsInCamelCase() {
    assertThatThrownBy(() -> Task.awsSdk("s3", "PutObject"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"PutObject\" is no action: camelCase");
  }

  private static List<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(method -> method.getName()).toList();
  }

  /** A computed member of JSONPath has a longer name. */
  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(name -> names.add(name.replace(".$", "")));
    return names;
  }

  private static JsonNode state(Step<? extends Expr<?>> step, boolean jsonPath) {
    var named = StateMachine.named("Test", JsonExpr.TYPE);
    StateMachine<JsonNode> machine =
        (jsonPath ? named.jsonPath() : named).flow(start("Call", step)).build();
    return DefinitionWriter.toJson(machine.definition()).at("/States/Call");
  }

  private static JsonNode json(String text) {
    try {
      return JsonMapper.builder().build().readTree(text);
    } catch (java.io.IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
