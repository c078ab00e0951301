package dev.jasl.dsl;

import static dev.jasl.dsl.Emitted.JSONATA;
import static dev.jasl.dsl.Emitted.JSONPATH;
import static dev.jasl.dsl.Emitted.json;
import static dev.jasl.dsl.Emitted.said;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.dsl.aws.LambdaInvoke;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.MapExpr;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.StringExpr;
import org.junit.jupiter.api.Test;

/** What every task can say beside what its service wants, in both languages. */
class TaskFieldsTest {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> PAY =
      LambdaFunction.named("Pay", JsonExpr.TYPE, JsonExpr.TYPE);

  private static LambdaInvoke<JsonExpr> task() {
    return Task.lambda(PAY).payload(object("id", INPUT.get("id")));
  }

  private static JsonNode only(JsonNode state, String... fields) {
    ObjectNode copy = state.deepCopy();
    return copy.retain(fields);
  }

  @Test
  void timesAreWrittenOrComputed() throws Exception {
    IntegerExpr limit = INPUT.get("limit").as(IntegerExpr.TYPE);
    LambdaInvoke<JsonExpr> step = task().timeout(limit).heartbeat(integer(30));

    assertThat(only(JSONATA.state(step), "TimeoutSeconds", "HeartbeatSeconds"))
        .isEqualTo(json("{'TimeoutSeconds': '{% $states.input.limit %}', 'HeartbeatSeconds': 30}"));
    assertThat(only(JSONPATH.state(step), "TimeoutSecondsPath", "HeartbeatSeconds"))
        .isEqualTo(json("{'TimeoutSecondsPath': '$.limit', 'HeartbeatSeconds': 30}"));
    assertThat(
            JSONPATH.state(task().heartbeat(limit)).path("HeartbeatSecondsPath").textValue())
        .isEqualTo("$.limit");
    assertThatThrownBy(() -> task().timeout(integer(0)))
        .hasMessage("timeout must be a whole number of seconds from 1 to 99999999: PT0S");
  }

