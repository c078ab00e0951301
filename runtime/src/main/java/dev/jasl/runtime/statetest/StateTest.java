package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CheckReturnValue;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.JsonText;
import dev.jasl.model.ItemReader;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.ReaderConfig;
import dev.jasl.model.State;
import dev.jasl.runtime.engine.DataStep;
import dev.jasl.runtime.engine.MachineType;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.engine.StateTrial;
import dev.jasl.runtime.engine.Trial;
import dev.jasl.runtime.engine.TrialSetting;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tests one state of a machine as {@code TestState} does, on this machine and in virtual time.
 *
 * <pre>{@code
 * StateTestResponse response = StateTest.local()
 *     .run(StateTestRequest.of(machineJson, "Charge")
 *         .withInput("{\"order\": 7}")
 *         .withInspectionLevel(InspectionLevel.DEBUG)
 *         .withMock(StateMock.error("Lambda.TooManyRequestsException", "Rate exceeded")));
 *
 * response.status();                                  // RETRIABLE
 * response.inspectionData().errorDetails();           // which retrier, and how long it waits
 * }</pre>
 *
 * <p>Immutable; each call gives a changed copy.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html">Testing state machines with TestState</a>
 */
@CheckReturnValue
public final class StateTest {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final StateTest LOCAL =
      new StateTest(TaskRouter.empty(), START, 0, "us-east-1", "123456789012");

  private final TaskHandler tasks;
  private final Instant start;
  private final long seed;
  private final String region;
  private final String account;

  private StateTest(TaskHandler tasks, Instant start, long seed, String region, String account) {
    this.tasks = Objects.requireNonNull(tasks, "tasks");
    this.start = Objects.requireNonNull(start, "start");
    this.seed = seed;
    this.region = Objects.requireNonNull(region, "region");
    this.account = Objects.requireNonNull(account, "account");
  }

  /** Tests that begin with the year 2025, by seed 0; a Task has to be mocked. */
  public static StateTest local() {
    return LOCAL;
  }

  /** Who answers a Task that is not mocked. */
  public StateTest answeredBy(TaskHandler handler) {
    return new StateTest(handler, start, seed, region, account);
  }

  /** When the state is entered, in its own time. */
  public StateTest startingAt(Instant time) {
    return new StateTest(tasks, time, seed, region, account);
  }

  /** Decides all that is left to chance: UUIDs, random numbers, jitter, generated names. */
  public StateTest seed(long value) {
    return new StateTest(tasks, start, value, region, account);
  }

  /** Where the state runs, as the names in its context object show it. */
  public StateTest in(String otherRegion, String otherAccount) {
    return new StateTest(tasks, start, seed, otherRegion, otherAccount);
  }

  /**
   * Enters the state and leaves it.
   *
   * @throws StateTestException if the service would refuse the request
   * @throws dev.jasl.runtime.task.UnansweredTaskException if the state is a Task that is neither mocked nor answered
   */
  public StateTestResponse run(StateTestRequest request) {
    Subject subject = Subject.of(request.definition(), request.text("stateName"));
    TaskAnswer.Outcome mocked = new MockCheck(subject.state(), request).outcome();
    String origin = request.stateConfiguration().errorCausedByState();
    if (origin != null) {
      subject.requireInside(origin);
    }
    TrialSetting setting = setting(subject.state(), request, mocked);
    Trial trial = StateTrial.of(subject.scope(), subject.state(), Subject.SHOWN).run(setting);
    checkFailedItems(setting, trial);
    return new Report(subject.state(), request, setting).of(trial);
  }

  private TrialSetting setting(
      State state, StateTestRequest request, TaskAnswer.@Nullable Outcome mocked) {
    JsonNode input = input(request.text("input"));
    String context = request.text("context");
    Integer failedItems = request.stateConfiguration().mapIterationFailureCount();
    return new TrialSetting(
        RunParameters.of(input).withType(MachineType.EXPRESS).withStart(start).withSeed(seed),
        context == null
            ? MadeUpContext.of(state, input, request.text("roleArn"), arn(), start, seed)
            : ContextCheck.read(context, state),
        variables(request.text("variables")),
        mocked == null ? tasks : call -> mocked,
        mocked,
        request.stateConfiguration().retrierRetryCount(),
        failedItems == null ? 0 : failedItems,
        readerData(state, request.stateConfiguration().mapItemReaderData()));
  }

  private String arn() {
    return "arn:aws:states:" + region + ":" + account + ":";
  }

  private static JsonNode input(@Nullable String text) {
    if (text == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    Validated<JsonNode> read = JsonText.read(text);
    if (!read.isOk()) {
      String problem = text.isBlank()
          ? "Invalid execution input."
          : read.diagnostics().get(0).message();
      throw new StateTestException(
          "InvalidExecutionInput",
          "Invalid State Machine Execution Input: '%s'".formatted(problem));
    }
    return read.orThrow();
  }

  private static ObjectNode variables(@Nullable String text) {
    if (text == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (JsonText.read(text).value().orElse(null) instanceof ObjectNode variables) {
      return variables;
    }
    throw StateTestException.invalid("Variables must be a JSON object");
  }

  /** Null where nothing is read: there is no reader, or the items are in the input as if they had been read. */
  private static @Nullable String readerData(State state, @Nullable String data) {
    ItemReader reader =
        state instanceof MapState map && map.mode() instanceof MapMode.Distributed distributed
            ? distributed.itemReader()
            : null;
    if (reader == null || data == null) {
      return null;
    }
    if (readsMoreThanText(reader.config())) {
      throw StateTestException.invalid(
          "mapItemReaderData is the text of CSV, JSON or JSONL; nothing is read from S3, and no text can stand for PARQUET or for a manifest with its files: leave it away, and give the items in the input, as if they had been read");
    }
    return data;
  }

  private static boolean readsMoreThanText(@Nullable ReaderConfig config) {
    return config != null
        && (config.manifestType() != null
            || config.inputType() == ReaderConfig.InputType.MANIFEST
            || config.inputType() == ReaderConfig.InputType.PARQUET);
  }

  private static void checkFailedItems(TrialSetting setting, Trial trial) {
    if (trial.data().get(DataStep.AFTER_ITEMS_PATH) instanceof ArrayNode items
        && setting.failedItems() > items.size()) {
      throw StateTestException.invalid(
          "Map iteration failure count must be less than or equal to the number of Map iterations");
    }
  }
}
