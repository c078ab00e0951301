package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.task.ExecutionInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that decides a run beside the program and its handlers: the same parameters give the same history. Immutable; each {@code with…}
 * gives a changed copy.
 */
@CheckReturnValue
public final class RunParameters {
  private static final String ARN = "arn:aws:states:us-east-1:123456789012:";
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private JsonNode input;
  private MachineType type = MachineType.STANDARD;
  private @Nullable Quotas quotas;
  private Instant start = START;
  private long seed;
  private Schedule schedule = Schedule.inTurn();
  private MapRunAnswer.@Nullable Source mapRunAnswers;
  private @Nullable Integer keptChildren;
  private S3 s3 = S3.unbound();
  private long maxSteps = 10_000_000;
  private int maxNesting = 1_000;
  private @Nullable Duration maxTime;
  private @Nullable Stop stop;
  private Machines machines = Machines.none();
  private boolean recording = true;
  private String machineName = "StateMachine";
  private @Nullable String machineArn;
  private @Nullable String executionName;
  private @Nullable String executionArn;
  private String roleArn = "arn:aws:iam::123456789012:role/StepFunctionsRole";

  private RunParameters(JsonNode input) {
    this.input = Objects.requireNonNull(input, "input");
  }

  private RunParameters(RunParameters other) {
    input = other.input;
    type = other.type;
    quotas = other.quotas;
    start = other.start;
    seed = other.seed;
    schedule = other.schedule;
    mapRunAnswers = other.mapRunAnswers;
    keptChildren = other.keptChildren;
    s3 = other.s3;
    maxSteps = other.maxSteps;
    maxNesting = other.maxNesting;
    maxTime = other.maxTime;
    stop = other.stop;
    machines = other.machines;
    recording = other.recording;
    machineName = other.machineName;
    machineArn = other.machineArn;
    executionName = other.executionName;
    executionArn = other.executionArn;
    roleArn = other.roleArn;
  }

  /**
   * A Standard execution of a machine called {@code StateMachine} that starts with the year 2025, with the service's quotas, seed 0, at
   * most 10,000,000 states, and its history recorded.
   */
  public static RunParameters of(JsonNode input) {
    return new RunParameters(input);
  }

  private RunParameters changed(Consumer<RunParameters> change) {
    RunParameters copy = new RunParameters(this);
    change.accept(copy);
    return copy;
  }

  /** What the execution is started with. */
  public RunParameters withInput(JsonNode value) {
    return changed(copy -> copy.input = Objects.requireNonNull(value, "input"));
  }

  /** A Standard machine if nothing is said. Nothing checks that an Express one may do what the definition does; validation does. */
  public RunParameters withType(MachineType value) {
    return changed(copy -> copy.type = Objects.requireNonNull(value, "type"));
  }

  /** Other quotas than those of the service. */
  public RunParameters withQuotas(Quotas value) {
    return changed(copy -> copy.quotas = Objects.requireNonNull(value, "quotas"));
  }

  /** When it starts, in its own time. */
  public RunParameters withStart(Instant value) {
    return changed(copy -> copy.start = Objects.requireNonNull(value, "start"));
  }

  /** As {@link #withStart}, but no copy if that is its start already. */
  RunParameters startingAt(Instant now) {
    return start.equals(now) ? this : withStart(now);
  }

  /** Decides all that is left to chance: UUIDs, random numbers, jitter, generated names and task tokens. */
  public RunParameters withSeed(long value) {
    return changed(copy -> copy.seed = value);
  }

  /** In which order branches and iterations go on; each in its turn if nothing is said. */
  public RunParameters withSchedule(Schedule value) {
    return changed(copy -> copy.schedule = Objects.requireNonNull(value, "schedule"));
  }

  /**
   * How many children of each Map Run are kept to be looked at, the first ones; the others are only counted. If nothing is said, 1,000 of
   * those that are Standard executions, with their histories, and none that are Express: there may be millions.
   *
   * @throws IllegalArgumentException if negative
   */
  public RunParameters withKeptChildren(int most) {
    notNegative("the number of children that are kept", most);
    return changed(copy -> copy.keptChildren = most);
  }

  /** Answers distributed Maps without reading items or running children, as a replay does. */
  public RunParameters withMapRunAnswers(MapRunAnswer.Source value) {
    return changed(copy -> copy.mapRunAnswers = Objects.requireNonNull(value, "mapRunAnswers"));
  }

  /** What distributed Maps read from; without it, reading ends the run with an exception that says how to hand one in. */
  public RunParameters withS3(S3 value) {
    return changed(copy -> copy.s3 = Objects.requireNonNull(value, "s3"));
  }

  /**
   * After entering so many states the run is given up with {@link StepBudgetExceededException}; 10,000,000 if nothing is said.
   *
   * @throws IllegalArgumentException if negative
   */
  public RunParameters withMaxSteps(long value) {
    notNegative("the number of states", value);
    return changed(copy -> copy.maxSteps = value);
  }

  /**
   * A run that would take longer than this in its own time is given up with {@link TimeBudgetExceededException}. The service's limits of
   * a year and of five minutes are no such budgets: they end an execution as {@code TIMED_OUT}.
   */
  public RunParameters withMaxTime(Duration value) {
    return changed(copy -> copy.maxTime = Objects.requireNonNull(value, "maxTime"));
  }

  /** Somebody stops the execution at that moment, if it has not ended by then. A run of an Express machine refuses that, as the service does. */
  public RunParameters withStop(Stop value) {
    return changed(copy -> copy.stop = Objects.requireNonNull(value, "stop"));
  }

