package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.state;
import static dev.jasl.runtime.engine.Running.unchecked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.runtime.task.TaskRouter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines that ask for more time or memory than there is: they end soon, with the service's error or a clear one of ours. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BombTest {
  private static final Program ENDLESS =
      unchecked("{'StartAt': 'S', 'States': {'S': {'Type': 'Pass', 'Next': 'S'}}}");

  @Test
  void aLoopEndsWithTheQuotaOnEvents() {
    ExecutionResult result = run(ENDLESS, "{}");

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.events()).hasSize(25_000);
  }

  @Test
  void aLoopWithoutQuotasEndsWithTheBudgetOfTenMillionStates() {
    RunParameters parameters =
        RunParameters.of(json("{}")).withQuotas(Quotas.lifted()).withoutHistory();

    assertThatThrownBy(() -> ENDLESS.run(parameters, TaskRouter.empty()))
        .isInstanceOf(StepBudgetExceededException.class)
        .hasMessageContaining("after entering 10000000 states");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1..10000000]",
        "($f := function($n) { $f($n + 1) + 1 }; $f(1))",
        "($f := function($n) { $f($n + 1) }; $f(1))",
        "$map([1..3000], function($x) { $map([1..3000], function($y) { $x * $y }) })",
        "($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $f('aaaa', 40))"
      })
  void anExpressionIsBounded(String expression) {
    Program program =
        state("'Type': 'Pass', 'QueryLanguage': 'JSONata', 'End': true, 'Output': '{% "
            + expression.replace('\'', '`') + " %}'");

    assertThat(run(program, "{}").error()).isEqualTo("States.QueryEvaluationError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$..b", "$[?(@.a.b >= 0)]"})
  void aPathOverTenMegabytesEnds(String path) {
    ArrayNode input = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < 200_000; i++) {
      input.addObject().put("c", "xxxxxxxxxxxxxxxx").putObject("a").put("b", i);
    }
    Program program =
        state("'Type': 'Pass', 'End': true, 'Parameters': {'found.$': '" + path + "'}");

    ExecutionResult result = program.run(RunParameters.of(input), TaskRouter.empty());

    assertThat(result.error()).isEqualTo("States.DataLimitExceeded");
  }
}
