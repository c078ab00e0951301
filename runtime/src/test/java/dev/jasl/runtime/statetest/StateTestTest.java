package dev.jasl.runtime.statetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.engine.DataStep;
import dev.jasl.runtime.engine.Trial;
import dev.jasl.runtime.statetest.InspectionData.ErrorDetails;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.UnboundTaskException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateTestTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/Orders";

  private static final String CHARGE = """
      {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
       "Parameters": {"FunctionName": "charge", "Payload.$": "$.order"},
       "ResultSelector": {"paid.$": "$.Payload"}, "ResultPath": "$.charge",
       "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 3, "MaxAttempts": 2, "BackoffRate": 3}],
       "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.problem", "Next": "Apologize"}],
       "Next": "Ship"}
      """;

  private static final String ORDERS = """
      {"StartAt": "Each", "States": {
        "Each": {"Type": "Map", "Next": "Done", "ItemProcessor": {"StartAt": "Price", "States": {
          "Price": {"Type": "Pass", "Assign": {"price.$": "$.net"}, "End": true}}}},
        "Done": {"Type": "Succeed"}}}
      """;

  private static StateTestRequest charge() {
    return StateTestRequest.of(CHARGE)
        .withInput("{\"order\": 7}")
        .withInspectionLevel(InspectionLevel.DEBUG);
  }

  private static StateTestResponse run(StateTestRequest request) {
    return StateTest.local().run(request);
  }

  private static InspectionData inspected(StateTestRequest request) {
    return Objects.requireNonNull(run(request).inspectionData());
  }

  private static void assertRefused(StateTestRequest request, String code, String message) {
    assertThatExceptionOfType(StateTestException.class)
        .isThrownBy(() -> run(request))
        .withMessage(message)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static String json(@Nullable Object value) {
    return String.valueOf(value);
  }

  @Test
  void aMockedResultGoesTheWholeWay() {
    StateTestRequest request = charge().withMock(StateMock.result("{\"Payload\": true}"));
    StateTestResponse response = run(request);
    assertThat(response.status()).isEqualTo(Trial.Status.SUCCEEDED);
    assertThat(response.nextState()).isEqualTo("Ship");
    assertThat(json(response.output())).isEqualTo("{\"order\":7,\"charge\":{\"paid\":true}}");
    InspectionData data = inspected(request);
    assertThat(json(data.at(DataStep.AFTER_PARAMETERS).orElseThrow()))
        .isEqualTo("{\"FunctionName\":\"charge\",\"Payload\":7}");
    assertThat(json(data.at(DataStep.AFTER_RESULT_SELECTOR).orElseThrow()))
        .isEqualTo("{\"paid\":true}");
  }

  @Test
  void aRetrierTakesAMockedErrorUntilItIsUsedUp() {
    StateTestRequest busy = charge().withMock(StateMock.error("Busy", "later"));
    StateConfiguration configuration = StateConfiguration.none();
    assertThat(run(busy).status()).isEqualTo(Trial.Status.RETRIABLE);
    assertThat(inspected(busy).errorDetails()).isEqualTo(new ErrorDetails(null, 0, 3L));
    assertThat(inspected(busy.withStateConfiguration(configuration.withRetrierRetryCount(1)))
            .errorDetails())
        .isEqualTo(new ErrorDetails(null, 0, 9L));
    StateTestRequest usedUp = busy.withStateConfiguration(configuration.withRetrierRetryCount(2));
    assertThat(run(usedUp).status()).isEqualTo(Trial.Status.CAUGHT_ERROR);
    assertThat(run(usedUp).nextState()).isEqualTo("Apologize");
    assertThat(json(run(usedUp).output()))
        .isEqualTo("{\"order\":7,\"problem\":{\"Error\":\"Busy\",\"Cause\":\"later\"}}");
  }

  @Test
  void aStateInsideAMapIsFoundAndKeepsItsVariables() {
    StateTestResponse response = run(StateTestRequest.of(ORDERS, "Price")
        .withInput("{\"net\": 12}")
        .withVariables("{\"rate\": 2}")
        .withInspectionLevel(InspectionLevel.TRACE));
    assertThat(json(Objects.requireNonNull(response.inspectionData()).variables()))
        .isEqualTo("{\"rate\":2,\"price\":12}");
    assertThat(response.nextState()).isNull();
  }

  @Test
  void aTaskWithoutMockIsAnsweredByAHandler() {
    StateTestResponse response = StateTest.local()
        .answeredBy(call -> TaskAnswer.success(call.parameters().path("Payload")))
        .run(StateTestRequest.of("""
                {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                 "Parameters": {"FunctionName": "f", "Payload": [1, 2]}, "End": true}
                """).withRoleArn(ROLE));
    assertThat(json(response.output())).isEqualTo("[1,2]");
  }

  @Test
  void aTaskThatNobodyAnswersIsNoSilentSuccess() {
    assertThatExceptionOfType(UnboundTaskException.class)
        .isThrownBy(() -> run(charge().withRoleArn(ROLE)))
        .withMessageContaining("charge");
  }

  @Test
  void aWaitOfAYearTimesOutAfterTheServicesFiveMinutes() {
    StateTestResponse response =
        run(StateTestRequest.of("{\"Type\": \"Wait\", \"Seconds\": 31536000, \"End\": true}"));
    assertThat(response.status()).isEqualTo(Trial.Status.FAILED);
    assertThat(response.error()).isEqualTo("States.Timeout");
  }

  @Test
  void anItemSelectorSeesTheItemInTheContextObject() {
    InspectionData data = inspected(StateTestRequest.of("""
            {"Type": "Map", "End": true, "ItemsPath": "$.names",
             "ItemSelector": {"who.$": "$$.Map.Item.Value", "nth.$": "$$.Map.Item.Index"},
             "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}
            """)
        .withInput("{\"names\": [\"Ada\", \"Bob\"]}")
        .withMock(StateMock.result("[1, 2]"))
        .withInspectionLevel(InspectionLevel.DEBUG));
    assertThat(json(data.at(DataStep.AFTER_ITEM_SELECTOR).orElseThrow()))
        .isEqualTo("[{\"who\":\"Ada\",\"nth\":0},{\"who\":\"Bob\",\"nth\":1}]");
  }

  @Test
  void theSameRequestGivesTheSameResponse() {
    StateTestRequest request = StateTestRequest.of(
        "{\"Type\": \"Pass\", \"Parameters\": {\"id.$\": \"States.UUID()\", \"c.$\": \"$$\"}, \"End\": true}");
    assertThat(run(request)).isEqualTo(run(request));
    assertThat(StateTest.local().seed(1).run(request).output())
        .isNotEqualTo(run(request).output());
  }

  @Test
  void requestAndResponseTravelAsTheServicesOwn() {
    ObjectNode wire = (ObjectNode) JsonText.read("""
            {"definition": "{\\"Type\\": \\"Pass\\", \\"Next\\": \\"B\\"}", "input": "[1]", "inspectionLevel": "DEBUG"}
            """).orThrow();
    assertThat(run(StateTestRequest.of(wire)).toJson())
        .isEqualTo(JsonText.read("""
                {"output": "[1]", "nextState": "B", "status": "SUCCEEDED",
                 "inspectionData": {"input": "[1]", "afterInputPath": "[1]", "afterParameters": "[1]",
                   "afterResultSelector": "[1]", "afterResultPath": "[1]"}}
                """).orThrow());
  }

  @Test
  void whatTheServiceRefusesIsRefusedInItsWords() {
    assertRefused(
        charge(), "ValidationException", "RoleArn must be specified when testing a Task state");
    assertRefused(
        charge().withMock(new StateMock(null, null, FieldValidation.STRICT)),
        "ValidationException",
        "A test mock should have only one of the following fields: [result, errorOutput].");
    assertRefused(
        charge().withMock(StateMock.result("{")),
        "ValidationException",
        "Mocked result must be valid JSON");
    assertRefused(
        charge().withRevealSecrets(true).withMock(StateMock.result("{}")),
        "ValidationException",
        "TestState does not support RevealSecrets when a mock is specified.");
    assertRefused(
        StateTestRequest.of(ORDERS, "Prise"),
        "ValidationException",
        "State not found in definition");
    assertRefused(
        StateTestRequest.of("{\"Type\": \"Sleep\", \"End\": true}"),
        "InvalidDefinition",
        "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/StateName/Type'");
    assertRefused(
        charge().withRoleArn(ROLE).withInput(""),
        "InvalidExecutionInput",
        "Invalid State Machine Execution Input: 'Invalid execution input.'");
  }
}
