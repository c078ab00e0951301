package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTest {
  @Test
  void waitAdvancesOnlyTheClock() {
    ExecutionResult result =
        run(state("'Type': 'Wait', 'Seconds': 31535999, 'End': true"), "{'a': 1}");

    assertThat(result.output()).isEqualTo(json("{'a': 1}"));
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(31_535_999));
  }

  @Test
  void aTimestampIsWaitedForToTheSecond() {
    Program program = state("'Type': 'Wait', 'TimestampPath': '$.at', 'End': true");

    assertThat(run(program, "{'at': '2025-01-02T03:04:05.678+01:00'}").stopped())
        .isEqualTo(Instant.parse("2025-01-02T02:04:05Z"));
  }

  @Test
  void aPastTimestampPassesAtOnce() {
    ExecutionResult result =
        run(state("'Type': 'Wait', 'Timestamp': '1999-01-01T00:00:00Z', 'End': true"), "{}");

    assertThat(result.duration()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      {'s': -1}   | The SecondsPath parameter references a negative value: $.s == -1
      {'s': 1.5}  | The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5
      {'s': 'x'}  | The SecondsPath parameter cannot be parsed as a long value: $.s == x
      {'s': {}}   | The SecondsPath parameter cannot be parsed as a long value: $.s == {}
      {}          | The SecondsPath parameter does not reference an input value: $.s
      {'s': 2147483648} | Wait state delay is too long.
      """)
  void secondsThatCannotBeWaitedFailInTheServicesWords(String input, String cause) {
    ExecutionResult result = run(state("'Type': 'Wait', 'SecondsPath': '$.s', 'End': true"), input);

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause())
        .isEqualTo("An error occurred while executing the state 'S' (entered at the event id #2). "
            + cause);
  }

  @Test
  void aTimestampWithoutOffsetIsNone() {
    ExecutionResult result = run(
        state("'Type': 'Wait', 'TimestampPath': '$.t', 'End': true"),
        "{'t': '2024-01-01T00:00:00'}");

    assertThat(result.cause())
        .endsWith(
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time "
                + "format string: $.t == 2024-01-01T00:00:00");
  }

  @Test
  void jsonataSecondsMustBeAWholeNumberThatIsNotNegative() {
    Program program = state(
        "'Type': 'Wait', 'QueryLanguage': 'JSONata', 'Seconds': '{% $states.input %}', 'End': true");

    assertThat(run(program, "90").duration()).isEqualTo(Duration.ofSeconds(90));
    assertThat(run(program, "-1").cause()).contains("negative value: -1");
    assertThat(run(program, "1.5").error()).isEqualTo("States.QueryEvaluationError");
    assertThat(run(program, "'1'").cause()).contains("Expected 'number', but was 'string'");
  }

  @Test
  void outputIsMadeWhenTheWaitIsOver() {
    Program program = state("""
        'Type': 'Wait', 'QueryLanguage': 'JSONata', 'Seconds': 60, 'Output': '{% $now() %}', 'End': true""");

    assertThat(run(program, "{}").output()).isEqualTo(json("'2025-01-01T00:01:00.000Z'"));
  }
}
