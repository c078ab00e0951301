package dev.jasl.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of objects that are made again and again, such as those of a template. Small objects of one shape share its names, and each
 * holds its values only. They can be changed like any others; what is changed in one is not seen in another.
 */
public final class ObjectShape {
  private final String[] names;

  private ObjectShape(String[] names) {
    this.names = names;
  }

  /**
   * A shape.
   *
   * @param names in the order of the members
   * @throws IllegalArgumentException if a name comes twice
   */
  public static ObjectShape of(List<String> names) {
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("a name comes twice in " + names);
    }
    return new ObjectShape(names.stream().map(String::intern).toArray(String[]::new));
  }

  /**
   * An object.
   *
   * @param values in the order of the names, as many as they are; the array is the object's from now on
   */
  public ObjectNode with(JsonNode[] values) {
    return object(names, values);
  }

  /** A shallow copy of an object, or a new one where there is none, with one member set. */
  public static ObjectNode put(JsonNode object, String name, JsonNode value) {
    int size = object.size();
    int count = object.has(name) ? size : size + 1;
    String[] names = new String[count];
    JsonNode[] values = new JsonNode[count];
    int i = 0;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      names[i] = member.getKey();
      values[i++] = member.getKey().equals(name) ? value : member.getValue();
    }
    if (i < count) {
      names[i] = name;
      values[i] = value;
    }
    return object(names, values);
  }

  private static ObjectNode object(String[] names, JsonNode[] values) {
    if (names.length <= FewMembers.MOST) {
      return new ObjectNode(JsonNodeFactory.instance, new FewMembers(names, values));
    }
    Map<String, JsonNode> members = new LinkedHashMap<>(2 * names.length);
    for (int i = 0; i < names.length; i++) {
      members.put(names[i], values[i]);
    }
    return new ObjectNode(JsonNodeFactory.instance, members);
  }
}