  @Test
  void aHeartbeatIsNotLongerThanTheTimeout() throws Exception {
    assertThatThrownBy(() -> task().timeout(ofSeconds(5)).heartbeat(ofSeconds(6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the heartbeat must not be longer than the timeout: it is 6 s, the timeout 5 s");
    assertThatThrownBy(() -> task().heartbeat(integer(6)).timeout(ofSeconds(5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(only(
            JSONATA.state(task().heartbeat(ofSeconds(5)).timeout(ofSeconds(5))),
            "TimeoutSeconds",
            "HeartbeatSeconds"))
        .isEqualTo(json("{'TimeoutSeconds': 5, 'HeartbeatSeconds': 5}"));
  }

  @Test
  void aTypedResultPathTakesNoResultThatIsAPartOfWhatComesBack() throws Exception {
    OptionalExpr<JsonExpr> paid = stateInput(MapExpr.of(JsonExpr.TYPE)).get("paid");
    Workflow<JsonExpr, JsonExpr> bill = Workflow.named("Bill", JsonExpr.TYPE, JsonExpr.TYPE);

    assertThatThrownBy(() -> task().jsonPath().resultPath(paid))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only its Payload")
        .hasMessageContaining("Task.lambdaArn(..)");
    assertThatThrownBy(() -> Task.execution(bill).input(INPUT).sync().jsonPath().resultPath(paid))
        .hasMessageContaining("only its Output");
    assertThat(said(JSONPATH.state(Task.lambdaArn(PAY).stateInput().jsonPath().resultPath(paid))))
        .isEqualTo(json("{'Resource': '${Pay}', 'ResultPath': '$.paid'}"));
  }

  @Test
  void aTaskWorksInARoleOfItsOwn() throws Exception {
    StringExpr role = INPUT.get("role").as(StringExpr.TYPE);

    assertThat(JSONATA.state(task().credentials("arn:aws:iam::1:role/r")).path("Credentials"))
        .isEqualTo(json("{'RoleArn': 'arn:aws:iam::1:role/r'}"));
    assertThat(JSONATA.state(task().credentials(role)).path("Credentials"))
        .isEqualTo(json("{'RoleArn': '{% $states.input.role %}'}"));
    assertThat(JSONPATH.state(task().credentials(role)).path("Credentials"))
        .isEqualTo(json("{'RoleArn.$': '$.role'}"));
  }

  @Test
  void aTaskHasTheFieldsOfJsonPath() throws Exception {
    assertThat(said(JSONPATH.state(Task.lambdaArn(PAY)
            .stateInput()
            .jsonPath()
            .inputPath("$.order")
            .parameters(object("id", rawPath("$.id", StringExpr.TYPE)))
            .resultSelector(paid -> object("receipt", paid.get("receipt")))
            .resultPath("$.payment")
            .outputPath("$.payment.receipt"))))
        .isEqualTo(
            json("{'Resource': '${Pay}', 'InputPath': '$.order', 'Parameters': {'id.$': '$.id'},"
                + " 'ResultSelector': {'receipt.$': '$.receipt'}, 'ResultPath': '$.payment',"
                + " 'OutputPath': '$.payment.receipt'}"));
    assertThat(said(JSONPATH.state(
            Task.lambdaArn(PAY).stateInput().jsonPath().discardInput().discardOutput())))
        .isEqualTo(json("{'Resource': '${Pay}', 'InputPath': null, 'OutputPath': null}"));
  }

  @Test
  void thePayloadOfAFunctionIsUnwrappedUnlessJsonPathSaysWhatBecomesOfTheResult() {
    assertThat(JSONPATH.state(task().jsonPath()).path("OutputPath").textValue())
        .isEqualTo("$.Payload");
    assertThat(JSONPATH.state(task().jsonPath().resultPath("$.paid")).has("OutputPath"))
        .isFalse();
  }

  @Test
  void aTypedPathSelectsTheInput() {
    assertThat(JSONPATH
            .state(Task.lambdaArn(PAY).stateInput().jsonPath().inputPath(INPUT.get("a")))
            .path("InputPath")
            .textValue())
        .isEqualTo("$.a");
    assertThat(JSONPATH.findings(
            Task.lambdaArn(PAY).stateInput().jsonPath().inputPath(object("a", INPUT))))
        .singleElement()
        .asString()
        .startsWith(
            "ERROR EXPRESSION_NOT_IN_JSONPATH /States/It/InputPath: JSONPath has only a path");
  }

  @Test
  void argumentsCanBeWrittenAsTheyStandInADefinition() throws Exception {
    assertThat(JSONATA
            .state(
                task()
                    .jsonata()
                    .arguments(
                        json(
                            "{'FunctionName': 'f', 'Payload': {'n': '{% $states.input.n %}', 'l': [1, '{%$now()%}', 'y']}}")))
            .path("Arguments"))
        .isEqualTo(
            json(
                "{'FunctionName': 'f', 'Payload': {'n': '{% $states.input.n %}', 'l': [1, '{% $now() %}', 'y']}}"));
    assertThat(JSONATA
            .state(task()
                .jsonata()
                .arguments(rawJsonata("$merge([$states.input.a, $states.input.b])", JsonExpr.TYPE)))
            .path("Arguments")
            .textValue())
        .isEqualTo("{% $merge([$states.input.a, $states.input.b]) %}");
  }

  @Test
  void parametersCanBeWrittenAsTheyStandInADefinition() throws Exception {
    assertThat(JSONPATH
            .state(task()
                .jsonPath()
                .parameters(json("{'FunctionName': 'f', 'Payload.$': '$', 'Qualifier': 'live'}")))
            .path("Parameters"))
        .isEqualTo(json("{'FunctionName': 'f', 'Payload.$': '$', 'Qualifier': 'live'}"));
    assertThat(JSONPATH.findings(task().jsonPath().parameters(json("[1]"))))
        .singleElement()
        .asString()
        .contains("/States/It/Parameters: JSONPath wants an object for Parameters");
  }

  @Test
  void aTaskInJsonataInAMachineInJsonPathSaysSo() {
    JsonNode state = JSONPATH.state(task().jsonata().output(paid -> paid.get("receipt")));

    assertThat(state.path("QueryLanguage").textValue()).isEqualTo("JSONata");
    assertThat(state.path("Output").textValue()).isEqualTo("{% $states.result.Payload.receipt %}");
  }
}
