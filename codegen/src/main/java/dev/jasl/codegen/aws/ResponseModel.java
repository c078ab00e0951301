package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.shape.results.MemberSpelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the operations of one service answer. A type is written {@code string}, {@code number}, {@code boolean} or {@code any}, or names a
 * shape by {@code #Name}; a shape says what it is, and what bounds it.
 */
final class ResponseModel {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode source;
  private final ObjectNode operations = NODES.objectNode();
  private final SortedMap<String, ObjectNode> shapes = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  private ResponseModel(JsonNode source) {
    this.source = source.path("shapes");
  }

  static ResponseModel of(JsonNode source) {
    ResponseModel model = new ResponseModel(source);
    for (Map.Entry<String, JsonNode> operation : source.path("operations").properties()) {
      model.add(operation.getKey(), operation.getValue().path("output").path("shape"));
    }
    model.close();
    return model;
  }

  /** The file: a line for each shape, so that a change of the model reads well. */
  String text() {
    List<String> lines = new ArrayList<>();
    shapes.forEach((name, shape) -> lines.add("    \"" + name + "\": " + shape));
    return "{\n  \"operations\": " + operations + ",\n  \"shapes\": {\n" + String.join(",\n", lines)
        + "\n  }\n}\n";
  }

  private void add(String operation, JsonNode output) {
    String action = operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1);
    operations.put(action, output.isTextual() ? type(output.asText()) : "any");
  }

  private void close() {
    while (!open.isEmpty()) {
      String name = open.remove();
      if (!shapes.containsKey(name)) {
        shapes.put(name, NODES.objectNode());
        describe(source.path(name), shapes.get(name));
      }
    }
  }

  private void describe(JsonNode from, ObjectNode shape) {
    switch (from.path("type").asText()) {
      case "structure" -> describeStructure(from, shape);
      case "list" ->
        shape
            .put("is", "array")
            .put("of", type(from.path("member").path("shape").asText()));
      case "map" ->
        shape.put("is", "map").put("of", type(from.path("value").path("shape").asText()));
      default -> describeScalar(from, shape);
    }
  }

  /** Members by the names that Step Functions gives them, in the model's order. */
  private void describeStructure(JsonNode from, ObjectNode shape) {
    ObjectNode members = shape.put("is", "object").putObject("members");
    ObjectNode also = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : from.path("members").properties()) {
      String type = type(member.getValue().path("shape").asText());
      String name = IntegrationTable.capitalised(member.getKey());
      for (String spelling : MemberSpelling.of(member.getKey())) {
        members.put(spelling, type);
        if (!spelling.equals(name)) {
          also.put(name, spelling);
        }
      }
    }
    for (JsonNode required : from.path("required")) {
      shape.withArray("required").add(IntegrationTable.capitalised(required.asText()));
    }
    if (!also.isEmpty()) {
      shape.set("also", also);
    }
  }

  private static void describeScalar(JsonNode from, ObjectNode shape) {
    shape.put("is", scalar(from.path("type").asText()));
    for (String bound : List.of("min", "max", "enum")) {
      if (from.has(bound)) {
        shape.set(bound, from.get(bound));
      }
    }
  }

  private String type(String name) {
    JsonNode shape = source.path(name);
    String kind = shape.path("type").asText();
    boolean plain = !shape.has("min") && !shape.has("max") && !shape.has("enum");
    if (shape.path("document").asBoolean()) {
      return "any";
    }
    if (plain && !Set.of("structure", "list", "map").contains(kind)) {
      return scalar(kind);
    }
    open.add(name);
    return "#" + name;
  }

  /** Times and bytes are text in JSON. */
  private static String scalar(String kind) {
    return switch (kind) {
      case "integer", "long", "float", "double", "bigdecimal" -> "number";
      case "boolean" -> "boolean";
      case "string", "character", "timestamp", "blob" -> "string";
      default -> throw new IllegalArgumentException("the model has a type \"" + kind + "\"");
    };
  }
}
