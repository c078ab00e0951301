package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.expr.Node;
import dev.jasl.expr.Site.Place;
import dev.jasl.model.PassData;
import org.jspecify.annotations.Nullable;

/**
 * What a Pass makes of its input in JSONPath. A path is selected by {@code InputPath}, what has nothing computed in it is a
 * {@code Result}, anything else a template.
 *
 * @param output what it hands on, unless a field of JSONPath says otherwise
 */
record JsonPathPassData(ClassicFields fields, @Nullable Node output) {
  /** Whether its result is anything but its input; {@code $} in {@code Assign} then is no longer that. */
  boolean changes() {
    return output != null
        || fields.inputPath() != null
        || fields.parameters() != null
        || fields.result() != null;
  }

  PassData in(StateContext context) {
    StateFields written = new StateFields(context);
    Node made = fields.parameters() == null && fields.result() == null ? output : null;
    boolean constant = made != null && isConstant(made);
    boolean template = made instanceof Node.Construct && !constant;
    Node path = constant || template ? null : made;
    Node result = constant ? made : fields.result();
    return new PassData.JsonPath(
        written.path(
            fields.inputPath() == null ? path : fields.inputPath(), Place.INPUT, "InputPath"),
        written.template(template ? made : fields.parameters(), Place.INPUT, "Parameters"),
        written.literal(result == null ? null : constant(result), "Result"),
        fields.resultPath(),
        written.path(fields.outputPath(), Place.INPUT, "OutputPath"));
  }

  private static boolean isConstant(Node node) {
    boolean puts = node instanceof Node.Construct || node instanceof Node.Array;
    return puts
        ? node.children().stream().allMatch(JsonPathPassData::isConstant)
        : node instanceof Node.Literal;
  }

  private static JsonNode constant(Node node) {
    if (node instanceof Node.Literal literal) {
      return literal.value();
    }
    if (node instanceof Node.Construct construct) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      construct.members().forEach((name, member) -> object.set(name, constant(member)));
      return object;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    node.children().forEach(element -> array.add(constant(element)));
    return array;
  }
}
