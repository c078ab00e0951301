package dev.jasl.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** One move from a value to one of its parts, and back: the part put in its place. */
sealed interface Step {
  /** The part, or a missing node. */
  JsonNode from(JsonNode value);

  /** Whether {@link #replaced} may be asked; a field may also be put where there is nothing yet. */
  boolean fits(JsonNode value);

  /** A shallow copy of the value with this part exchanged. */
  JsonNode replaced(JsonNode value, JsonNode part);

  /** The move of this kind. */
  <T> T follow(T from, PathMoves<T> moves);

  /** As the service prints it in its error texts. */
  String text();

  /** As the library reads it. */
  String libraryText();

  /** A member of an object. The name is interned, as those that Jackson reads are, so that it is found without a look at its letters. */
  record Field(String name) implements Step {
    public Field {
      name = name.intern();
    }

    @Override
    public JsonNode from(JsonNode value) {
      return value.path(name);
    }

    @Override
    public boolean fits(JsonNode value) {
      return value.isObject() || value.isMissingNode();
    }

    @Override
    public JsonNode replaced(JsonNode value, JsonNode part) {
      return ObjectShape.put(value, name, part);
    }

    @Override
    public <T> T follow(T from, PathMoves<T> moves) {
      return moves.field(from, name);
    }

    @Override
    public String text() {
      return "['" + name + "']";
    }

    @Override
    public String libraryText() {
      return "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
  }

  /** An element of an array. A negative index is outside every array, as on the service. */
  record Index(int position) implements Step {
    @Override
    public JsonNode from(JsonNode value) {
      return value.path(position);
    }

    @Override
    public boolean fits(JsonNode value) {
      return isElement(value, position);
    }

    @Override
    public JsonNode replaced(JsonNode value, JsonNode part) {
      return withElement(value, position, part);
    }

    @Override
    public <T> T follow(T from, PathMoves<T> moves) {
      return moves.index(from, position);
    }

    @Override
    public String text() {
      return "[" + position + "]";
    }

    @Override
    public String libraryText() {
      return "[" + (position < 0 ? Integer.MAX_VALUE : position) + "]";
    }
  }

  /** An element counted from the end of an array: {@code [(@.length-1)]} is the last. */
  record FromEnd(int distance) implements Step {
    @Override
    public JsonNode from(JsonNode value) {
      return value.path(value.size() - distance);
    }

    @Override
    public boolean fits(JsonNode value) {
      return isElement(value, value.size() - distance);
    }

    @Override
    public JsonNode replaced(JsonNode value, JsonNode part) {
      return withElement(value, value.size() - distance, part);
    }

    @Override
    public <T> T follow(T from, PathMoves<T> moves) {
      return moves.fromEnd(from, distance);
    }

    @Override
    public String text() {
      return "[@.size()-" + distance + "]";
    }

    @Override
    public String libraryText() {
      return "[-" + distance + "]";
    }
  }

  private static boolean isElement(JsonNode value, int position) {
    return value.isArray() && position >= 0 && position < value.size();
  }

  private static JsonNode withElement(JsonNode value, int position, JsonNode part) {
    ArrayNode copy = JsonNodeFactory.instance.arrayNode(value.size());
    copy.addAll((ArrayNode) value);
    copy.set(position, part);
    return copy;
  }
}
