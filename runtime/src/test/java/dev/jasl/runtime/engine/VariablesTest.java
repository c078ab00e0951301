package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import org.junit.jupiter.api.Test;

class VariablesTest {
  @Test
  void valuesOfOneAssignAreComputedBeforeAnyIsSet() {
    Program program = program("""
        {'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {
          'A': {'Type': 'Pass', 'Assign': {'a': 1, 'b': 2}, 'Next': 'Swap'},
          'Swap': {'Type': 'Pass', 'Assign': {'a': '{% $b %}', 'b': '{% $a %}'},
                   'Output': ['{% $a %}', '{% $b %}'], 'Next': 'End'},
          'End': {'Type': 'Pass', 'Output': {'before': '{% $states.input %}', 'after': ['{% $a %}', '{% $b %}']}, 'End': true}}}""");

    assertThat(run(program, "{}").output()).isEqualTo(json("{'before': [1, 2], 'after': [2, 1]}"));
  }

  @Test
  void theExitEventShowsWhatWasAssigned() {
    Program program =
        Running.state("'Type': 'Pass', 'Assign': {'x.$': '$.a', 'y': 'text'}, 'End': true");

    ExecutionResult result = run(program, "{'a': [1]}");

    assertThat(Running.events(result, EventType.PASS_STATE_EXITED).get(0))
        .contains("\"assignedVariables\":{\"x\":\"[1]\",\"y\":\"\\\"text\\\"\"},"
            + "\"assignedVariablesDetails\":{\"truncated\":false}");
  }

  @Test
  void inJsonPathDollarIsTheResultOfTheTask() {
    Program program = program("""
        {'StartAt': 'T', 'States': {
          'T': {'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'Assign': {'id.$': '$.MessageId'},
                'ResultPath': null, 'Next': 'U'},
          'U': {'Type': 'Pass', 'Parameters': {'id.$': '$id', 'in.$': '$'}, 'End': true}}}""");

    assertThat(run(program, "{'a': 1}", TaskHandler.returning(json("{'MessageId': 'm'}")))
            .output())
        .isEqualTo(json("{'id': 'm', 'in': {'a': 1}}"));
  }

  @Test
  void variablesCanBeReadWhereverPathsCan() {
    Program program = program("""
        {'StartAt': 'A', 'States': {
          'A': {'Type': 'Pass', 'Assign': {'v': {'n': 3}}, 'Next': 'B'},
          'B': {'Type': 'Choice', 'Choices': [{'Variable': '$v.n', 'NumericEquals': 3, 'Next': 'C'}]},
          'C': {'Type': 'Pass', 'InputPath': '$v', 'Parameters': {'s.$': 'States.Format(`{}`, $v.n)'}, 'End': true}}}""");

    assertThat(run(program, "{}").output()).isEqualTo(json("{'s': '3'}"));
  }

  @Test
  void readingWhatWasNeverAssignedFails() {
    Program jsonata = Running.state(
        "'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '{% $none %}', 'End': true");
    Program jsonPath = Running.state("'Type': 'Pass', 'InputPath': '$none', 'End': true");

    assertThat(run(jsonata, "{}").error()).isEqualTo("States.QueryEvaluationError");
    assertThat(run(jsonPath, "{}").error()).isEqualTo("States.Runtime");
  }

  @Test
  void oneAssignMayNotHoldMoreThanItsQuota() {
    String half = "x".repeat(140_000);
    Program program = Running.state(
        "'Type': 'Pass', 'Assign': {'a.$': '$.big', 'b.$': '$.big'}, 'OutputPath': null, 'End': true");

    ExecutionResult result = run(program, "{'big': '" + half + "'}");

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(result.cause()).contains("state 'S'");
  }

  @Test
  void allVariablesTogetherMayNotHoldMoreThanTheirQuota() {
    Program program = program("""
        {'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {
          'A': {'Type': 'Pass', 'Assign': {'a': '12345678'}, 'Next': 'B'},
          'B': {'Type': 'Pass', 'Assign': {'a': '123456'}, 'Next': 'C'},
          'C': {'Type': 'Pass', 'Assign': {'b': '123456'}, 'End': true}}}""");
    Quotas standard = Quotas.of(MachineType.STANDARD);
    RunParameters parameters = RunParameters.of(json("{}"));

    assertThat(program
            .run(
                parameters.withQuotas(withVariables(standard, 16)),
                TaskHandler.returning(json("1")))
            .status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(program
            .run(
                parameters.withQuotas(withVariables(standard, 15)),
                TaskHandler.returning(json("1")))
            .error())
        .isEqualTo("States.DataLimitExceeded");
  }

  @Test
  void variablesAroundABranchCountTowardsTheQuotaOfAll() {
    Program program = program("""
        {'StartAt': 'A', 'States': {
          'A': {'Type': 'Pass', 'Assign': {'x': '12345678'}, 'Next': 'P'},
          'P': {'Type': 'Parallel', 'End': true, 'Branches': [{'StartAt': 'B', 'States': {
            'B': {'Type': 'Pass', 'Assign': {'y': '1234'}, 'End': true}}}]}}}""");
    RunParameters parameters = RunParameters.of(json("{}"));
    Quotas standard = Quotas.of(MachineType.STANDARD);

    assertThat(program
            .run(parameters.withQuotas(withVariables(standard, 16)), TaskRouter.empty())
            .status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(program
            .run(parameters.withQuotas(withVariables(standard, 15)), TaskRouter.empty())
            .error())
        .isEqualTo("States.DataLimitExceeded");
  }

  private static Quotas withVariables(Quotas quotas, long bytes) {
    return new Quotas(
        quotas.payloadBytes(),
        quotas.historyEvents(),
        quotas.variableBytes(),
        bytes,
        quotas.executionTime());
  }
}
