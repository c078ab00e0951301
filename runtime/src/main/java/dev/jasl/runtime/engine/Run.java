package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.task.ExecutionInfo;
import dev.jasl.runtime.time.Clock;
import java.time.Instant;
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
  private boolean overdue;

  Run(RunParameters parameters, Clock clock) {
    this(parameters, clock, new OpenStreams());
  }

  private Run(RunParameters parameters, Clock clock, OpenStreams streams) {
    this(parameters, clock, streams, null, null);
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
    this(parameters, clock, new OpenStreams(), observer, context);
  }

  private Run(
      RunParameters parameters,
      Clock clock,
      OpenStreams streams,
      @Nullable DataObserver observer,
      @Nullable ObjectNode context) {
    this.streams = streams;
    this.observer = observer;
    this.parameters = parameters;
    this.quotas = parameters.quotas();
    this.clock = clock;
    this.chance = new SeededChance(parameters.seed());
    this.info = parameters.info(chance);
    this.journal = new Journal(clock, parameters.isRecording(), quotas.historyEvents(), info.arn());
    this.contextFacts = new ContextFacts(info, parameters.input(), context);
  }

  /** A run of its own that this one starts now. Its history is not kept. */
  Run child(MachineType type, String machineArn, JsonNode input) {
    RunParameters child =
        parameters.ofChild(type, machineArn, input).withStart(now()).withSeed(chance.seed());
    return new Run(child, clock, streams);
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

  /** When it has taken as long as the quota allows. */
  Instant deadline() {
    return info.startTime().plus(quotas.executionTime());
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
