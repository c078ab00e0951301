package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Node;
import dev.jasl.model.QueryLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON with JSONata in it, as a definition spells it. */
final class RawJson {
  private static final String OPEN = "{%";
  private static final String CLOSE = "%}";

  private RawJson() {}

  static Node of(JsonNode json) {
    if (json.isObject()) {
      Map<String, Node> members = new LinkedHashMap<>();
      json.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
      return new Node.Construct(members);
    }
    if (json.isArray()) {
      List<Node> elements = new ArrayList<>();
      json.forEach(element -> elements.add(of(element)));
      return new Node.Array(elements);
    }
    return json.isTextual() ? text(json.textValue(), json) : new Node.Literal(json);
  }

  private static Node text(String text, JsonNode json) {
    boolean computed = text.startsWith(OPEN)
        && text.endsWith(CLOSE)
        && text.length() >= OPEN.length() + CLOSE.length();
    return computed
        ? new Node.Raw(
            QueryLanguage.JSONATA,
            text.substring(OPEN.length(), text.length() - CLOSE.length()).strip())
        : new Node.Literal(json);
  }
}
