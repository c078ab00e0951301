package dev.jasl.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Shape;
import dev.jasl.shape.jsonata.ExpressionType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What JSONata gave on the service is what its types foretell, from the shapes of the input and the variables alone.
 * It needs the corpus beside the checkout and is skipped without it.
 */
class RecordedExpressionsTest {
  private final List<String> unforeseen = new ArrayList<>();
  private int compared;

  @Test
  void expressionsGaveWhatTheirTypesForetell() {
    Path folder = Path.of(System.getProperty("jasl.conformance", "none"), "recorded", "executions");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no recorded executions in " + folder);

    RecordedCase.readAll(folder).forEach(this::replay);

    assertThat(unforeseen).as("compared: %s", compared).isEmpty();
    assertThat(compared).isGreaterThan(60);
    System.out.println("Recorded expressions compared: " + compared);
  }

  private void replay(RecordedCase recorded) {
    if (!recorded.isConcurrent()) {
      new Replay(recorded).run();
    }
  }

  /** The events in order, with what each state could see. */
  private final class Replay {
    private final RecordedCase recorded;
    private final Map<String, JsonNode> variables = new HashMap<>();
    private final ObjectNode seen = JsonNodeFactory.instance.objectNode();
    private JsonNode state = MissingNode.getInstance();

    Replay(RecordedCase recorded) {
      this.recorded = recorded;
    }

    void run() {
      for (JsonNode event : recorded.events()) {
        enter(event.path("stateEnteredEventDetails"));
        compareField("Arguments", event.path("taskScheduledEventDetails").path("parameters"));
        compareField(
            "Arguments", event.path("lambdaFunctionScheduledEventDetails").path("input"));
        finish(event.path("taskSucceededEventDetails").path("output"));
        finish(event.path("lambdaFunctionSucceededEventDetails").path("output"));
        exit(event.path("stateExitedEventDetails"));
      }
    }

    private void enter(JsonNode entered) {
      if (!entered.isMissingNode()) {
        JsonNode found = recorded.states().get(entered.path("name").asText());
        state = found == null ? MissingNode.getInstance() : found;
        seen.removeAll();
        seen.set("input", entered.path("input"));
      }
    }

    private void finish(JsonNode result) {
      if (!result.isMissingNode()) {
        seen.set("result", result);
      }
    }

    private void exit(JsonNode exited) {
      JsonNode assigned = exited.path("assignedVariables");
      compareField("Output", exited.path("output"));
      compareField("Assign", assigned);
      assigned
          .properties()
          .forEach(variable -> variables.put(variable.getKey(), variable.getValue()));
    }

    private void compareField(String field, JsonNode result) {
      if (state.path("QueryLanguage").asText().equals("JSONata")) {
        Map<String, JsonNode> values = new HashMap<>(variables);
        values.put("states", seen.deepCopy());
        compare(recorded, state.path(field), result, values);
      }
    }
  }

  /** Goes down to the expressions of a template, and to what came of each. */
  private void compare(
      RecordedCase recorded, JsonNode template, JsonNode result, Map<String, JsonNode> values) {
    if (template.isTextual() && JsonataTemplate.isExpression(template.textValue())) {
      check(
          recorded, Jsonata.compile(JsonataTemplate.unwrap(template.textValue())), result, values);
    } else if (template.isObject() && result.isObject()) {
      template
          .properties()
          .forEach(
              member -> compare(recorded, member.getValue(), result.path(member.getKey()), values));
    } else if (template.isArray() && result.isArray()) {
      for (int i = 0; i < template.size(); i++) {
        compare(recorded, template.get(i), result.path(i), values);
      }
    }
  }

  private void check(
      RecordedCase recorded, Jsonata expression, JsonNode result, Map<String, JsonNode> values) {
    if (result.isMissingNode()) {
      return;
    }
    ExpressionType type = ExpressionType.of(expression, name -> shape(name, values));
    compared++;
    if (!type.shape().admits(result)) {
      unforeseen.add("%s: %s is typed %s but gave %s with %s"
          .formatted(recorded.id(), expression, type, result, values));
    }
  }

  private static Optional<Shape> shape(String name, Map<String, JsonNode> values) {
    JsonNode value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(name.equals("states") ? states(value) : Shape.of(value));
  }

  /** Only the input and the result are known of {@code $states}. */
  private static Shape states(JsonNode known) {
    ObjectShapeBuilder members = Shape.object();
    known
        .properties()
        .forEach(member -> members.always(member.getKey(), Shape.of(member.getValue())));
    return members.open();
  }
}
