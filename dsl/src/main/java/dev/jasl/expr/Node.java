package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.model.QueryLanguage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tree under an expression: roots, literals, steps into a value, operations. Users meet it only in generated code.
 */
public sealed interface Node {
  /** The trees directly below this one. */
  List<Node> children();

  /** Calls the visitor's method for this kind of tree. */
  <C, R> R accept(NodeVisitor<C, R> visitor, C context);

  /** A tree with nothing below it. */
  sealed interface Leaf extends Node {
    @Override
    default List<Node> children() {
      return List.of();
    }
  }

  /** Where a value comes from. */
  enum Root implements Leaf {
    /** What the state before handed on. */
    STATE_INPUT,
    /** What a Task, Parallel or Map gave; exists in its {@code Assign} and {@code Output} only. */
    RESULT,
    /** What a catcher caught; exists in the catcher only. */
    ERROR_OUTPUT,
    /** The context object. */
    CONTEXT;

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.root(this, context);
    }
  }

  /**
   * What the execution was started with; the same wherever it is read.
   *
   * @param type the type's name, so that reading another machine's input is found
   */
  record ExecutionInput(String type) implements Leaf {
    public ExecutionInput {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.executionInput(this, context);
    }
  }

  /**
   * A variable.
   *
   * @param type the type's name, so that one name with two types is found
   */
  record Variable(String name, String type) implements Leaf {
    public Variable {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(type, "type");
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.variable(this, context);
    }
  }

  /**
   * The item that a ForEach hands its body. Each ForEach has one of its own; where it is to be read, the input or a variable, depends on
   * the place.
   */
  final class Item implements Leaf {
    private final String type;

    public Item(String type) {
      this.type = Objects.requireNonNull(type, "type");
    }

    /** The type's name. */
    public String type() {
      return type;
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.item(this, context);
    }
  }

  /** A JSON value that is written down. */
  record Literal(JsonNode value) implements Leaf {
    public Literal {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.literal(this, context);
    }
  }

  /** The logical name of something outside the workflow, a function or a topic, which is bound before deployment. */
  record Placeholder(String kind, String name) implements Leaf {
    public Placeholder {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(name, "name");
    }

    /** As a definition spells it. */
    public String text() {
      return "${" + name + "}";
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.placeholder(this, context);
    }
  }

  /** A member of an object. */
  record Field(Node of, String name) implements Node {
    public Field {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(name, "name");
    }

    @Override
    public List<Node> children() {
      return List.of(of);
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.field(this, context);
    }
  }

  /** An element of an array. */
  record Element(Node of, int index) implements Node {
    public Element {
      Objects.requireNonNull(of, "of");
      if (index < 0) {
        throw new IllegalArgumentException("an index must not be negative: " + index);
      }
    }

    @Override
    public List<Node> children() {
      return List.of(of);
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.element(this, context);
    }
  }

  /** An operation with its operands. */
  record Operation(Operator operator, List<Node> operands) implements Node {
    public Operation {
      Objects.requireNonNull(operator, "operator");
      operands = List.copyOf(operands);
    }

    @Override
    public List<Node> children() {
      return operands;
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.operation(this, context);
    }
  }

  /** A text with a hole for each argument; there is one more piece of text than there are arguments. */
  record Format(List<String> pieces, List<Node> arguments) implements Node {
    public Format {
      pieces = List.copyOf(pieces);
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Node> children() {
      return arguments;
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.format(this, context);
    }
  }

  /** An object that is put together, in the order of its members. */
  record Construct(Map<String, Node> members) implements Node {
    public Construct {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public List<Node> children() {
      return List.copyOf(members.values());
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.construct(this, context);
    }
  }

  /** A member that is left out when its value is missing. */
  record Maybe(Node value) implements Node {
    public Maybe {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public List<Node> children() {
      return List.of(value);
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.maybe(this, context);
    }
  }

  /**
   * An array that is put together.
   *
   * @param kind what the elements are, since JSONata makes one array of the arrays in an array
   */
  record Array(List<Node> elements, ElementKind kind) implements Node {
    public Array {
      elements = List.copyOf(elements);
      Objects.requireNonNull(kind, "kind");
    }

    /** An array of elements that may be anything. */
    public Array(List<Node> elements) {
      this(elements, ElementKind.UNKNOWN);
    }

    @Override
    public List<Node> children() {
      return elements;
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.array(this, context);
    }
  }

  /** What the elements of an array are. */
  enum ElementKind {
    PLAIN,
    LIST,
    UNKNOWN;

    static ElementKind of(Type<?> type) {
      return type.json() == List.class ? LIST : type.json() == JsonNode.class ? UNKNOWN : PLAIN;
    }
  }

  /**
   * A value that must be there; that it is missing must not go unnoticed, whatever is done with it.
   *
   * @param nullable whether null is taken for missing
   * @param message what a state that fails for it says; nothing for a text that names the value
   */
  record Required(Node value, boolean nullable, @Nullable String message) implements Node {
    public Required {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public List<Node> children() {
      return List.of(value);
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.required(this, context);
    }
  }

  /** A regular expression. */
  record Regex(RegexText text) implements Leaf {
    public Regex {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.regex(this, context);
    }
  }

  /** What a lambda is given. Each lambda has parameters of its own; how they are called is decided when they are written. */
  final class Parameter implements Leaf {
    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.parameter(this, context);
    }
  }

  /** A function that is an operand, of {@code map} or {@code filter}. */
  record Lambda(List<Parameter> parameters, Node body) implements Node {
    public Lambda {
      parameters = List.copyOf(parameters);
      Objects.requireNonNull(body, "body");
    }

    @Override
    public List<Node> children() {
      return List.of(body);
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.lambda(this, context);
    }
  }

  /** Text in one of the languages, written by the user. */
  record Raw(QueryLanguage language, String text) implements Leaf {
    public Raw {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(text, "text");
    }

    @Override
    public <C, R> R accept(NodeVisitor<C, R> visitor, C context) {
      return visitor.raw(this, context);
    }
  }

  /** The tree of an expression. */
  static Node of(Expr<?> expression) {
    return expression.node;
  }

  /** The tree of a value that may be missing. */
  static Node of(OptionalExpr<?> expression) {
    return expression.node();
  }

  static Node literal(String value) {
    return new Literal(TextNode.valueOf(value));
  }

  static Node literal(boolean value) {
    return new Literal(BooleanNode.valueOf(value));
  }

  /**
   * A number that is written down.
   *
   * @throws IllegalArgumentException for NaN and infinities, which JSON does not have
   */
  static Node literal(Number value) {
    if (value instanceof Double || value instanceof Float) {
      double number = value.doubleValue();
      if (Double.isNaN(number) || Double.isInfinite(number)) {
        throw new IllegalArgumentException("JSON has no number " + value);
      }
      return new Literal(DecimalNode.valueOf(new BigDecimal(value.toString())));
    }
    if (value instanceof BigDecimal decimal) {
      return new Literal(DecimalNode.valueOf(decimal));
    }
    if (value instanceof BigInteger integer) {
      return new Literal(BigIntegerNode.valueOf(integer));
    }
    return new Literal(LongNode.valueOf(value.longValue()));
  }

  /**
   * An object, from names and expressions in turn.
   *
   * @throws IllegalArgumentException if they do not come in turn
   */
  static Node object(Object... namesAndExpressions) {
    if (namesAndExpressions.length % 2 != 0) {
      throw new IllegalArgumentException("the last name has no expression");
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndExpressions.length; i += 2) {
      if (!(namesAndExpressions[i] instanceof String name)
          || !(namesAndExpressions[i + 1] instanceof Expr<?> expression)) {
        throw new IllegalArgumentException("expected a name and an expression, but got %s and %s"
            .formatted(namesAndExpressions[i], namesAndExpressions[i + 1]));
      }
      members.put(name, of(expression));
    }
    return new Construct(members);
  }

  /** A list of texts that are written down. */
  static Node texts(String first, List<String> others) {
    ArrayNode texts = JsonNodeFactory.instance.arrayNode().add(first);
    others.forEach(texts::add);
    return new Literal(texts);
  }

  /** An array of elements of this type. */
  static Node array(Type<?> element, List<Node> elements) {
    return new Array(elements, ElementKind.of(element));
  }

  static Node operation(Operator operator, Node... operands) {
    return new Operation(operator, List.of(operands));
  }
}
