package dev.jasl.runtime.statetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextCheckTest {
  private static StateTestRequest request(String context) {
    return StateTestRequest.of(
            "{\"Type\": \"Pass\", \"Parameters\": {\"c.$\": \"$$\"}, \"End\": true}")
        .withContext(context);
  }

  @Test
  void theContextObjectIsTheGivenOneAndNothingElse() {
    String context = "{\"State\":{\"RetryCount\":2},\"Execution\":{\"Input\":[1]}}";
    assertThat(String.valueOf(StateTest.local().run(request(context)).output()))
        .isEqualTo("{\"c\":" + context + "}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          {"Region": {}}                 | Field 'Region' is not allowed
          {"State": {"Id": "x"}}         | Field 'Id' is not allowed
          {"Execution": {"Id": 1}}       | Execution.Id must be a string
          {"Map": {}}                    | 'Map' field is not supported when mocking a Context object
          {"Task": {"Token": "t"}}       | Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern
          """)
  void whatTheServiceRefusesIsRefusedInItsWords(String context, String message) {
    assertThatExceptionOfType(StateTestException.class)
        .isThrownBy(() -> StateTest.local().run(request(context)))
        .withMessage("Invalid Context object provided: " + message);
  }
}
