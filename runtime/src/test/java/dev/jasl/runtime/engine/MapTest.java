package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static dev.jasl.runtime.engine.Running.links;
import static dev.jasl.runtime.engine.Running.program;
import static dev.jasl.runtime.engine.Running.run;
import static dev.jasl.runtime.engine.Running.stateThenDone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.history.Trace;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MapTest {
  private static final String TASK =
      "{'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}";

  /** Takes as many seconds as its input says; fails from 100 on. */
  private static final TaskHandler SECONDS = call -> {
    int seconds = call.parameters().asInt();
    TaskAnswer.Outcome outcome = seconds < 100
        ? TaskAnswer.success(call.parameters())
        : TaskAnswer.failure("TooLong", "after " + seconds);
    return outcome.after(Duration.ofSeconds(seconds % 100));
  };

  private static String map(String members, String state) {
    return "'Type': 'Map', " + members + " 'ItemProcessor': {'StartAt': 'I', 'States': {'I': "
        + state + "}}";
  }

  private static String passing(String members) {
    return map(members, "{'Type': 'Pass', 'End': true}");
  }

  private static String ending(String state) {
    return state + ", 'End': true";
  }

  @Test
  void outputsComeInTheOrderOfTheItemsWhicheverEndsFirst() {
    ExecutionResult result = run(stateThenDone(ending(map("", TASK))), "[3, 1, 2]", SECONDS);

    assertThat(result.output()).isEqualTo(json("[3, 1, 2]"));
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void noMoreRunAtATimeThanAllowed() {
    ExecutionResult result =
        run(stateThenDone(ending(map("'MaxConcurrency': 2,", TASK))), "[3, 1, 1, 1]", SECONDS);

    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(3));
    assertThat(
            run(stateThenDone(ending(map("'MaxConcurrency': 1,", TASK))), "[3, 1, 1, 1]", SECONDS)
                .duration())
        .isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void withoutALimitFortyRunAtATime() {
    String items = "[" + "1, ".repeat(80) + "1]";

    ExecutionResult result = run(stateThenDone(ending(map("", TASK))), items, SECONDS);

    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void ofSeveralTasksThatAreLateAtOnceOnlyTheFirstTimesOut() {
    String task = TASK.replace("'End'", "'TimeoutSeconds': 5, 'End'");

    ExecutionResult result =
        run(stateThenDone(ending(map("", task))), "[1, 2, 3]", call -> TaskAnswer.timedOut());

    assertThat(result.error()).isEqualTo("States.Timeout");
    assertThat(links(result))
        .endsWith(
            "16<11 TaskTimedOut",
            "17<16 TaskStateAborted",
            "18<16 MapIterationFailed",
            "19<16 TaskStateAborted",
            "20<16 MapIterationAborted",
            "21<16 TaskStateAborted",
            "22<16 MapIterationAborted",
            "23<16 MapStateFailed",
            "24<23 ExecutionFailed");
  }

  @Test
  void dataThatCannotBeReadInAnIterationEndsTheExecution() {
    Program program = stateThenDone(ending(map(
        "'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Done'}],",
        "{'Type': 'Pass', 'InputPath': '$.x', 'End': true}")));

    ExecutionResult result = run(program, "[{'x': 1}, 2]");

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(Running.types(result))
        .endsWith(EventType.PASS_STATE_ENTERED, EventType.EXECUTION_FAILED)
        .doesNotContain(EventType.MAP_ITERATION_FAILED, EventType.MAP_STATE_FAILED);
  }

  @Test
  void theLimitMayBeComputed() {
    Program path =
        stateThenDone(ending(map("'ItemsPath': '$.n', 'MaxConcurrencyPath': '$.most',", TASK)));
    Program expression = stateThenDone(ending(map(
        "'QueryLanguage': 'JSONata', 'Items': '{% $states.input.n %}', 'MaxConcurrency': '{% $states.input.most %}',",
        TASK)));

    for (Program program : new Program[] {path, expression}) {
      assertThat(run(program, "{'n': [1, 1, 1], 'most': 1}", SECONDS).duration())
          .isEqualTo(Duration.ofSeconds(3));
    }
    assertThat(run(path, "{'n': [1], 'most': -1}", SECONDS).cause())
        .endsWith("MaxConcurrency cannot be negative.");
  }

  @Test
  void iterationsOneByOneFollowEachOther() {
    ExecutionResult result =
        run(stateThenDone(ending(passing("'MaxConcurrency': 1,"))), "['a', 'b']");

    assertThat(links(result))
        .containsExactly(
            "1<0 ExecutionStarted",
            "2<0 MapStateEntered",
            "3<2 MapStateStarted",
            "4<3 MapIterationStarted",
            "5<4 PassStateEntered",
            "6<5 PassStateExited",
            "7<6 MapIterationSucceeded",
            "8<6 MapIterationStarted",
            "9<8 PassStateEntered",
            "10<9 PassStateExited",
            "11<10 MapIterationSucceeded",
            "12<11 MapStateSucceeded",
            "13<11 MapStateExited",
            "14<13 ExecutionSucceeded");
  }

  @Test
  void concurrentIterationsAllFollowTheStartOfTheMap() {
    ExecutionResult result = run(stateThenDone(ending(map("", TASK))), "[1, 2]", SECONDS);

    assertThat(links(result))
        .contains("4<3 MapIterationStarted", "5<3 MapIterationStarted")
        .endsWith("18<17 MapStateSucceeded", "19<17 MapStateExited", "20<19 ExecutionSucceeded");
  }

  @Test
  void noItemsGiveAnEmptyList() {
    ExecutionResult result = run(stateThenDone(ending(passing(""))), "[]");

    assertThat(result.output()).isEqualTo(json("[]"));
    assertThat(links(result))
        .containsSequence("3<2 MapStateStarted", "4<3 MapStateSucceeded", "5<3 MapStateExited");
  }

  @Test
  void selectorSeesItemIndexAndTheWholeInput() {
    Program paths = stateThenDone(
        ending(
            passing(
                "'ItemsPath': '$.n', 'ItemSelector': {'i.$': '$$.Map.Item.Index', 'v.$': '$$.Map.Item.Value', 'all.$': '$.n'},")));
    Program legacy = stateThenDone(ending(passing(
            "'ItemsPath': '$.n', 'Parameters': {'i.$': '$$.Map.Item.Index', 'v.$': '$$.Map.Item.Value', 'all.$': '$.n'},")
        .replace("ItemProcessor", "Iterator")));
    Program expressions = stateThenDone(ending(
        passing("'QueryLanguage': 'JSONata', 'Items': '{% $states.input.n %}', 'ItemSelector':"
            + " {'i': '{% $states.context.Map.Item.Index %}', 'v': '{% $states.context.Map.Item.Value %}',"
            + " 'all': '{% $states.input.n %}'},")));

    for (Program program : new Program[] {paths, legacy, expressions}) {
      assertThat(run(program, "{'n': ['a', 'b']}").output())
          .isEqualTo(json(
              "[{'i': 0, 'v': 'a', 'all': ['a', 'b']}, {'i': 1, 'v': 'b', 'all': ['a', 'b']}]"));
    }
  }

  @Test
  void statesInsideSeeTheInnermostItemAndTheMapItselfTheOneAround() {
    Program program = program("""
        {'StartAt': 'Outer', 'States': {'Outer': {'Type': 'Map', 'End': true, 'ItemProcessor': {
          'StartAt': 'Inner', 'States': {'Inner': {'Type': 'Map', 'End': true,
            'ItemSelector': {'in.$': '$$.Map.Item.Value'},
            'ResultSelector': {'around.$': '$$.Map.Item.Index', 'items.$': '$'},
            'ItemProcessor': {'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': [
              {'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'End': true, 'Parameters': {
                'in.$': '$.in', 'index.$': '$$.Map.Item.Index'}}}}]}}}}}}}}}""");

    assertThat(run(program, "[['a'], ['b', 'c']]").output())
        .isEqualTo(json("[{'around': 0, 'items': [[{'in': 'a', 'index': 0}]]},"
            + " {'around': 1, 'items': [[{'in': 'b', 'index': 0}], [{'in': 'c', 'index': 1}]]}]"));
  }

  @Test
  void iterationsDoNotSeeEachOthersVariables() {
    Program program = program("""
        {'QueryLanguage': 'JSONata', 'StartAt': 'Set', 'States': {
          'Set': {'Type': 'Pass', 'Assign': {'sum': 10}, 'Next': 'M'},
          'M': {'Type': 'Map', 'MaxConcurrency': 1, 'End': true, 'ItemProcessor': {'StartAt': 'A', 'States': {
            'A': {'Type': 'Pass', 'Assign': {'own': '{% $exists($own) ? -1 : $sum + $states.input %}'}, 'Next': 'B'},
            'B': {'Type': 'Pass', 'Output': '{% $own %}', 'End': true}}}}}}""");

    assertThat(run(program, "[1, 2]").output()).isEqualTo(json("[11, 12]"));
  }

  @Test
  void oneFailureEndsTheOtherIterations() {
    ExecutionResult result = run(stateThenDone(ending(map("", TASK))), "[2, 101, 3]", SECONDS);

    assertThat(result.error()).isEqualTo("TooLong");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(1));
    assertThat(links(result))
        .endsWith(
            "16<13 TaskFailed",
            "17<16 TaskStateAborted",
            "18<16 MapIterationFailed",
            "19<16 TaskStateAborted",
            "20<16 MapIterationAborted",
            "21<16 TaskStateAborted",
            "22<16 MapIterationAborted",
            "23<16 MapStateFailed",
            "24<23 ExecutionFailed");
  }

  @Test
  void aRetryRunsAllItemsAgain() {
    TaskHandler onceBroken = call -> call.invocation() == 1
        ? TaskAnswer.failure("Broken", "once")
        : TaskAnswer.success(call.parameters());

    ExecutionResult result = run(
        stateThenDone(ending(map(
            "'MaxConcurrency': 1, 'Retry': [{'ErrorEquals': ['Broken'], 'IntervalSeconds': 5}],",
            TASK))),
        "[1, 2]",
        onceBroken);

    assertThat(result.output()).isEqualTo(json("[1, 2]"));
    assertThat(Trace.of(result.events())).hasToString("""
        +00:00:00  S         started its 2 items
        +00:00:00  S[0] / I  succeeded
        +00:00:00  S[1] / I  failed Broken (once)
        +00:00:05  S         started its 2 items, retry 1
        +00:00:05  S[0] / I  succeeded
        +00:00:05  S[1] / I  succeeded
        +00:00:05  S         succeeded
        +00:00:05  execution succeeded""");
  }

  @Test
  void theTraceNamesIterationsThatWereAborted() {
    ExecutionResult result = run(
        stateThenDone(
            ending(map("'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Done'}],", TASK))),
        "[101, 3]",
        SECONDS);

    assertThat(Trace.of(result.events())).hasToString("""
        +00:00:00  S         started its 2 items
        +00:00:01  S[0] / I  failed TooLong (after 101)
        +00:00:01  S[1]      aborted
        +00:00:01  S         failed, caught, next Done
        +00:00:01  Done      passed
        +00:00:01  execution succeeded""");
  }

  @Test
  void itemsMustBeAList() {
    assertThat(run(stateThenDone(ending(passing("'ItemsPath': '$.n',"))), "{'n': 1}")
            .cause())
        .endsWith("Reference path \"$.n\" must point to array.");
    assertThat(run(stateThenDone(ending(passing("'ItemsPath': '$.n',"))), "{}").error())
        .isEqualTo("States.Runtime");
    assertThat(run(
                stateThenDone(ending(
                    passing("'QueryLanguage': 'JSONata', 'Items': '{% $states.input.n %}',"))),
                "{'n': 1}")
            .cause())
        .endsWith(
            "returned an unexpected result type. Expected 'array', but was 'number' for value: 1");
  }

  @Test
  void aSelectorThatFailsLaterEndsTheIterationsThatRun() {
    Program program = stateThenDone(ending(map(
        "'QueryLanguage': 'JSONata', 'ItemSelector': '{% $states.context.Map.Item.Value.x %}',",
        TASK)));

    ExecutionResult result = run(program, "[{'x': 5}, {}]", SECONDS);

    assertThat(result.error()).isEqualTo("States.QueryEvaluationError");
    assertThat(Running.types(result))
        .endsWith(
            EventType.MAP_ITERATION_STARTED,
            EventType.MAP_ITERATION_ABORTED,
            EventType.EVALUATION_FAILED,
            EventType.MAP_STATE_FAILED,
            EventType.EXECUTION_FAILED);
  }

  @Test
  void manyItemsTakeTimeInProportion() {
    String items = "[" + "1, ".repeat(19_999) + "1]";

    ExecutionResult result = stateThenDone(ending(passing("")))
        .run(RunParameters.of(json(items)).withQuotas(Quotas.lifted()), TaskRouter.empty());

    assertThat(result.output()).hasSize(20_000);
    assertThat(result.events()).hasSize(80_000 + 6);
  }
}
