package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.history.EventDetails;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.ExecutionInfo;
import dev.jasl.runtime.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all parts of one run share. */
final class Run {
  private final RunParameters parameters;
  private final Quotas quotas;
  private final Clock clock;
  private final SeededChance chance;
  private final ExecutionInfo info;
  private final Journal journal;
  private final ContextFacts contextFacts;
  private final OpenStreams streams;
  private final @Nullable DataObserver observer;
  private final @Nullable Redrive redrive;
  private final List<MapRunLog> mapRuns = new ArrayList<>();
  private boolean overdue;
  private int depth;
  private @Nullable Long timeoutSeconds;
  private @Nullable TaskCaller tasks;

  Run(RunParameters parameters, Clock clock) {
    this(parameters, clock, new OpenStreams());
  }

  private Run(RunParameters parameters, Clock clock, OpenStreams streams) {
    this(parameters, clock, streams, null, null, null);
  }

  /** The same execution again, which goes on in its history. */
  Run(RunParameters parameters, Clock clock, Redrive redrive) {
    this(parameters, clock, new OpenStreams(), redrive);
  }

  private Run(RunParameters parameters, Clock clock, OpenStreams streams, Redrive redrive) {
    this(parameters, clock, streams, null, null, redrive);
    journal.goOnAfter(redrive.ended().events());
  }

  /**
   * @param observer sees the data of states; null where nobody watches
   * @param context stands for the context object; null for the run's own
   */
  Run(
      RunParameters parameters,
      Clock clock,
      @Nullable DataObserver observer,
      @Nullable ObjectNode context) {
    this(parameters, clock, new OpenStreams(), observer, context, null);
  }

  private Run(
      RunParameters parameters,
      Clock clock,
      OpenStreams streams,
      @Nullable DataObserver observer,
      @Nullable ObjectNode context,
      @Nullable Redrive redrive) {
    this.redrive = redrive;
    this.streams = streams;
    this.observer = observer;
    this.parameters = parameters;
    this.quotas = parameters.quotas();
    this.clock = clock;
    this.chance = new SeededChance(parameters.seed());
    this.info = parameters.info(chance);
    this.journal = new Journal(clock, parameters.isRecording(), quotas.historyEvents(), info.arn());
    this.contextFacts = new ContextFacts(
        info,
        parameters.input(),
        context,
        redrive == null ? 0 : redrive.count(),
        redrive == null ? null : redrive.time());
  }

  /** A run of its own that this one starts now. */
  Run child(RunParameters given, boolean recording) {
    RunParameters child = given.withStart(now()).withSeed(chance.seed());
    Run run = new Run(recording ? child : child.withoutHistory(), clock, streams);
    run.depth = depth;
    run.tasks = tasks;
    return run;
  }

  /** A run of its own that was started before, and goes on now in its history. */
  Run again(Redrive ended, RunParameters given) {
    Run run = new Run(given.ofRedrive(ended).withSeed(chance.seed()), clock, streams, ended);
    run.depth = depth;
    run.tasks = tasks;
    return run;
  }

  /** Notes in the history that the execution goes on. */
  void beginAgain() {
    journal.writeOfExecution(
        journal.lastId(),
        EventType.EXECUTION_REDRIVEN,
        new EventDetails.Redriven(Objects.requireNonNull(redrive, "a redrive").count()));
  }

  /**
   * A run of another machine that this one starts now.
   *
   * @throws NestingBudgetExceededException if it would be too far down
   */
  Run nested(Machine machine, NestedStart start, JsonNode input) {
    if (depth >= parameters.maxNesting()) {
      throw new NestingBudgetExceededException(
          parameters.maxNesting(), machine.name(), journal.events());
    }
    RunParameters nested = parameters
        .ofNested(machine.type(), start.arnBeside(info.stateMachineArn()), start.name(), input)
        .withStart(now())
        .withSeed(chance.seed());
    Run run = new Run(nested, clock, streams);
    run.depth = depth + 1;
    run.timeoutSeconds = machine.program().timeoutSeconds();
    return run;
  }

  /** The redrive that it is; null for one that starts from the beginning. */
  @Nullable
  Redrive redrive() {
    return redrive;
  }

  /** When it began, this time: timeouts count from here. */
  Instant begun() {
    return redrive == null ? info.startTime() : redrive.time();
  }

  /** Who makes its calls. */
  TaskCaller tasks() {
    return Objects.requireNonNull(tasks, "nobody makes the calls of this run");
  }

  void answeredBy(TaskCaller caller) {
    tasks = caller;
  }

  /** Notes that it has started a Map Run. */
  void started(MapRunLog mapRun) {
    mapRuns.add(mapRun);
  }

  /** What its Map Runs have come to. When it is over, those that still run are aborted. */
  List<MapRunResult> mapRuns(boolean over) {
    if (over) {
      mapRuns.forEach(MapRunLog::abort);
    }
    List<MapRunResult> earlier = redrive == null ? List.of() : redrive.ended().mapRuns();
    if (mapRuns.isEmpty()) {
      return earlier;
    }
    Map<String, MapRunResult> results = new LinkedHashMap<>();
    earlier.forEach(mapRun -> results.put(mapRun.arn(), mapRun));
    mapRuns.forEach(mapRun -> results.put(mapRun.arn(), mapRun.result(now())));
    return List.copyOf(results.values());
  }

  /**
   * A Map Run that it has run before it was redriven.
   *
   * @throws IllegalArgumentException if there is none
   */
  MapRunResult earlierMapRun(String arn) {
    return Objects.requireNonNull(redrive, "a redrive").ended().mapRuns().stream()
        .filter(mapRun -> mapRun.arn().equals(arn))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "nothing is known of the children of the Map Run that the history names: " + arn));
  }

  RunParameters parameters() {
    return parameters;
  }

  Quotas quotas() {
    return quotas;
  }

  Clock clock() {
    return clock;
  }

  Instant now() {
    return clock.now();
  }

  SeededChance chance() {
    return chance;
  }

  ExecutionInfo info() {
    return info;
  }

  Journal journal() {
    return journal;
  }

  /** What is read while the run goes on, and closed with it at the latest. */
  OpenStreams streams() {
    return streams;
  }

  /** When it has taken as long as the quota, and its machine, allow. */
  Instant deadline() {
    Duration longest = quotas.executionTime();
    Duration own = timeoutSeconds == null ? longest : Duration.ofSeconds(timeoutSeconds);
    return info.startTime().plus(own.compareTo(longest) < 0 ? own : longest);
  }

  /** When it stops waiting for a report; null where nothing but its machine's own timeout could say so. */
  @Nullable
  Instant endOfPatience() {
    return timeoutSeconds == null && !clock.passesByItself() ? null : deadline();
  }

  /** Notes that it did not end in time. */
  void markOverdue() {
    overdue = true;
  }

  boolean isOverdue() {
    return overdue;
  }

  /** Whether this is a single state that is being tried, whose errors name no place in a machine. */
  boolean isTrial() {
    return observer != null;
  }

  void saw(DataStep step, JsonNode data) {
    if (observer != null) {
      observer.saw(step, data);
    }
  }

  ContextFacts contextFacts() {
    return contextFacts;
  }
}
