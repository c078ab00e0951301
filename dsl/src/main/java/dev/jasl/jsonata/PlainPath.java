package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is a variable and plain names, such as {@code $states.input.order.id}. As long as it meets no array it
 * is walked without the library, which is most of what workflows do.
 */
final class PlainPath {
  private final String variable;
  private final String[] names;

  private PlainPath(String variable, List<String> names) {
    this.variable = variable;
    this.names = names.toArray(String[]::new);
  }

  /** The path that this expression is, or null if it is something else. */
  static @Nullable PlainPath of(SyntaxNode root) {
    if (root.is("variable") && isPlain(root)) {
      return named(root, List.of());
    }
    if (!root.is("path") || !isPlain(root)) {
      return null;
    }
    List<SyntaxNode> steps = root.children("steps");
    SyntaxNode first = steps.get(0);
    List<SyntaxNode> rest = steps.subList(1, steps.size());
    boolean plain = steps.stream().allMatch(PlainPath::isPlain)
        && rest.stream().allMatch(step -> step.is("name"));
    return plain && first.is("variable")
        ? named(first, rest.stream().map(SyntaxNode::text).toList())
        : null;
  }

  private static @Nullable PlainPath named(SyntaxNode variable, List<String> names) {
    String name = variable.text();
    boolean ours =
        !name.isEmpty() && !name.equals("$") && JsonataFunction.named(name).isEmpty();
    boolean whole = name.equals("states") && names.isEmpty();
    return ours && !whole ? new PlainPath(name, names) : null;
  }

  private static boolean isPlain(SyntaxNode node) {
    return !node.has("stages")
        && !node.has("predicate")
        && !node.has("group")
        && !node.has("focus")
        && !node.has("index")
        && !node.has("tuple")
        && !node.flag("keepArray")
        && !node.flag("keepSingletonArray");
  }

  /** The value, a missing node if there is none, or null if an array stands in the way. */
  @Nullable
  JsonNode find(JsonataScope scope) {
    boolean states = variable.equals("states");
    JsonNode value = states ? scope.states(names[0]) : scope.variable(variable);
    if (value == null) {
      return MissingNode.getInstance();
    }
    for (int i = states ? 1 : 0; i < names.length; i++) {
      if (value.isArray()) {
        return null;
      }
      value = value.path(names[i]);
    }
    return Values.normalised(value);
  }
}
