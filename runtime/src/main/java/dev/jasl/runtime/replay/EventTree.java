package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A history by what leads to what. Branches and iterations hang below the start of their Parallel or Map, and so do the events that join
 * them, however the execution happened to interleave them. What goes on when the execution is redriven hangs below the event that says so.
 */
final class EventTree {
  private final Map<Long, Node> nodes = new HashMap<>();
  private final List<Node> ordered = new ArrayList<>();
  private final Node root = new Node(JsonNodeFactory.instance.objectNode());
  private Node begin = root;

  private EventTree() {
    root.frame = root;
    nodes.put(0L, root);
  }

  static EventTree of(List<JsonNode> events) {
    EventTree tree = new EventTree();
    events.forEach(tree::add);
    return tree;
  }

  Node root() {
    return root;
  }

  /** All but the root, by id. */
  List<Node> nodes() {
    return ordered;
  }

  /** An event in its place. */
  static final class Node {
    private final JsonNode event;
    private final List<Node> children = new ArrayList<>();
    private Node frame = this;
    private Node outer = this;
    private String state = "";
    private List<Integer> items = List.of();
    private Node closed = this;
    private boolean joined;
    private boolean goesOn;

    private Node(JsonNode event) {
      this.event = event;
    }

    JsonNode event() {
      return event;
    }

    long id() {
      return event.path("id").asLong();
    }

    String type() {
      return event.path("type").asText();
    }

    /** The details, whatever they are called; an empty object where there are none. */
    JsonNode details() {
      for (Map.Entry<String, JsonNode> member : event.properties()) {
        if (member.getKey().endsWith("EventDetails")) {
          return member.getValue();
        }
      }
      return JsonNodeFactory.instance.objectNode();
    }

    /** What comes next; more than one where the execution forks. */
    List<Node> children() {
      return children;
    }

    /** The innermost state that it belongs to. */
    String state() {
      return state;
    }

    /** Positions of the items that it is about, that of the outermost Map first. */
    List<Integer> items() {
      return items;
    }

    /** Whether a redrive goes on with it in a state that was entered before. */
    boolean goesOn() {
      return goesOn;
    }

    /** Whether both belong to the same state, and are about the same item. */
    boolean isAbout(Node other) {
      return state.equals(other.state) && items.equals(other.items);
    }

    /** Whether it happens inside branches or iterations that did not all succeed. */
    boolean isInBrokenFork() {
      Node fork = frame;
      while (fork.outer != fork && fork.joined) {
        fork = fork.outer;
      }
      return fork.outer != fork;
    }
  }

  private void add(JsonNode event) {
    Node node = new Node(event);
    Node previous = nodes.getOrDefault(event.path("previousEventId").asLong(), root);
    Node cause = previous == begin && begin != root ? lastInState() : previous;
    Node parent = place(node, cause);
    node.goesOn = parent == cause && cause.id() < begin.id();
    (node.goesOn ? begin : parent).children.add(node);
    nodes.put(node.id(), node);
    ordered.add(node);
    if (node.type().equals("ExecutionRedriven")) {
      begin = node;
    }
  }

  /** Where the execution stood that was redriven, if it stood at one place. */
  private Node lastInState() {
    for (int i = ordered.size() - 1; i >= 0; i--) {
      String type = ordered.get(i).type();
      if (!type.startsWith("Execution") && !type.endsWith("Aborted")) {
        return ordered.get(i);
      }
    }
    return root;
  }

  /** Says what the event belongs to. Gives what it hangs below. */
  private Node place(Node node, Node previous) {
    String type = node.type();
    if (type.equals("MapStateStarted") || type.equals("ParallelStateStarted")) {
      return placeFork(node, previous);
    }
    if (type.endsWith("Aborted")) {
      inherit(node, previous);
      return previous.frame;
    }
    if (type.equals("MapRunRedriven") && previous.closed != previous) {
      inherit(node, previous.closed);
      return previous;
    }
    if (type.startsWith("MapIteration")) {
      return placeIteration(node, previous);
    }
    if (joins(node, previous)) {
      return placeJoin(node, previous.frame);
    }
    inherit(node, previous);
    if (type.endsWith("StateEntered") || type.endsWith("StateExited")) {
      node.state = node.details().path("name").asText();
    }
    return type.startsWith("Execution") ? root : previous;
  }

  /** Branches or iterations begin: for the first time, again after a failure, or again in a redrive. */
  private Node placeFork(Node node, Node previous) {
    boolean isRedriven = previous.id() < begin.id();
    if (isRedriven && previous.closed != previous) {
      inherit(node, previous.closed);
      node.frame = node;
      return previous;
    }
    if (!isRedriven && isRetry(node, previous)) {
      inherit(node, previous.frame);
      node.frame = node;
      return previous.frame;
    }
    inherit(node, previous);
    node.outer = previous.frame;
    node.frame = node;
    return previous;
  }

  private static Node placeIteration(Node node, Node previous) {
    Node fork = previous.frame;
    inherit(node, fork);
    node.frame = fork;
    node.items = new ArrayList<>(fork.items);
    node.items.add(node.details().path("index").asInt());
    return node.type().equals("MapIterationStarted") ? fork : previous;
  }

  /** Branches or iterations are over. */
  private static Node placeJoin(Node node, Node fork) {
    inherit(node, fork);
    node.frame = fork.outer;
    node.closed = fork;
    fork.joined |= node.type().endsWith("Succeeded");
    return fork;
  }

  /** Whether a Parallel or Map that has failed begins another attempt, which follows what failed in the last one. */
  private static boolean isRetry(Node node, Node previous) {
    Node fork = previous.frame;
    if (previous.type().equals("EvaluationFailed")) {
      return fork.state.equals(previous.details().path("state").asText());
    }
    return fork.type().equals(node.type()) && !previous.type().endsWith("StateEntered");
  }

  private static void inherit(Node node, Node from) {
    node.frame = from.frame;
    node.outer = from.outer;
    node.state = from.state;
    node.items = from.items;
  }

  /** Whether the event closes the branches or iterations around the one before it. */
  private static boolean joins(Node node, Node previous) {
    return switch (node.type()) {
      case "MapStateSucceeded", "MapStateFailed", "ParallelStateSucceeded", "ParallelStateFailed" ->
        true;
      case "MapStateExited", "ParallelStateExited" ->
        previous.frame.state.equals(node.details().path("name").asText())
            && !previous.frame.state.isEmpty();
      default -> false;
    };
  }
}
