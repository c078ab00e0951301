package dev.jasl.runtime.statetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.jasl.runtime.engine.Trial;
import org.junit.jupiter.api.Test;

/** How mocked results are held against the services' models. */
class MockedResultsTest {
  /** What each integration needs: a definition that lacks it is refused before its mock is looked at. */
  private static String parameters(String resource) {
    return switch (resource.substring(0, resource.indexOf(':'))) {
      case "lambda" -> "{'FunctionName': 'f'}";
      case "sqs" -> "{'QueueUrl': 'https://sqs/q', 'MessageBody': 'b'}";
      case "glue" -> "{'JobName': 'j'}";
      case "states" ->
        "{'StateMachineArn': 'arn:aws:states:us-east-1:111111111111:stateMachine:m'}";
      case "http" ->
        "{'ApiEndpoint': 'https://example.com', 'Method': 'GET', 'InvocationConfig':"
            + " {'ConnectionArn': 'arn:aws:events:us-east-1:111111111111:connection/c/1'}}";
      default -> "{}";
    };
  }

  private static StateTestResponse run(String resource, StateMock mock) {
    String state = """
        {"Type": "Task", "Resource": "arn:aws:states:::%s", "Parameters": %s, "End": true}""".formatted(resource, parameters(resource).replace('\'', '"'));
    return StateTest.local().run(StateTestRequest.of(state).withMock(mock));
  }

  private static void assertAccepted(String resource, StateMock mock) {
    assertThat(run(resource, mock).status()).isEqualTo(Trial.Status.SUCCEEDED);
  }

  private static void assertRefused(String resource, String result, String message) {
    assertThatExceptionOfType(StateTestException.class)
        .isThrownBy(() -> run(resource, StateMock.result(result)))
        .withMessage("Mock result schema validation error: " + message);
  }

  @Test
  void fieldsMustBeOfTheirType() {
    assertRefused("aws-sdk:dynamodb:getItem", "{\"Item\": []}", "Field 'Item' must be an object");
    assertRefused(
        "aws-sdk:dynamodb:getItem",
        "{\"Item\": {\"id\": {\"BOOL\": 1}}}",
        "Field 'BOOL' must be a boolean");
    assertRefused("sqs:sendMessage", "{\"MessageId\": 1}", "Field 'MessageId' must be a string");
  }

  @Test
  void aServiceAnswersWithAnObject() {
    assertThatExceptionOfType(StateTestException.class)
        .isThrownBy(() -> run("lambda:invoke", StateMock.result("[1]")))
        .withMessage("Mocked result must be a JSON object.");
    assertAccepted("lambda:invoke", StateMock.result("[1]").validated(FieldValidation.NONE));
  }

  @Test
  void requiredFieldsCountOnlyWhenStrict() {
    String started = "{\"ExecutionArn\": \"arn\"}";
    assertRefused("states:startExecution", started, "Required field 'StartDate' is missing");
    assertAccepted(
        "states:startExecution", StateMock.result(started).validated(FieldValidation.PRESENT));
  }

  @Test
  void ajobThatIsWaitedForGivesWhatThePollingCallAnswers() {
    assertRefused(
        "states:startExecution.sync:2",
        "{\"ExecutionArn\": \"arn\"}",
        "Required field 'StateMachineArn' is missing");
    assertAccepted("glue:startJobRun.sync", StateMock.result("{\"JobRun\": {\"Id\": \"jr_1\"}}"));
  }

  @Test
  void aPayloadIsWhateverTheFunctionGives() {
    assertAccepted("lambda:invoke", StateMock.result("{\"Payload\": {\"any\": [1]}}"));
    assertRefused(
        "aws-sdk:lambda:invoke",
        "{\"Payload\": {\"any\": [1]}}",
        "Field 'Payload' must be a string");
  }

  @Test
  void namesMayBeSpeltAsEitherSdkSpellsThem() {
    String wrong = "{\"Configuration\": {\"%s\": 1}}";
    assertRefused(
        "aws-sdk:lambda:getFunction",
        wrong.formatted("KMSKeyArn"),
        "Field 'KMSKeyArn' must be a string");
    assertRefused(
        "aws-sdk:lambda:getFunction",
        wrong.formatted("KmsKeyArn"),
        "Field 'KmsKeyArn' must be a string");
  }

  @Test
  void whatNoModelDescribesIsNotChecked() {
    StateMock anything = StateMock.result("{\"MessageId\": 1}");
    assertAccepted("sqs:sendMessage.waitForTaskToken", anything);
    assertAccepted("http:invoke", anything);
    assertAccepted("aws-sdk:nosuchservice:getThing", anything);
    assertAccepted("sqs:sendMessage", anything.validated(FieldValidation.NONE));
  }
}
