package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.codegen.aws.Declarations.Member;
import dev.jasl.shape.results.MemberSpelling;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one service's integrations give. Types are written as {@code string}, {@code number}, {@code boolean}, {@code time}, {@code any},
 * {@code [type]} for a list, <code>{type}</code> for a map with any keys, or the name of a shape; a shape is an object of members, each of
 * which may be absent, or a list of constants.
 */
final class ResultTable {
  /** A longer enum grows with every release of the SDK; it stays text. */
  private static final int MOST_CONSTANTS = 40;

  private static final Pattern MAP = Pattern.compile("(?:Partial<)?Record<[^,]+, (.*?)>>?");

  private final Declarations declarations;
  private final String time;
  private final SortedMap<String, JsonNode> shapes = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final ObjectNode sdk = JsonNodeFactory.instance.objectNode();
  private final ObjectNode optimised = JsonNodeFactory.instance.objectNode();

  private ResultTable(Declarations declarations, String time) {
    this.declarations = declarations;
    this.time = time;
  }

  static ResultTable of(JsonNode service, Declarations declarations) throws IOException {
    ResultTable table = new ResultTable(declarations, service.path("times").asText("time"));
    for (String operation : declarations.operations()) {
      table.addOperation(operation);
    }
    service
        .path("members")
        .properties()
        .forEach(shape -> table.change(shape.getKey(), shape.getValue()));
    service
        .path("results")
        .properties()
        .forEach(result -> table.addOptimised(result.getKey(), result.getValue()));
    return table;
  }

  /** The file: a line for each shape, so that a change of the model reads well. */
  String text() {
    List<String> lines = new ArrayList<>();
    shapes.forEach((name, shape) -> lines.add("    \"" + name + "\": " + shape));
    return "{\n  \"sdk\": " + sdk + ",\n  \"optimised\": " + optimised + ",\n  \"shapes\": {\n"
        + String.join(",\n", lines) + "\n  }\n}\n";
  }

  private void addOperation(String operation) throws IOException {
    Optional<String> output = declarations.output(operation);
    String type = output.isPresent() ? named(output.get()) : "{}";
    for (String spelling : MemberSpelling.of(operation)) {
      sdk.put(spelling.substring(0, 1).toLowerCase(Locale.ROOT) + spelling.substring(1), type);
    }
    close();
  }

  private void addOptimised(String resource, JsonNode result) {
    if (result.isTextual()) {
      optimised.put(resource, named(result.asText()));
      close();
      return;
    }
    String name = named(result.get("shape").asText());
    close();
    shapes.put(resource, members(name).deepCopy());
    change(resource, result.get("members"));
    optimised.put(resource, resource);
  }

  private void change(String shape, JsonNode members) {
    members(shape).setAll((ObjectNode) members);
  }

  private ObjectNode members(String shape) {
    if (shapes.get(shape) instanceof ObjectNode members) {
      return members;
    }
    throw new IllegalArgumentException("no result has the shape " + shape + ", or it is no object");
  }

  /** A shape that has to be there. */
  private String named(String shape) {
    if (declarations.shape(shape).isEmpty()) {
      throw new IllegalArgumentException("the declarations have no " + shape);
    }
    return type(shape);
  }

  private void close() {
    while (!open.isEmpty()) {
      String name = open.remove();
      if (!shapes.containsKey(name)) {
        shapes.put(name, shape(name));
      }
    }
  }

  private JsonNode shape(String name) {
    Optional<List<String>> constants = declarations.constants(name);
    if (constants.isPresent()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      constants.get().forEach(list::add);
      return list;
    }
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    for (Member member : declarations.shape(name).orElseThrow()) {
      MemberSpelling.of(member.name())
          .forEach(spelling -> members.put(spelling, type(member.type())));
    }
    return members;
  }

  private String type(String declared) {
    if (declared.endsWith("[]")) {
      return "[" + type(declared.substring(0, declared.length() - 2)) + "]";
    }
    Matcher map = MAP.matcher(declared);
    if (map.matches()) {
      return "{" + type(map.group(1)) + "}";
    }
    return switch (declared) {
      case "string", "number", "boolean" -> declared;
      case "Date" -> time;
      case "Uint8Array" -> "string";
      default -> reference(declared);
    };
  }

  /** What the declarations do not describe, such as streams and documents, can be anything. */
  private String reference(String declared) {
    Optional<List<String>> constants = declarations.constants(declared);
    if (constants.filter(list -> list.size() > MOST_CONSTANTS).isPresent()) {
      return "string";
    }
    if (constants.isEmpty() && declarations.shape(declared).isEmpty()) {
      return "any";
    }
    open.add(declared);
    return declared;
  }
}
