package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts tokens together to a tree, without recursion, and knows where in the tree it is. */
final class JsonTreeBuilder {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Findings findings;
  private final JsonScalars scalars;
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable JsonNode root;

  JsonTreeBuilder(Findings findings) {
    this.findings = findings;
    this.scalars = new JsonScalars(findings);
  }

  /** Takes the next token; false when there is no use in going on. */
  boolean add(Token token) throws IOException {
    switch (token.kind()) {
      case START_OBJECT -> {
        return open(NODES.objectNode(), token);
      }
      case START_ARRAY -> {
        return open(NODES.arrayNode(), token);
      }
      case END_OBJECT, END_ARRAY -> open.pop();
      case FIELD_NAME -> key(token);
      default -> attach(scalars.read(token, here()));
    }
    return true;
  }

  boolean isComplete() {
    return root != null && open.isEmpty();
  }

  /** The tree, once it is complete. */
  Optional<JsonNode> root() {
    return isComplete() ? Optional.ofNullable(root) : Optional.empty();
  }

  /** Where the next value goes. */
  Location here() {
    Frame frame = open.peek();
    return frame == null ? Location.root() : frame.next();
  }

  /** Says what is open at a premature end. */
  String unfinished() {
    Frame frame = open.peek();
    return frame == null
        ? "The text ends before its value does"
        : "The text ends before the " + frame.kind() + " that begins at " + frame.begin
            + " is closed";
  }

  private boolean open(ContainerNode<?> node, Token token) {
    Position position = token.position();
    Location at = here();
    if (open.size() == JsonFormat.MAX_DEPTH) {
      findings.add(tooDeep(at).at(position));
      return false;
    }
    attach(node);
    open.push(new Frame(node, at, position));
    return true;
  }

  static Diagnostic tooDeep(Location at) {
    return Diagnostic.of(
        Code.JSON_TOO_DEEP,
        at,
        "More than " + JsonFormat.MAX_DEPTH + " objects and arrays are nested in each other",
        "move inner states to a state machine of their own");
  }

  private void key(Token token) throws IOException {
    Frame frame = open.element();
    String key = token.text();
    frame.key = key;
    Position position = token.position();
    scalars.checkText(key, here(), position);
    if (frame.node.has(key)) {
      String message =
          "Key \"" + Shown.text(key) + "\" stands twice in this object; the last one counts";
      findings.add(Diagnostic.of(Code.JSON_DUPLICATE_KEY, here(), message, "remove one of the two")
          .at(position));
    }
  }

  private void attach(JsonNode node) {
    Frame frame = open.peek();
    if (frame == null) {
      root = node;
    } else {
      frame.attach(node);
    }
  }

  /** An object or array that is not closed yet. */
  private static final class Frame {
    final ContainerNode<?> node;
    final Location at;
    final Position begin;

    @Nullable
    String key;

    Frame(ContainerNode<?> node, Location at, Position begin) {
      this.node = node;
      this.at = at;
      this.begin = begin;
    }

    Location next() {
      if (node.isArray()) {
        return at.child(node.size());
      }
      return key == null ? at : at.child(key);
    }

    String kind() {
      return node.isArray() ? "array" : "object";
    }

    void attach(JsonNode value) {
      if (node instanceof ArrayNode array) {
        array.add(value);
      } else if (key != null) {
        ((ObjectNode) node).set(key, value);
        key = null;
      }
    }
  }
}
