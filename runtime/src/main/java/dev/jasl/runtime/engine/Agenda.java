package dev.jasl.runtime.engine;

import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.UnreportedTaskException;
import dev.jasl.runtime.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the time of one run passes: what is due when, and what the machine, the quotas and the budget allow. */
final class Agenda {
  private final Run run;
  private final Turns turns;
  private final Instant deadline;
  private final boolean hasTimeout;
  private final Timeline<Alarm> timeline = new Timeline<>();

  /** What has come of waiting. */
  enum Passed {
    /** Something is due, or somebody has acted meanwhile. */
    TIME,
    /** The machine has run for as long as it may. */
    DEADLINE,
    /** Nothing: nobody waits for anything. */
    NOTHING_LEFT
  }

  /** @param timeoutSeconds of the machine; null where only the quota bounds it */
  Agenda(Run run, Turns turns, @Nullable Long timeoutSeconds) {
    this.run = run;
    this.turns = turns;
    this.deadline = deadline(run, timeoutSeconds);
    this.hasTimeout = timeoutSeconds != null;
  }

  private static Instant deadline(Run run, @Nullable Long timeoutSeconds) {
    Instant byQuota = run.info().startTime().plus(run.quotas().executionTime());
    Instant byMachine =
        timeoutSeconds == null ? Instant.MAX : run.begun().plus(Duration.ofSeconds(timeoutSeconds));
    return byMachine.isBefore(byQuota) ? byMachine : byQuota;
  }

  /** Has an alarm ring at that moment, unless it is off by then. */
  void add(Instant at, Alarm alarm) {
    timeline.add(at, alarm);
  }

  /** Lets time pass until then, if nothing is due before and nobody can act meanwhile. Gives whether that is so. */
  boolean skipTo(Instant time) {
    if (!timeline.isEmpty() || run.clock().passesByItself() || time.isAfter(deadline)) {
      return false;
    }
    within(time);
    run.clock().waitUntil(time);
    return true;
  }

  /**
   * Lets time pass until something is due, which then rings.
   *
   * @param ended whether the machine itself has ended, so that only what it has started is waited for
   * @param waiting the calls that others may report
   * @throws UnreportedTaskException if the run waits for reports that nobody is left to make
   * @throws TimeBudgetExceededException if the budget does not reach that far
   */
  Passed awaitNext(boolean ended, OpenTasks waiting) {
    Instant due = nextDue();
    if (due == null && ended && !run.clock().passesByItself()) {
      return Passed.NOTHING_LEFT;
    }
    if (due == null && !(hasTimeout && !ended)) {
      mayWaitFor(waiting);
    }
    Instant until = due == null || (!ended && due.isAfter(deadline)) ? deadline : due;
    within(until);
    run.clock().waitUntil(until);
    if (run.now().isBefore(until)) {
      return Passed.TIME;
    }
    if (!until.equals(due)) {
      return ended ? Passed.NOTHING_LEFT : Passed.DEADLINE;
    }
    ringAll(until);
    return Passed.TIME;
  }

  private void ringAll(Instant due) {
    do {
      timeline.take().ring(turns);
    } while (due.equals(nextDue()));
  }

  /** Gives up if the run's budget does not reach that far. */
  private void within(Instant until) {
    Duration most = run.parameters().maxTime();
    if (most != null && until.isAfter(run.begun().plus(most))) {
      throw new TimeBudgetExceededException(most, run.journal().events());
    }
  }

  /** Nothing is due: waiting makes sense only if somebody may act meanwhile. */
  private void mayWaitFor(OpenTasks open) {
    if (run.clock().passesByItself()) {
      return;
    }
    List<TaskCall> waiting = open.waiting();
    if (waiting.isEmpty()) {
      throw new IllegalStateException("the execution neither goes on nor waits for anything");
    }
    throw UnreportedTaskException.of(waiting).after(run.journal().events());
  }

  /** When the first alarm is due that still matters; null if there is none. */
  private @Nullable Instant nextDue() {
    for (Alarm next = timeline.next(); next != null && next.isOff(); next = timeline.next()) {
      timeline.take();
    }
    return timeline.nextDue();
  }
}
