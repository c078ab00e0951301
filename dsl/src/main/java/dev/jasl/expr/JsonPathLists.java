package dev.jasl.expr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as paths with several matches: slices, the last element, fields of all elements, and filters. */
final class JsonPathLists {
  private final JsonPathWriter writer;

  JsonPathLists(JsonPathWriter writer) {
    this.writer = writer;
  }

  /** Whether a tree is a path to one place, so that a step behind it is a step into that place. */
  static boolean isOnePath(Node node) {
    Node at = node;
    while (at instanceof Node.Field
        || at instanceof Node.Element
        || at instanceof Node.Required
        || (at instanceof Node.Operation operation && operation.operator() == Operator.LAST)) {
      at = at.children().get(0);
    }
    return at instanceof Node.Root
        || at instanceof Node.ExecutionInput
        || at instanceof Node.Variable
        || at instanceof Node.Item
        || at instanceof Node.Raw;
  }

  /** Whether a tree is a path with several matches. */
  static boolean isManyPath(Node node) {
    return node instanceof Node.Operation operation
        && switch (operation.operator()) {
          case SLICE, SKIP, LIMIT, FILTER ->
            isCertain(operation.operands().get(0)) || isFilter(node);
          case MAP, FLAT_MAP -> isPath(operation.operands().get(0)) && chain(operation) != null;
          default -> false;
        };
  }

  /** A path with several matches does not fail where the list is missing, but has none. */
  static boolean isCertain(Node list) {
    Node at = list;
    while (at instanceof Node.Field || at instanceof Node.Element) {
      at = at.children().get(0);
    }
    return isOnePath(at) && !(at instanceof Node.Required || at instanceof Node.Operation);
  }

  private static boolean isPath(Node node) {
    return isCertain(node) || isManyPath(node);
  }

  private static boolean isFilter(Node node) {
    return node instanceof Node.Operation operation
        && operation.operator() == Operator.FILTER
        && (isCertain(operation.operands().get(0))
            || isFilter(operation.operands().get(0)));
  }

  boolean says(Node.Operation operation) {
    return isManyPath(operation) || (operation.operator() == Operator.LAST && isOnePath(operation));
  }

  String text(Node.Operation operation, int calls) {
    List<Node> operands = operation.operands();
    return switch (operation.operator()) {
      case LAST -> list(operands, calls) + "[(@.length-1)]";
      case SLICE ->
        list(operands, calls) + "[" + number(operands, 1) + ":" + number(operands, 2) + "]";
      case SKIP -> list(operands, calls) + "[" + number(operands, 1) + ":]";
      case LIMIT -> list(operands, calls) + "[:" + number(operands, 1) + "]";
      case FILTER -> filtered(operation, calls);
      case MAP -> elements(operands.get(0), calls) + steps(operation);
      default -> elements(operands.get(0), calls) + steps(operation) + "[*]";
    };
  }

  private String list(List<Node> operands, int calls) {
    return operands.get(0).accept(writer, calls);
  }

  /** All elements of a list; a path with several matches stands for its matches as it is. */
  private String elements(Node list, int calls) {
    String text = list.accept(writer, calls);
    return isManyPath(list) ? text : text + "[*]";
  }

  private static String number(List<Node> operands, int index) {
    return operands.get(index) instanceof Node.Literal literal ? literal.value().asText() : "";
  }

  /** One filter on another is one that asks for both. */
  private String filtered(Node.Operation operation, int calls) {
    StringBuilder predicate = new StringBuilder();
    Node at = operation;
    while (at instanceof Node.Operation filter && filter.operator() == Operator.FILTER) {
      Node.Lambda lambda = (Node.Lambda) filter.operands().get(1);
      String text = new JsonPathFilter(writer, lambda.parameters().get(0)).text(lambda.body());
      predicate.insert(0, predicate.isEmpty() ? text : "(" + text + ") && ");
      at = filter.operands().get(0);
    }
    return at.accept(writer, calls) + "[?(" + predicate + ")]";
  }

  private String steps(Node.Operation operation) {
    String steps = chain(operation);
    return steps == null ? "" : steps;
  }

  /** The steps that a lambda takes from what it is given; nothing if it does anything else, or if one may lead nowhere. */
  private static @Nullable String chain(Node.Operation operation) {
    Node.Lambda lambda = (Node.Lambda) operation.operands().get(1);
    return lambda.parameters().size() == 1
        ? steps(lambda.parameters().get(0), lambda.body())
        : null;
  }

  static @Nullable String steps(Node.Parameter from, Node body) {
    StringBuilder steps = new StringBuilder();
    Node at = body;
    while (at != from) {
      if (at instanceof Node.Field field && JsonPathNames.isPlain(field.name())) {
        steps.insert(0, "." + field.name());
      } else if (at instanceof Node.Element element) {
        steps.insert(0, "[" + element.index() + "]");
      } else {
        return null;
      }
      at = at.children().get(0);
    }
    return steps.toString();
  }
}
