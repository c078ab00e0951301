package dev.jasl.runtime.history;

import dev.jasl.runtime.history.StateVisit.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a history once, from the first event to the last, and makes lines of the events that tell an outcome. */
final class TraceReading {
  private final List<HistoryEvent> events;
  private final Map<Long, HistoryEvent> followers = new HashMap<>();
  private final Set<Long> failures = new HashSet<>();
  private final VisitFinder visits = new VisitFinder();
  private final List<Trace.Line> lines = new ArrayList<>();

  TraceReading(List<HistoryEvent> events) {
    this.events = events;
    for (HistoryEvent event : events) {
      followers.putIfAbsent(event.previousEventId(), event);
    }
  }

  List<Trace.Line> lines() {
    for (HistoryEvent event : events) {
      StateVisit visit = visits.visitOf(event);
      if (visit == null || EventKinds.isOfExecution(event)) {
        add(event, "", ofExecution(event));
      } else {
        add(event, label(event, visit), ofState(event, visit));
        note(event, visit);
      }
    }
    return lines;
  }

  private void add(HistoryEvent event, String state, Optional<String> what) {
    Duration elapsed = Duration.between(events.get(0).timestamp(), event.timestamp());
    what.ifPresent(text -> lines.add(new Trace.Line(elapsed, state, text)));
  }

  /** {@code Orders[3]} where the event is about one iteration, else the state. */
  private static String label(HistoryEvent event, StateVisit visit) {
    return event.details() instanceof EventDetails.Iteration iteration
        ? visit.label() + "[" + iteration.index() + "]"
        : visit.label();
  }

  /** States that a failure elsewhere breaks off follow that failure, so that nothing tells which they are. */
  private void note(HistoryEvent event, StateVisit visit) {
    if (EventKinds.isFailure(event) || event.type() == EventType.FAIL_STATE_ENTERED) {
      failures.add(event.id());
    }
    if (EventKinds.isFailure(event)) {
      visit.outcome(Outcome.FAILED);
    } else if (EventKinds.isSuccess(event)) {
      visit.outcome(Outcome.SUCCEEDED);
    } else if (EventKinds.isAttempt(event)) {
      visit.outcome(Outcome.OPEN);
    }
  }

  private static Optional<String> ofExecution(HistoryEvent event) {
    return switch (event.type()) {
      case EXECUTION_SUCCEEDED -> Optional.of("execution succeeded");
      case EXECUTION_FAILED -> Optional.of("execution failed" + ErrorText.inFull(event.details()));
      case EXECUTION_TIMED_OUT -> Optional.of("execution timed out");
      case EXECUTION_ABORTED ->
        Optional.of("execution aborted" + ErrorText.inFull(event.details()));
      case EXECUTION_REDRIVEN -> Optional.of("execution redriven");
      default -> Optional.empty();
    };
  }

  private Optional<String> ofState(HistoryEvent event, StateVisit visit) {
    return switch (event.type()) {
      case PASS_STATE_EXITED -> Optional.of("passed");
      case CHOICE_STATE_EXITED -> Optional.of("chose " + stateAfter(event).orElse("no state"));
      case WAIT_STATE_EXITED -> Optional.of("waited " + between(visit.entered(), event));
      case SUCCEED_STATE_EXITED -> Optional.of("succeeded");
      case TASK_STATE_EXITED, PARALLEL_STATE_EXITED, MAP_STATE_EXITED -> left(event, visit);
      case FAIL_STATE_ENTERED -> Optional.of("fails");
      case PARALLEL_STATE_STARTED -> Optional.of(started(visit, "branches"));
      case MAP_STATE_STARTED -> Optional.of(started(visit, items(event)));
      case MAP_RUN_REDRIVEN -> Optional.of("redrove its Map Run");
      case MAP_ITERATION_ABORTED -> Optional.of("aborted");
      case TASK_STATE_ABORTED, WAIT_STATE_ABORTED, PARALLEL_STATE_ABORTED, MAP_STATE_ABORTED ->
        failures.contains(event.previousEventId()) ? Optional.empty() : Optional.of("aborted");
      default -> EventKinds.isFailure(event) ? Optional.of(failed(event, visit)) : Optional.empty();
    };
  }

  private String failed(HistoryEvent event, StateVisit visit) {
    HistoryEvent next = followers.get(event.id());
    String error = "failed" + ErrorText.name(event.details());
    if (next != null && EventKinds.isCall(next)) {
      return error + ", retry " + visit.countRetry() + " in " + between(event.timestamp(), next);
    }
    return error + ErrorText.cause(event.details()) + (next == null ? "" : caught(next));
  }

  private String caught(HistoryEvent next) {
    return next.details() instanceof EventDetails.StateExited
        ? ", caught, next " + stateAfter(next).orElse("none")
        : "";
  }

  /** Of a Task, Parallel or Map; nothing if it was left for a failure that has been told. */
  private Optional<String> left(HistoryEvent exited, StateVisit visit) {
    return switch (visit.outcome()) {
      case SUCCEEDED -> Optional.of("succeeded");
      case OPEN -> Optional.of("failed" + caught(exited));
      case FAILED -> Optional.empty();
    };
  }

  private static String started(StateVisit visit, String what) {
    int start = visit.countStart();
    return "started its " + what + (start == 1 ? "" : ", retry " + (start - 1));
  }

  /** A Map Run that reads its items has none when it begins. */
  private String items(HistoryEvent started) {
    long length = started.details() instanceof EventDetails.MapStarted map ? map.length() : 0;
    HistoryEvent next = followers.get(started.id());
    if (next == null || next.type() != EventType.MAP_RUN_STARTED) {
      return counted(length);
    }
    return length == 0 ? "Map Run" : "Map Run of " + counted(length);
  }

  private static String counted(long items) {
    return items == 1 ? "1 item" : items + " items";
  }

  private Optional<String> stateAfter(HistoryEvent exited) {
    HistoryEvent next = followers.get(exited.id());
    return next != null && next.details() instanceof EventDetails.StateEntered entered
        ? Optional.of(entered.name())
        : Optional.empty();
  }

  private static String between(Instant begin, HistoryEvent end) {
    return DurationText.words(Duration.between(begin, end.timestamp()));
  }
}
