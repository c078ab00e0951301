package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * What {@code TestState} is asked: the request as it travels to the service, and ways to write it in Java. Immutable; each {@code with…}
 * gives a changed copy.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html">TestState</a>
 */
@CheckReturnValue
public final class StateTestRequest {
  private final ObjectNode json;
  private final InspectionLevel inspectionLevel;
  private final @Nullable StateMock mock;
  private final StateConfiguration stateConfiguration;

  private StateTestRequest(ObjectNode json) {
    this.json = json;
    this.inspectionLevel = InspectionLevel.valueOf(json.path("inspectionLevel").asText("INFO"));
    this.mock = json.has("mock") ? StateMock.of(json.get("mock")) : null;
    this.stateConfiguration = StateConfiguration.of(json.path("stateConfiguration"));
  }

  /**
   * A request as it travels.
   *
   * @throws IllegalArgumentException if it has no {@code definition}, or a level or mode that does not exist
   */
  public static StateTestRequest of(ObjectNode json) {
    if (!json.path("definition").isTextual()) {
      throw new IllegalArgumentException("\"definition\" must be JSON text: " + json);
    }
    return new StateTestRequest(json.deepCopy());
  }

  /**
   * A single state by itself, with nothing in place of what it calls, at level INFO.
   *
   * @param state JSON text
   */
  public static StateTestRequest of(String state) {
    return of(JsonNodeFactory.instance.objectNode().put("definition", state));
  }

  /** One state of a machine, however deep inside. */
  public static StateTestRequest of(String machine, String stateName) {
    return of(machine).with("stateName", TextNode.valueOf(stateName));
  }

  private StateTestRequest with(String field, JsonNode value) {
    ObjectNode changed = json.deepCopy();
    changed.set(field, value);
    return new StateTestRequest(changed);
  }

  /** Needed by a Task that is not mocked. */
  public StateTestRequest withRoleArn(String value) {
    return with("roleArn", TextNode.valueOf(value));
  }

  /** JSON text; <code>{}</code> if it is not said. */
  public StateTestRequest withInput(String value) {
    return with("input", TextNode.valueOf(value));
  }

  /** How much the response tells; INFO if it is not said. */
  public StateTestRequest withInspectionLevel(InspectionLevel value) {
    return with("inspectionLevel", TextNode.valueOf(value.name()));
  }

  /** Has no effect here, where there are no secrets; but the service refuses it together with a mock. */
  public StateTestRequest withRevealSecrets(boolean value) {
    return with("revealSecrets", BooleanNode.valueOf(value));
  }

  /** The variables before the state, as JSON text of an object. */
  public StateTestRequest withVariables(String value) {
    return with("variables", TextNode.valueOf(value));
  }

  /** JSON text of the context object, in place of one that is made up. */
  public StateTestRequest withContext(String value) {
    return with("context", TextNode.valueOf(value));
  }

  /** What stands in place of what the state calls or runs. Not for Pass, Wait, Choice, Succeed and Fail, which the service refuses to mock. */
  public StateTestRequest withMock(StateMock value) {
    return with("mock", value.toJson());
  }

  /** What happened before: retries, failed iterations, items that were read. */
  public StateTestRequest withStateConfiguration(StateConfiguration value) {
    return with("stateConfiguration", value.toJson());
  }

  /** The request as it travels. */
  public ObjectNode toJson() {
    return json.deepCopy();
  }

  String definition() {
    return json.get("definition").textValue();
  }

  InspectionLevel inspectionLevel() {
    return inspectionLevel;
  }

  boolean revealSecrets() {
    return json.path("revealSecrets").asBoolean();
  }

  @Nullable
  StateMock mock() {
    return mock;
  }

  StateConfiguration stateConfiguration() {
    return stateConfiguration;
  }

  /** A field that holds text; null if it is absent. */
  @Nullable
  String text(String field) {
    return json.path(field).textValue();
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
