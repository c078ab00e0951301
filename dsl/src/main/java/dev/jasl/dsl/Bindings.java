package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What logical names stand for: ARNs for functions and topics, names for jobs and workgroups. Immutable; handed to {@link
 * StateMachine#toJson(Bindings)}.
 */
public final class Bindings {
  private static final Bindings NONE = new Bindings(Map.of());

  private final Map<String, String> values;

  private Bindings(Map<String, String> values) {
    this.values = values;
  }

  /**
   * No bindings: every logical name stays a placeholder.
   *
   * <pre>{@code
   * StateMachine.named("Alert", OrderExpr.TYPE).flow(NOTIFY).build().toJson(Bindings.none())
   * // {"States": {"Notify": {"Arguments": {"TopicArn": "${alerts}"}}}}
   * }</pre>
   */
  public static Bindings none() {
    return NONE;
  }

  /**
   * These bindings and one more.
   *
   * <pre>{@code
   * Bindings bindings = Bindings.none().bind("alerts", "arn:aws:sns:eu-west-1:123456789012:alerts");
   * StateMachine.named("Alert", OrderExpr.TYPE).flow(NOTIFY).build().toJson(bindings)
   * // {"States": {"Notify": {"Arguments": {"TopicArn": "arn:aws:sns:eu-west-1:123456789012:alerts"}}}}
   * }</pre>
   *
   * @throws IllegalArgumentException if the name is bound already
   */
  public Bindings bind(String name, String value) {
    Objects.requireNonNull(value, "value");
    Map<String, String> more = new LinkedHashMap<>(values);
    String before = more.putIfAbsent(name, value);
    if (before != null) {
      throw new IllegalArgumentException(
          "\"%s\" is bound twice: to \"%s\" and to \"%s\"".formatted(name, before, value));
    }
    return new Bindings(more);
  }

  ObjectNode replaceIn(ObjectNode json, List<LogicalName> names) {
    List<String> known = names.stream().map(LogicalName::name).toList();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "the workflow has no logical name \"%s\"; it has %s".formatted(name, known));
      }
    }
    if (values.isEmpty()) {
      return json;
    }
    ObjectNode copy = json.deepCopy();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(copy));
    while (!open.isEmpty()) {
      JsonNode next = open.pop();
      replaceTexts(next);
      next.forEach(open::push);
    }
    return copy;
  }

  private void replaceTexts(JsonNode container) {
    if (container instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        member.setValue(replaced(member.getValue()));
      }
    } else if (container instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, replaced(array.get(i)));
      }
    }
  }

  private JsonNode replaced(JsonNode value) {
    if (!value.isTextual()) {
      return value;
    }
    String text = value.textValue();
    for (Map.Entry<String, String> binding : values.entrySet()) {
      text = text.replace("${" + binding.getKey() + "}", binding.getValue());
    }
    return text.equals(value.textValue()) ? value : TextNode.valueOf(text);
  }
}
