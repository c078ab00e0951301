package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
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

/**
 * The tree under an expression: roots, literals, steps into a value, operations. Users meet it only in generated code.
 */
public sealed interface Node {
  /** Where a value comes from. */
  enum Root implements Node {
    /** What the state before handed on. */
    STATE_INPUT,
    /** What a Task, Parallel or Map gave; exists in its {@code Assign} and {@code Output} only. */
    RESULT,
    /** What a catcher caught; exists in the catcher only. */
    ERROR_OUTPUT,
    /** The context object. */
    CONTEXT
  }

  /**
   * What the execution was started with; the same wherever it is read.
   *
   * @param type the type's name, so that reading another machine's input is found
   */
  record ExecutionInput(String type) implements Node {
    public ExecutionInput {
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * A variable.
   *
   * @param type the type's name, so that one name with two types is found
   */
  record Variable(String name, String type) implements Node {
    public Variable {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * The item that a ForEach hands its body. Each ForEach has one of its own; where it is to be read, the input or a variable, depends on
   * the place.
   */
  final class Item implements Node {
    private final String type;

    public Item(String type) {
      this.type = Objects.requireNonNull(type, "type");
    }

    /** The type's name. */
    public String type() {
      return type;
    }
  }

  /** A JSON value that is written down. */
  record Literal(JsonNode value) implements Node {
    public Literal {
      Objects.requireNonNull(value, "value");
    }
  }

  /** The logical name of something outside the workflow, a function or a topic, which is bound before deployment. */
  record Placeholder(String kind, String name) implements Node {
    public Placeholder {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(name, "name");
    }

    /** As a definition spells it. */
    public String text() {
      return "${" + name + "}";
    }
  }

  /** A member of an object. */
  record Field(Node of, String name) implements Node {
    public Field {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(name, "name");
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
  }

  /** An operation with its operands. */
  record Operation(Operator operator, List<Node> operands) implements Node {
    public Operation {
      Objects.requireNonNull(operator, "operator");
      operands = List.copyOf(operands);
    }
  }

  /** A text with a hole for each argument; there is one more piece of text than there are arguments. */
  record Format(List<String> pieces, List<Node> arguments) implements Node {
    public Format {
      pieces = List.copyOf(pieces);
      arguments = List.copyOf(arguments);
    }
  }

  /** An object that is put together, in the order of its members. */
  record Construct(Map<String, Node> members) implements Node {
    public Construct {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** A member that is left out when its value is missing. */
  record Maybe(Node value) implements Node {
    public Maybe {
      Objects.requireNonNull(value, "value");
    }
  }

  /** An array that is put together. */
  record Array(List<Node> elements) implements Node {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** Text in one of the languages, written by the user. */
  record Raw(QueryLanguage language, String text) implements Node {
    public Raw {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(text, "text");
    }
  }

  /** The trees directly below this one. */
  default List<Node> children() {
    if (this instanceof Field field) {
      return List.of(field.of());
    }
    if (this instanceof Element element) {
      return List.of(element.of());
    }
    if (this instanceof Maybe maybe) {
      return List.of(maybe.value());
    }
    if (this instanceof Operation operation) {
      return operation.operands();
    }
    if (this instanceof Format format) {
      return format.arguments();
    }
    if (this instanceof Array array) {
      return array.elements();
    }
    return this instanceof Construct construct
        ? List.copyOf(construct.members().values())
        : List.of();
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

  static Node operation(Operator operator, Node... operands) {
    return new Operation(operator, List.of(operands));
  }
}
