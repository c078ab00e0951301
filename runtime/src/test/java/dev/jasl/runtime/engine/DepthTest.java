package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.task.TaskRouter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops that wrap their own data, until nobody could write it down any more. */
class DepthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Type': 'Pass', 'ResultPath': '$.x.y', 'Next': 'Wrap'}",
        "{'Type': 'Pass', 'Parameters': {'x.$': '$'}, 'Next': 'Wrap'}",
        "{'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'x': ['{% $states.input %}']}, 'Next': 'Wrap'}",
        "{'Type': 'Parallel', 'Branches': [{'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}], 'Next': 'Wrap'}"
      })
  void dataThatIsNestedTooDeeplyIsTooMuchData(String wrapping) {
    ExecutionResult result = Running.program(
            "{'StartAt': 'Wrap', 'States': {'Wrap': " + wrapping + "}}")
        .run(RunParameters.of(json("{}")), TaskRouter.empty());

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(result.cause())
        .isEqualTo("The state/task 'Wrap' returned a result nested more than 1000 levels deep.");
    assertThat(result.events()).allSatisfy(event -> assertThat(event.toJson()).isNotEmpty());
  }

  @Test
  void aVariableThatIsNestedTooDeeplyIsTooMuchDataToo() {
    ExecutionResult result = Running.program(
            "{'StartAt': 'First', 'States': {'First': {'Type': 'Pass', 'Assign': {'v': 1}, 'Next': 'Wrap'}, "
                + "'Wrap': {'Type': 'Pass', 'Assign': {'v': {'w.$': '$v'}}, 'Next': 'Wrap'}}}")
        .run(RunParameters.of(json("{}")).withMaxSteps(3_000), TaskRouter.empty());

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(result.cause())
        .endsWith("An assigned variable is nested more than 1000 levels deep.");
    assertThat(result.events()).allSatisfy(event -> assertThat(event.toJson()).isNotEmpty());
  }
}
