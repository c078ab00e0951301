package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an expression means, said without either query language: a value, a failure, or, for a value that may be missing, that it is.
 * Operations are in {@link OperatorMeaning}.
 */
final class Meaning implements NodeVisitor<Meaning.Scope, JsonNode> {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Meaning INSTANCE = new Meaning();

  /** The state fails. */
  static final class Fails extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fails(String why) {
      super(why);
    }
  }

  /** A difference between the languages that Javadoc documents; nothing is promised. */
  static final class Unspecified extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unspecified(String why) {
      super(why);
    }
  }

  /** What can be seen: variables, the state's input, and what lambdas are given. */
  record Scope(
      Map<String, JsonNode> variables, IdentityHashMap<Node.Parameter, JsonNode> parameters) {
    static Scope of(Map<String, JsonNode> variables) {
      return new Scope(variables, new IdentityHashMap<>());
    }

    Scope with(Node.Parameter parameter, JsonNode value) {
      IdentityHashMap<Node.Parameter, JsonNode> more = new IdentityHashMap<>(parameters);
      more.put(parameter, value);
      return new Scope(variables, more);
    }
  }

  private Meaning() {}

  /** The value; one that is missing fails. */
  static JsonNode value(Node node, Scope scope) {
    JsonNode found = find(node, scope);
    if (found.isMissingNode()) {
      throw new Fails("missing");
    }
    return found;
  }

  /** The value, which may be missing. */
  static JsonNode find(Node node, Scope scope) {
    return node.accept(INSTANCE, scope);
  }

  /** What a lambda makes of values. */
  static JsonNode call(Node function, Scope scope, JsonNode... values) {
    Node.Lambda lambda = (Node.Lambda) function;
    Scope inner = scope;
    for (int i = 0; i < lambda.parameters().size(); i++) {
      inner = inner.with(lambda.parameters().get(i), values[i]);
    }
    return find(lambda.body(), inner);
  }

  @Override
  public JsonNode variable(Node.Variable node, Scope scope) {
    return Objects.requireNonNull(scope.variables().get(node.name()), node.name());
  }

  @Override
  public JsonNode parameter(Node.Parameter node, Scope scope) {
    return Objects.requireNonNull(scope.parameters().get(node), "a parameter out of its lambda");
  }

  @Override
  public JsonNode literal(Node.Literal node, Scope scope) {
    return node.value();
  }

  @Override
  public JsonNode field(Node.Field node, Scope scope) {
    return find(node.of(), scope).path(node.name());
  }

  @Override
  public JsonNode element(Node.Element node, Scope scope) {
    return find(node.of(), scope).path(node.index());
  }

  @Override
  public JsonNode required(Node.Required node, Scope scope) {
    JsonNode found = value(node.value(), scope);
    if (node.nullable() && found.isNull()) {
      throw new Unspecified("null, which JSONPath lets through");
    }
    return found;
  }

  @Override
  public JsonNode operation(Node.Operation node, Scope scope) {
    return new OperatorMeaning(node.operands(), scope).of(node.operator());
  }

  @Override
  public JsonNode format(Node.Format node, Scope scope) {
    StringBuilder text = new StringBuilder(node.pieces().get(0));
    for (int i = 0; i < node.arguments().size(); i++) {
      text.append(Texts.of(value(node.arguments().get(i), scope)))
          .append(node.pieces().get(i + 1));
    }
    return TextNode.valueOf(text.toString());
  }

  @Override
  public JsonNode construct(Node.Construct node, Scope scope) {
    ObjectNode object = JSON.objectNode();
    node.members().forEach((name, member) -> {
      JsonNode value = member instanceof Node.Maybe ? find(member, scope) : value(member, scope);
      if (!value.isMissingNode()) {
        object.set(name, value);
      }
    });
    return object;
  }

  @Override
  public JsonNode array(Node.Array node, Scope scope) {
    ArrayNode array = JSON.arrayNode();
    node.elements().forEach(element -> array.add(value(element, scope)));
    return array;
  }

  @Override
  public JsonNode maybe(Node.Maybe node, Scope scope) {
    return find(node.value(), scope);
  }

  @Override
  public JsonNode lambda(Node.Lambda node, Scope scope) {
    throw new AssertionError("a lambda is an operand only");
  }

  @Override
  public JsonNode regex(Node.Regex node, Scope scope) {
    throw new AssertionError("a regular expression is an operand only");
  }

  @Override
  public JsonNode root(Node.Root node, Scope scope) {
    throw new AssertionError("generated expressions read variables");
  }

  @Override
  public JsonNode executionInput(Node.ExecutionInput node, Scope scope) {
    throw new AssertionError("generated expressions read variables");
  }

  @Override
  public JsonNode item(Node.Item node, Scope scope) {
    throw new AssertionError("generated expressions read variables");
  }

  @Override
  public JsonNode placeholder(Node.Placeholder node, Scope scope) {
    throw new AssertionError("a placeholder means nothing before it is bound");
  }

  @Override
  public JsonNode raw(Node.Raw node, Scope scope) {
    throw new AssertionError("raw text means what its language says");
  }

  static JsonNode truth(boolean value) {
    return BooleanNode.valueOf(value);
  }

  static JsonNode missing() {
    return MissingNode.getInstance();
  }

  static JsonNode list(List<JsonNode> elements) {
    return JSON.arrayNode().addAll(elements);
  }
}
