package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.JsonText;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.State;
import dev.jasl.model.TaskState;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskTarget;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an answer of a mock, and refuses what the service refuses. */
final class MockCheck {
  private static final String UNSUPPORTED =
      "TestState API does not support %s. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]";

  private static final String NO_OBJECT = "Mocked result must be a JSON object.";
  private static final String SCHEMA_ERROR = "Mock result schema validation error: ";

  private final State state;
  private final StateTestRequest request;

  MockCheck(State state, StateTestRequest request) {
    this.state = state;
    this.request = request;
  }

  /** What the mock says, or null if the request has none. */
  TaskAnswer.@Nullable Outcome outcome() {
    StateMock mock = request.mock();
    if (mock == null) {
      checkUnmocked();
      return null;
    }
    checkMocked(mock);
    StateMock.ErrorOutput error = mock.errorOutput();
    return error == null
        ? TaskAnswer.success(result(mock))
        : TaskAnswer.failure(error.error(), error.cause());
  }

  private void checkUnmocked() {
    if (request.stateConfiguration().mapIterationFailureCount() != null) {
      throw StateTestException.invalid(
          "TestState does not support MapIterationFailureCount when a mock is not specified.");
    }
    if (state instanceof MapState || state instanceof ParallelState) {
      throw StateTestException.definition(UNSUPPORTED.formatted("Map or Parallel states"));
    }
    if (state instanceof TaskState task) {
      checkCalled(task);
    }
  }

  /** A task that really calls something. */
  private void checkCalled(TaskState task) {
    TaskTarget target = TaskTarget.of(Subject.SHOWN.value(), task.resource());
    if (target.activity().isPresent()) {
      throw StateTestException.definition(UNSUPPORTED.formatted("Activity tasks"));
    }
    if (target.pattern() != IntegrationPattern.REQUEST_RESPONSE) {
      throw StateTestException.definition(
          UNSUPPORTED.formatted("'.sync' or '.waitForTaskToken' service integration patterns"));
    }
    if (request.text("roleArn") == null) {
      throw StateTestException.invalid("RoleArn must be specified when testing a Task state");
    }
  }

  private void checkMocked(StateMock mock) {
    if (!(state instanceof TaskState
        || state instanceof MapState
        || state instanceof ParallelState)) {
      throw StateTestException.invalid(
          "State type '%s' is not supported when a mock is specified".formatted(typeOf(state)));
    }
    if (request.revealSecrets()) {
      throw StateTestException.invalid(
          "TestState does not support RevealSecrets when a mock is specified.");
    }
    if ((mock.result() == null) == (mock.errorOutput() == null)) {
      throw StateTestException.invalid(
          "A test mock should have only one of the following fields: [result, errorOutput].");
    }
  }

  /** {@code Pass} of a {@code PassState}. */
  private static String typeOf(State state) {
    String name = state.getClass().getSimpleName();
    return name.substring(0, name.length() - "State".length());
  }

  private JsonNode result(StateMock mock) {
    Validated<JsonNode> read = JsonText.read(String.valueOf(mock.result()));
    if (!read.isOk()) {
      throw StateTestException.invalid("Mocked result must be valid JSON");
    }
    JsonNode result = read.orThrow();
    fault(mock, result).ifPresent(text -> {
      throw StateTestException.invalid(text);
    });
    return result;
  }

  private Optional<String> fault(StateMock mock, JsonNode result) {
    if (state instanceof MapState map) {
      return faultOfMap(map, result);
    }
    return state instanceof ParallelState parallel
        ? faultOfParallel(parallel, result)
        : faultOfTask((TaskState) state, mock, result);
  }

  private Optional<String> faultOfMap(MapState map, JsonNode result) {
    boolean written =
        map.mode() instanceof MapMode.Distributed distributed && distributed.resultWriter() != null;
    if (written) {
      return faultIf(!result.isObject(), NO_OBJECT);
    }
    return faultIf(!result.isArray(), "Mocked result must be an array.");
  }

  private static Optional<String> faultOfParallel(ParallelState parallel, JsonNode result) {
    return faultIf(!result.isArray(), "Mocked result must be an array.")
        .or(() -> faultIf(
            result.size() != parallel.branches().size(),
            "Mocked result must contain the same number of items as number of Parallel branches."));
  }

  private static Optional<String> faultOfTask(TaskState task, StateMock mock, JsonNode result) {
    if (mock.fieldValidationMode() == FieldValidation.NONE) {
      return Optional.empty();
    }
    boolean strict = mock.fieldValidationMode() == FieldValidation.STRICT;
    return task.resource()
        .integration()
        .flatMap(ResponseModels::of)
        .filter(ResponseModel::isObject)
        .flatMap(model -> faultIf(!result.isObject(), NO_OBJECT)
            .or(() -> model.fault(result, strict).map(SCHEMA_ERROR::concat)));
  }

  private static Optional<String> faultIf(boolean wrong, String text) {
    return wrong ? Optional.of(text) : Optional.empty();
  }
}
