package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code TestState} is asked, field by field. Immutable; each {@code with…} gives a changed copy.
 *
 * @param definition one state, or a whole machine together with {@code stateName}; JSON text
 * @param stateName which state of the machine, however deep inside
 * @param roleArn needed by a Task that is not mocked
 * @param input JSON text; <code>{}</code> when absent
 * @param variables JSON text of an object
 * @param context JSON text of a context object, in place of one that is made up
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html">TestState</a>
 */
@CheckReturnValue
public record StateTestRequest(
    String definition,
    @Nullable String stateName,
    @Nullable String roleArn,
    @Nullable String input,
    InspectionLevel inspectionLevel,
    boolean revealSecrets,
    @Nullable String variables,
    @Nullable String context,
    @Nullable StateMock mock,
    StateConfiguration stateConfiguration) {
  public StateTestRequest {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(inspectionLevel, "inspectionLevel");
    Objects.requireNonNull(stateConfiguration, "stateConfiguration");
  }

  /** A single state by itself, with nothing in place of what it calls, at level INFO. */
  public static StateTestRequest of(String state) {
    return new StateTestRequest(
        state,
        null,
        null,
        null,
        InspectionLevel.INFO,
        false,
        null,
        null,
        null,
        StateConfiguration.none());
  }

  /** One state of a machine. */
  public static StateTestRequest of(String machine, String stateName) {
    return of(machine).withStateName(stateName);
  }

  /**
   * A request as it travels to the service.
   *
   * @throws IllegalArgumentException if it has no {@code definition}, or an unknown level or mode
   */
  public static StateTestRequest of(JsonNode json) {
    if (!json.path("definition").isTextual()) {
      throw new IllegalArgumentException("\"definition\" must be JSON text: " + json);
    }
    return new StateTestRequest(
        json.get("definition").textValue(),
        json.path("stateName").textValue(),
        json.path("roleArn").textValue(),
        json.path("input").textValue(),
        InspectionLevel.valueOf(json.path("inspectionLevel").asText("INFO")),
        json.path("revealSecrets").asBoolean(),
        json.path("variables").textValue(),
        json.path("context").textValue(),
        json.has("mock") ? StateMock.of(json.get("mock")) : null,
        StateConfiguration.of(json.path("stateConfiguration")));
  }

  public StateTestRequest withStateName(String value) {
    return new StateTestRequest(
        definition,
        value,
        roleArn,
        input,
        inspectionLevel,
        revealSecrets,
        variables,
        context,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withRoleArn(String value) {
    return new StateTestRequest(
        definition,
        stateName,
        value,
        input,
        inspectionLevel,
        revealSecrets,
        variables,
        context,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withInput(String value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        value,
        inspectionLevel,
        revealSecrets,
        variables,
        context,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withInspectionLevel(InspectionLevel value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        input,
        value,
        revealSecrets,
        variables,
        context,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withRevealSecrets(boolean value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        input,
        inspectionLevel,
        value,
        variables,
        context,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withVariables(String value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        input,
        inspectionLevel,
        revealSecrets,
        value,
        context,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withContext(String value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        input,
        inspectionLevel,
        revealSecrets,
        variables,
        value,
        mock,
        stateConfiguration);
  }

  public StateTestRequest withMock(StateMock value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        input,
        inspectionLevel,
        revealSecrets,
        variables,
        context,
        value,
        stateConfiguration);
  }

  public StateTestRequest withStateConfiguration(StateConfiguration value) {
    return new StateTestRequest(
        definition,
        stateName,
        roleArn,
        input,
        inspectionLevel,
        revealSecrets,
        variables,
        context,
        mock,
        value);
  }
}
