package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContextObjectTest {
  private static final RunParameters PARAMETERS = RunParameters.of(json("{'n': 1}"))
      .withStart(Instant.parse("2025-06-01T00:00:00.250Z"))
      .withStateMachineName("M")
      .withExecutionName("e")
      .withRoleArn("arn:aws:iam::1:role/r");

  private static final String EXECUTION =
      "{\"Execution\":{\"Id\":\"arn:aws:states:us-east-1:123456789012:execution:M:e\",\"Input\":{\"n\":1},"
          + "\"StartTime\":\"2025-06-01T00:00:00.25Z\",\"Name\":\"e\",\"RoleArn\":\"arn:aws:iam::1:role/r\","
          + "\"RedriveCount\":0},"
          + "\"StateMachine\":{\"Id\":\"arn:aws:states:us-east-1:123456789012:stateMachine:M\",\"Name\":\"M\"},";

  @Test
  void aPassSeesTheExecutionTheMachineAndItself() {
    Program program = state("'Type': 'Pass', 'InputPath': '$$', 'End': true");

    assertThat(program.run(PARAMETERS, TaskRouter.empty()).output())
        .hasToString(
            EXECUTION + "\"State\":{\"Name\":\"S\",\"EnteredTime\":\"2025-06-01T00:00:00.25Z\"}}");
  }

  @Test
  void aTaskAlsoSeesItsRetriesAndItsToken() {
    Program program = state("""
        'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', 'InputPath': '$$', 'End': true""");

    String parameters = String.valueOf(
        program.run(PARAMETERS, call -> TaskAnswer.success(call.parameters())).output());

    assertThat(parameters)
        .startsWith(EXECUTION
            + "\"State\":{\"Name\":\"S\",\"EnteredTime\":\"2025-06-01T00:00:00.25Z\",\"RetryCount\":0},"
            + "\"Task\":{\"Token\":\"");
  }

  @Test
  void aMapSeesHowOftenItWasTriedAgain() {
    Program program = state("""
        'Type': 'Map', 'ItemsPath': '$$.Execution.Input.items', 'ItemSelector': {'n.$': '$$.State.RetryCount'},
        'ItemProcessor': {'StartAt': 'T', 'States': {'T': {
          'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}}},
        'Retry': [{'ErrorEquals': ['Busy']}], 'End': true""");

    assertThat(program
            .run(
                PARAMETERS.withInput(json("{'items': [1, 2]}")),
                call -> call.parameters().get("n").asInt() == 0
                    ? TaskAnswer.failure("Busy", null)
                    : TaskAnswer.success(call.parameters()))
            .output())
        .isEqualTo(json("[{'n': 1}, {'n': 1}]"));
  }

  @Test
  void jsonataSeesTheSameUnderStates() {
    Program program = state("""
        'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '{% $states.context.State.Name %}', 'End': true""");

    assertThat(program.run(PARAMETERS, TaskRouter.empty()).output()).isEqualTo(json("'S'"));
  }
}
