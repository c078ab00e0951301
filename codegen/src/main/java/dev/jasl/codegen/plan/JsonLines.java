package dev.jasl.codegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** JSON for people: what fits on a line stands on one, so that a property of a schema mostly takes one line. */
public final class JsonLines {
  private static final int WIDTH = 100;

  private JsonLines() {}

  public static String of(JsonNode json) {
    return lines(json, 0);
  }

  private static String lines(JsonNode json, int indent) {
    String line = line(json);
    boolean fits = indent > 0 && indent + line.length() <= WIDTH;
    if (fits || !json.isContainerNode()) {
      return line;
    }
    String inner = "\n" + " ".repeat(indent + 2);
    List<String> members = new ArrayList<>();
    if (json instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> members.add(name(member.getKey()) + lines(member.getValue(), indent + 2)));
      return "{" + inner + String.join("," + inner, members) + "\n" + " ".repeat(indent) + "}";
    }
    json.forEach(element -> members.add(lines(element, indent + 2)));
    return "[" + inner + String.join("," + inner, members) + "\n" + " ".repeat(indent) + "]";
  }

  private static String line(JsonNode json) {
    if (json instanceof ObjectNode object && !object.isEmpty()) {
      List<String> members = object.properties().stream()
          .map(member -> name(member.getKey()) + line(member.getValue()))
          .toList();
      return "{ " + String.join(", ", members) + " }";
    }
    if (json instanceof ArrayNode array) {
      return "["
          + String.join(
              ", ",
              StreamSupport.stream(array.spliterator(), false)
                  .map(JsonLines::line)
                  .toList())
          + "]";
    }
    return json.toString();
  }

  private static String name(String key) {
    return TextNode.valueOf(key) + ": ";
  }
}