  /**
   * If so many executions have started each other, one in the other, the next start gives the run up with {@link
   * NestingBudgetExceededException}; 1,000 if nothing is said.
   *
   * @throws IllegalArgumentException if negative
   */
  public RunParameters withMaxNesting(int value) {
    notNegative("the number of executions in each other", value);
    return changed(copy -> copy.maxNesting = value);
  }

  /** What tasks can start; a handler that answers {@link dev.jasl.runtime.task.TaskAnswer#startedExecution()} lets them. */
  public RunParameters withMachines(Machines value) {
    return changed(copy -> copy.machines = Objects.requireNonNull(value, "machines"));
  }

  /** Keeps no history. Event ids are still counted, since they stand in error causes and there is a quota on them. */
  public RunParameters withoutHistory() {
    return changed(copy -> copy.recording = false);
  }

  /** {@code StateMachine} if nothing is said; its ARN is made of the name. */
  public RunParameters withStateMachineName(String value) {
    return changed(copy -> copy.machineName = Objects.requireNonNull(value, "machineName"));
  }

  /** The machine's name is then the last part of the ARN. */
  public RunParameters withStateMachineArn(String value) {
    return changed(copy -> {
      copy.machineArn = value;
      copy.machineName = value.substring(value.lastIndexOf(':') + 1);
    });
  }

  /** A UUID that the seed decides if nothing is said; the execution's ARN is made of the name. */
  public RunParameters withExecutionName(String value) {
    return changed(copy -> copy.executionName = Objects.requireNonNull(value, "executionName"));
  }

  /** The execution's name is then the part behind the machine's. */
  public RunParameters withExecutionArn(String value) {
    return changed(copy -> {
      copy.executionArn = value;
      copy.executionName = nameIn(value);
    });
  }

  /** The role that the context object and the history name. */
  public RunParameters withRoleArn(String value) {
    return changed(copy -> copy.roleArn = Objects.requireNonNull(value, "roleArn"));
  }

  private static void notNegative(String what, long number) {
    if (number < 0) {
      throw new IllegalArgumentException(what + " must not be negative: " + number);
    }
  }

  public JsonNode input() {
    return input;
  }

  public MachineType type() {
    return type;
  }

  /** Those of the service for this type, unless others were given. */
  public Quotas quotas() {
    return quotas == null ? Quotas.of(type) : quotas;
  }

  public Instant start() {
    return start;
  }

  public long seed() {
    return seed;
  }

  public Schedule schedule() {
    return schedule;
  }

  /** How many children of this type a Map Run keeps. */
  int keptChildren(MachineType childType) {
    int otherwise = childType == MachineType.STANDARD ? 1_000 : 0;
    return keptChildren == null ? otherwise : keptChildren;
  }

  /** Null where the children of distributed Maps are run. */
  MapRunAnswer.@Nullable Source mapRunAnswers() {
    return mapRunAnswers;
  }

  public S3 s3() {
    return s3;
  }

  public long maxSteps() {
    return maxSteps;
  }

  public int maxNesting() {
    return maxNesting;
  }

  /** Null where there is no such budget. */
  public @Nullable Duration maxTime() {
    return maxTime;
  }

  /** Null where nobody stops the execution. */
  public @Nullable Stop stop() {
    return stop;
  }

  public Machines machines() {
    return machines;
  }

  public boolean isRecording() {
    return recording;
  }

  /** Of an execution that a Map in this one starts: its own names, input and chance, and otherwise the same. */
  RunParameters ofChild(MachineType childType, String childMachineArn, JsonNode childInput) {
    RunParameters child =
        withType(childType).withStateMachineArn(childMachineArn).withInput(childInput);
    child.executionName = null;
    child.executionArn = null;
    return child;
  }

  /** Of the same execution again: its names, its start and its input, and new chance. */
  RunParameters ofRedrive(Redrive redrive) {
    ExecutionInfo info = redrive.ended().execution();
    return withStateMachineArn(info.stateMachineArn())
        .withExecutionArn(info.arn())
        .withRoleArn(info.roleArn())
        .withStart(info.startTime())
        .withInput(redrive.ended().input())
        .withSeed(SeededChance.seedOfRedrive(seed, redrive.count()));
  }

  /** Of an execution that a task in this one starts. */
  RunParameters ofNested(
      MachineType machineType, String arn, @Nullable String name, JsonNode nestedInput) {
    RunParameters nested = withType(machineType).withStateMachineArn(arn).withInput(nestedInput);
    nested.executionName = name;
    nested.executionArn = null;
    return nested;
  }

  /** The names of a run with these parameters. */
  public ExecutionInfo execution() {
    return info(new SeededChance(seed));
  }

  /** The names of this run, generated by chance where none were given. */
  ExecutionInfo info(SeededChance chance) {
    String machine = machineArn == null ? ARN + "stateMachine:" + machineName : machineArn;
    String name = executionName == null ? chance.uuid().toString() : executionName;
    String arn = executionArn == null ? executionArn(name, chance) : executionArn;
    return new ExecutionInfo(arn, name, machine, machineName, roleArn, start);
  }

  private String executionArn(String name, SeededChance chance) {
    return type == MachineType.EXPRESS
        ? machineArn("express") + ":" + name + ":" + chance.uuid()
        : machineArn("execution") + ":" + name;
  }

  /** The machine's ARN, with its executions' kind of resource in place of its own. */
  private String machineArn(String kind) {
    return machineArn == null
        ? ARN + kind + ":" + machineName
        : machineArn.replace(":stateMachine:", ":" + kind + ":");
  }

  /** Name in {@code …:execution:machine:name} and in {@code …:express:machine:name:id}. */
  private static String nameIn(String arn) {
    String[] parts = arn.split(":", -1);
    return parts.length > 7 ? parts[7] : parts[parts.length - 1];
  }
}
