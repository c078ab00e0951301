package dev.jasl.runtime.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final JsonNode ANY = NullNode.getInstance();
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private final List<HistoryEvent> events = new ArrayList<>();
  private long seconds;

  /** Adds an event that follows this one, and gives its id. */
  private long add(long previous, EventType type, EventDetails details) {
    long id = events.size() + 1L;
    events.add(new HistoryEvent(id, previous, START.plusSeconds(seconds), type, details));
    return id;
  }

  private long entered(long previous, EventType type, String state) {
    return add(previous, type, new EventDetails.StateEntered(state, ANY));
  }

  private long exited(long previous, EventType type, String state) {
    return add(previous, type, new EventDetails.StateExited(state, ANY, null));
  }

  private long attempt(long previous) {
    return add(
        previous,
        EventType.TASK_SCHEDULED,
        new EventDetails.TaskScheduled("glue", "startJobRun", "us-east-1", ANY, TaskLimits.none()));
  }

  private long failed(long previous, String error, String cause) {
    return add(
        previous,
        EventType.TASK_FAILED,
        new EventDetails.TaskFailure("glue", "startJobRun", error, cause));
  }

  private long succeeded(long previous) {
    return add(
        previous,
        EventType.TASK_SUCCEEDED,
        new EventDetails.TaskOutput("glue", "startJobRun", ANY));
  }

  @Test
  void nothingHappenedInAnEmptyHistory() {
    assertThat(Trace.of(List.of()).toString()).isEmpty();
  }

  @Test
  void retriesAreCountedAndShowTheirDelay() {
    long last = attempt(entered(0, EventType.TASK_STATE_ENTERED, "Transform"));
    last = failed(last, "Busy", "later");
    seconds = 60;
    last = failed(attempt(last), "Busy", "later");
    seconds = 180;
    last = exited(succeeded(attempt(last)), EventType.TASK_STATE_EXITED, "Transform");
    add(last, EventType.EXECUTION_SUCCEEDED, new EventDetails.Output(ANY));

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Transform  failed Busy, retry 1 in 60 s
        +00:01:00  Transform  failed Busy, retry 2 in 120 s
        +00:03:00  Transform  succeeded
        +00:03:00  execution succeeded""");
  }

  @Test
  void caughtErrorTellsItsCauseAndWhereTheRunGoesOn() {
    long last = attempt(entered(0, EventType.TASK_STATE_ENTERED, "Transform"));
    last = failed(last, "Broken", "line one\nline two");
    last = exited(last, EventType.TASK_STATE_EXITED, "Transform");
    exited(
        entered(last, EventType.PASS_STATE_ENTERED, "Mend"), EventType.PASS_STATE_EXITED, "Mend");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Transform  failed Broken (line one line two), caught, next Mend
        +00:00:00  Mend       passed""");
  }

  @Test
  void uncaughtErrorEndsTheExecutionWithItsWholeCause() {
    String cause = "c".repeat(500);
    long last = attempt(entered(0, EventType.TASK_STATE_ENTERED, "Transform"));
    last = failed(last, "Broken", cause);
    add(last, EventType.EXECUTION_FAILED, new EventDetails.Failure("Broken", cause));

    assertThat(Trace.of(events).lines())
        .extracting(Trace.Line::what)
        .containsExactly(
            "failed Broken (" + "c".repeat(119) + "…)", "execution failed Broken: " + cause);
  }

  @Test
  void taskThatIsLeftWithoutAnOutcomeHasFailed() {
    long last = entered(0, EventType.TASK_STATE_ENTERED, "Transform");
    last = exited(last, EventType.TASK_STATE_EXITED, "Transform");
    entered(last, EventType.FAIL_STATE_ENTERED, "Stop");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Transform  failed, caught, next Stop
        +00:00:00  Stop       fails""");
  }

  @Test
  void expressionThatFailsBelongsToTheStateItIsIn() {
    long last = entered(0, EventType.PASS_STATE_ENTERED, "First");
    last = exited(last, EventType.PASS_STATE_EXITED, "First");
    entered(last, EventType.PASS_STATE_ENTERED, "Second");
    last = add(
        last,
        EventType.EVALUATION_FAILED,
        new EventDetails.Evaluation("States.QueryEvaluationError", "no $x", "Output", "Second"));
    add(
        last,
        EventType.EXECUTION_FAILED,
        new EventDetails.Failure("States.QueryEvaluationError", null));

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  First   passed
        +00:00:00  Second  failed States.QueryEvaluationError (no $x)
        +00:00:00  execution failed States.QueryEvaluationError""");
  }

  @Test
  void choicesTellTheStateTheyChose() {
    long last = entered(0, EventType.CHOICE_STATE_ENTERED, "Enough?");
    last = exited(last, EventType.CHOICE_STATE_EXITED, "Enough?");
    last = entered(last, EventType.SUCCEED_STATE_ENTERED, "Done");
    exited(last, EventType.SUCCEED_STATE_EXITED, "Done");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Enough?  chose Done
        +00:00:00  Done     succeeded""");
  }

  @Test
  void longWaitsAreToldInDays() {
    long last = entered(0, EventType.WAIT_STATE_ENTERED, "Year");
    seconds = 365 * 86_400;
    exited(last, EventType.WAIT_STATE_EXITED, "Year");

    assertThat(Trace.of(events)).hasToString("+365d 00:00:00  Year  waited 365 d");
  }

  @Test
  void aLongTraceIsBrieflyItsBeginningAndItsEnd() {
    long last = 0;
    for (int i = 0; i < 130; i++) {
      last = entered(last, EventType.PASS_STATE_ENTERED, "P" + i);
      last = exited(last, EventType.PASS_STATE_EXITED, "P" + i);
    }

    assertThat(Trace.of(events).brief().lines())
        .hasSize(101)
        .startsWith("+00:00:00  P0    passed")
        .contains("+00:00:00  P49   passed", "… 30 lines left out …", "+00:00:00  P80   passed")
        .endsWith("+00:00:00  P129  passed");
    assertThat(Trace.of(events).toString().lines()).hasSize(130);
  }

  @Test
  void statesInsideAMapAreShownWithTheirItem() {
    long started = add(
        entered(0, EventType.MAP_STATE_ENTERED, "Orders"),
        EventType.MAP_STATE_STARTED,
        new EventDetails.MapStarted(2));
    long end = item(started, 0);
    item(started, 1);
    long done = add(end, EventType.MAP_STATE_SUCCEEDED, EventDetails.none());
    exited(done, EventType.MAP_STATE_EXITED, "Orders");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Orders              started its 2 items
        +00:00:00  Orders[0] / Charge  passed
        +00:00:00  Orders[1] / Charge  passed
        +00:00:00  Orders              succeeded""");
  }

  private long item(long started, int index) {
    EventDetails iteration = new EventDetails.Iteration("Orders", index);
    long last = add(started, EventType.MAP_ITERATION_STARTED, iteration);
    last = entered(last, EventType.PASS_STATE_ENTERED, "Charge");
    last = exited(last, EventType.PASS_STATE_EXITED, "Charge");
    return add(last, EventType.MAP_ITERATION_SUCCEEDED, iteration);
  }

  @Test
  void retriedBranchesAreShownBelowTheirParallel() {
    long fork = entered(0, EventType.PARALLEL_STATE_ENTERED, "Both");
    long last = add(fork, EventType.PARALLEL_STATE_STARTED, EventDetails.none());
    last = attempt(entered(last, EventType.TASK_STATE_ENTERED, "Left"));
    last = failed(last, "Broken", "");
    seconds = 1;
    last = add(last, EventType.PARALLEL_STATE_STARTED, EventDetails.none());
    last = entered(last, EventType.PASS_STATE_ENTERED, "Right");
    last = exited(last, EventType.PASS_STATE_EXITED, "Right");
    add(last, EventType.PARALLEL_STATE_SUCCEEDED, EventDetails.none());
    exited(last, EventType.PARALLEL_STATE_EXITED, "Both");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Both          started its branches
        +00:00:00  Both / Left   failed Broken
        +00:00:01  Both          started its branches, retry 1
        +00:00:01  Both / Right  passed
        +00:00:01  Both          succeeded""");
  }

  @Test
  void failureOfABranchIsToldOnceForTheTaskAndOnceForTheParallel() {
    long fork = entered(0, EventType.PARALLEL_STATE_ENTERED, "Both");
    long last = add(fork, EventType.PARALLEL_STATE_STARTED, EventDetails.none());
    long broken =
        failed(attempt(entered(last, EventType.TASK_STATE_ENTERED, "Left")), "Broken", "");
    add(broken, EventType.TASK_STATE_ABORTED, EventDetails.none());
    last = add(broken, EventType.PARALLEL_STATE_FAILED, EventDetails.none());
    last = exited(last, EventType.PARALLEL_STATE_EXITED, "Both");
    entered(last, EventType.PASS_STATE_ENTERED, "Mend");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Both         started its branches
        +00:00:00  Both / Left  failed Broken
        +00:00:00  Both         failed, caught, next Mend""");
  }

  @Test
  void itemsThatAFailureBesideTheirMapBreaksOffBelongToTheMap() {
    long fork = entered(0, EventType.PARALLEL_STATE_ENTERED, "Both");
    long branches = add(fork, EventType.PARALLEL_STATE_STARTED, EventDetails.none());
    long map = entered(branches, EventType.MAP_STATE_ENTERED, "Orders");
    long items = add(map, EventType.MAP_STATE_STARTED, new EventDetails.MapStarted(1));
    EventDetails first = new EventDetails.Iteration("Orders", 0);
    long item = add(items, EventType.MAP_ITERATION_STARTED, first);
    entered(item, EventType.WAIT_STATE_ENTERED, "Charge");
    long call = attempt(entered(branches, EventType.TASK_STATE_ENTERED, "Bill"));
    long broken = failed(call, "Broken", "");
    add(broken, EventType.MAP_ITERATION_ABORTED, first);

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Both              started its branches
        +00:00:00  Both / Orders     started its 1 item
        +00:00:00  Both / Bill       failed Broken
        +00:00:00  Both / Orders[0]  aborted""");
  }

  @Test
  void aMapRunIsRedrivenInTheStateThatHadGivenUp() {
    long map = entered(0, EventType.MAP_STATE_ENTERED, "Orders");
    long last = add(map, EventType.MAP_STATE_STARTED, new EventDetails.MapStarted(3));
    last = add(last, EventType.MAP_RUN_STARTED, new EventDetails.MapRunStarted("arn"));
    last = add(last, EventType.MAP_RUN_FAILED, new EventDetails.Failure("TooMany", null));
    long gaveUp = add(last, EventType.MAP_STATE_FAILED, EventDetails.none());
    last = add(gaveUp, EventType.EXECUTION_FAILED, new EventDetails.Failure("TooMany", null));
    seconds = 60;
    add(last, EventType.EXECUTION_REDRIVEN, new EventDetails.Redriven(1));
    long run = add(gaveUp, EventType.MAP_RUN_REDRIVEN, new EventDetails.MapRunRedriven("arn", 1));
    last = add(run, EventType.MAP_RUN_SUCCEEDED, EventDetails.none());
    add(last, EventType.MAP_STATE_SUCCEEDED, EventDetails.none());
    exited(run, EventType.MAP_STATE_EXITED, "Orders");

    assertThat(Trace.of(events)).hasToString("""
        +00:00:00  Orders  started its Map Run of 3 items
        +00:00:00  Orders  failed TooMany
        +00:00:00  Orders  failed
        +00:00:00  execution failed TooMany
        +00:01:00  execution redriven
        +00:01:00  Orders  redrove its Map Run
        +00:01:00  Orders  succeeded""");
  }
}
