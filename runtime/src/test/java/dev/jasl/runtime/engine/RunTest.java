package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.Script;
import dev.jasl.runtime.task.ScriptExhaustedException;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.UnboundTaskException;
import dev.jasl.runtime.time.PacedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Program BY_CHANCE = program("""
      {'StartAt': 'A', 'States': {
        'A': {'Type': 'Pass', 'Parameters': {'id.$': 'States.UUID()'}, 'ResultPath': '$.a', 'Next': 'B'},
        'B': {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'r': '{% $random() %}', 'in': '{% $states.input %}',
          'arn': '{% $states.context.Execution.Id %}'}, 'End': true}}}""");
  private static final Program TASK = state("""
      'Type': 'Task', 'Resource': 'arn:aws:states:::glue:startJobRun.sync', 'End': true,
      'Retry': [{'ErrorEquals': ['States.ALL']}], 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'S'}]""");

  @Test
  void theSameParametersGiveTheSameHistory() {
    RunParameters parameters = RunParameters.of(json("{}")).withSeed(42);

    assertThat(BY_CHANCE.run(parameters, TaskRouter.empty()))
        .isEqualTo(BY_CHANCE.run(parameters, TaskRouter.empty()));
  }

  @Test
  void anotherSeedGivesOtherValues() {
    RunParameters parameters = RunParameters.of(json("{}"));

    assertThat(BY_CHANCE.run(parameters.withSeed(1), TaskRouter.empty()).output())
        .isNotEqualTo(BY_CHANCE.run(parameters.withSeed(2), TaskRouter.empty()).output());
  }

  @Test
  void namesAreTakenFromTheParameters() {
    RunParameters parameters = RunParameters.of(json("{}"))
        .withStateMachineArn("arn:aws:states:eu-west-1:111111111111:stateMachine:Orders")
        .withExecutionName("first");

    ExecutionResult result = BY_CHANCE.run(parameters, TaskRouter.empty());

    assertThat(String.valueOf(result.output()))
        .contains("\"arn\":\"arn:aws:states:eu-west-1:111111111111:execution:Orders:first\"");
    assertThat(result.execution().stateMachineName()).isEqualTo("Orders");
  }

  @Test
  void anExpressExecutionHasAnArnOfItsOwnKind() {
    ExecutionResult result = BY_CHANCE.run(
        RunParameters.of(json("{}")).withType(MachineType.EXPRESS).withExecutionName("x"),
        TaskRouter.empty());

    assertThat(result.execution().arn())
        .matches("arn:aws:states:us-east-1:123456789012:express:StateMachine:x:[0-9a-f-]{36}");
  }

  @Test
  void withoutHistoryTheRunIsTheSame() {
    Program program = state("'Type': 'Pass', 'InputPath': '$.x', 'End': true");
    RunParameters parameters = RunParameters.of(json("{}"));

    ExecutionResult silent = program.run(parameters.withoutHistory(), TaskRouter.empty());

    assertThat(silent.events()).isEmpty();
    assertThat(silent.cause())
        .isEqualTo(program.run(parameters, TaskRouter.empty()).cause());
  }

  @Test
  void anUnboundTaskEndsTheRunAndSaysHowToBindIt() {
    assertThatThrownBy(() -> run(TASK, "{}"))
        .isInstanceOfSatisfying(
            UnboundTaskException.class,
            unbound -> assertThat(unbound.history())
                .extracting(event -> event.type())
                .containsExactly(EventType.EXECUTION_STARTED, EventType.TASK_STATE_ENTERED))
        .hasMessage("no handler for task \"S\" (arn:aws:states:::glue:startJobRun.sync); "
            + "bind one with integration(\"glue:startJobRun\", …) or state(\"S\", …)");
  }

  @Test
  void aScriptThatHasRunOutEndsTheRun() {
    assertThatThrownBy(() ->
            run(TASK, "{}", Script.of(TaskAnswer.failure("E", "1"), TaskAnswer.failure("E", "2"))))
        .isInstanceOf(ScriptExhaustedException.class)
        .hasMessageContaining(
            "the script of task \"S\" has no answer to attempt 2, which was made; it has answers to: 0, 1; add one");
  }

  @Test
  void aHandlerThatAnswersNullIsAMistakeOfTheSetUp() {
    TaskRouter careless = TaskRouter.empty().otherwise(call -> nothing());

    assertThatThrownBy(() -> run(TASK, "{}", careless))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the handler of task \"S\" answered null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void anotherClockMaySetThePace() {
    List<Duration> pauses = new ArrayList<>();
    Instant start = Instant.parse("2030-05-05T05:05:05Z");
    PacedClock clock = new PacedClock(
        () -> pauses.stream().reduce(start, Instant::plus, (a, b) -> b), pauses::add);
    Program program = state("'Type': 'Wait', 'Seconds': 90, 'End': true");

    ExecutionResult result = program.run(RunParameters.of(json("{}")), TaskRouter.empty(), clock);

    assertThat(pauses).containsExactly(Duration.ofSeconds(90));
    assertThat(result.started()).isEqualTo(start);
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void theFirstTwoEventsFollowNothing() {
    ExecutionResult result = run(state("'Type': 'Succeed'"), "{'a': 1}");

    assertThat(result.events())
        .extracting(event -> event.id() + "<" + event.previousEventId() + " " + event.type())
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 SucceedStateEntered",
            "3<2 SucceedStateExited",
            "4<3 ExecutionSucceeded");
  }

  @Test
  void aFailStateIsNotLeft() {
    ExecutionResult result = run(state("'Type': 'Fail', 'Error': 'Broken'"), "{}");

    assertThat(result.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(result.error()).isEqualTo("Broken");
    assertThat(result.cause()).isNull();
    assertThat(Running.types(result))
        .containsExactly(
            EventType.EXECUTION_STARTED, EventType.FAIL_STATE_ENTERED, EventType.EXECUTION_FAILED);
    assertThat(Running.events(result, EventType.EXECUTION_FAILED).get(0))
        .endsWith("\"executionFailedEventDetails\":{\"error\":\"Broken\"}}");
  }

  @Test
  void errorAndCauseOfAFailStateMayBeComputed() {
    Program paths = state("""
        'Type': 'Fail', 'ErrorPath': '$.e', 'CausePath': 'States.Format(`{} failed`, $.n)'""");
    Program expressions = state("""
        'Type': 'Fail', 'QueryLanguage': 'JSONata', 'Error': '{% $states.input.e %}', 'Cause': 'fixed'""");

    assertThat(run(paths, "{'e': 'E', 'n': 3}"))
        .extracting("error", "cause")
        .containsExactly("E", "3 failed");
    assertThat(run(expressions, "{'e': 'E'}"))
        .extracting("error", "cause")
        .containsExactly("E", "fixed");
    assertThat(run(paths, "{'n': 3}").cause())
        .endsWith(
            "The JSONPath '$.e' specified for the field 'ErrorPath' could not be found in the input '{\"n\":3}'");
    assertThat(run(expressions, "{'e': 1}").error()).isEqualTo("States.QueryEvaluationError");
  }

  @Test
  void budgetsAreNotNegative() {
    RunParameters parameters = RunParameters.of(json("{}"));

    assertThatThrownBy(() -> parameters.withMaxSteps(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the number of states must not be negative: -1");
    assertThatThrownBy(() -> parameters.withMaxNesting(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> parameters.withKeptChildren(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
