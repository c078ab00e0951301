package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The syntax tree of an expression, for those who read expressions without evaluating them. Immutable. What is seldom written is {@link
 * Other}: a reader then knows nothing of the value.
 */
public sealed interface JsonataSyntax {
  /** A string, number, boolean or null. */
  record Literal(JsonNode value) implements JsonataSyntax {
    public Literal {
      Objects.requireNonNull(value, "value");
    }
  }

  /** {@code $name}, without the dollar sign; the empty name is the context item, {@code $} its root. */
  record Variable(String name) implements JsonataSyntax {
    public Variable {
      Objects.requireNonNull(name, "name");
    }
  }

  /** A field of the context item. */
  record Name(String name) implements JsonataSyntax {
    public Name {
      Objects.requireNonNull(name, "name");
    }
  }

  /** {@code *}: all fields of the context item. */
  record Wildcard() implements JsonataSyntax {}

  /** {@code ^(...)} as a step of a path: the same items in another order. */
  record Sorting() implements JsonataSyntax {}

  /**
   * Steps with a dot between them, each evaluated for all items of the one before.
   *
   * @param array whether {@code []} stands in it, so that a single item stays an array
   */
  record Path(List<Step> steps, boolean array) implements JsonataSyntax {
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /** A step of a path, and the predicates behind it. */
  record Step(JsonataSyntax expression, List<JsonataSyntax> filters) {
    public Step {
      Objects.requireNonNull(expression, "expression");
      filters = List.copyOf(filters);
    }
  }

  /** A value that is no path, and the predicates behind it. */
  record Filtered(JsonataSyntax value, List<JsonataSyntax> filters) implements JsonataSyntax {
    public Filtered {
      Objects.requireNonNull(value, "value");
      filters = List.copyOf(filters);
    }
  }

  /** {@code a[]} of a value that is no path: if it is a sequence, a single item of it stays in an array. */
  record Kept(JsonataSyntax value) implements JsonataSyntax {
    public Kept {
      Objects.requireNonNull(value, "value");
    }
  }

  /** {@code [a, b]}. */
  record Elements(List<JsonataSyntax> elements) implements JsonataSyntax {
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /** <code>{"a": b}</code>; keys are computed. */
  record Members(List<Member> members) implements JsonataSyntax {
    public Members {
      members = List.copyOf(members);
    }
  }

  /** A key and its value. */
  record Member(JsonataSyntax key, JsonataSyntax value) {
    public Member {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
    }
  }

  /** A sign before a number. */
  record Negative(JsonataSyntax value) implements JsonataSyntax {
    public Negative {
      Objects.requireNonNull(value, "value");
    }
  }

  /** An operator between two operands, such as {@code +}, {@code &}, {@code and}, {@code ..}. */
  record Binary(String operator, JsonataSyntax left, JsonataSyntax right) implements JsonataSyntax {
    public Binary {
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }
  }

  /** {@code test ? then : otherwise}; {@code a ?: b} and {@code a ?? b} are conditions too. */
  record Condition(JsonataSyntax test, JsonataSyntax then, Optional<JsonataSyntax> otherwise)
      implements JsonataSyntax {
    public Condition {
      Objects.requireNonNull(test, "test");
      Objects.requireNonNull(then, "then");
      Objects.requireNonNull(otherwise, "otherwise");
    }
  }

  /** {@code $name := value}. */
  record Binding(String name, JsonataSyntax value) implements JsonataSyntax {
    public Binding {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /** {@code (a; b)}. */
  record Block(List<JsonataSyntax> expressions) implements JsonataSyntax {
    public Block {
      expressions = List.copyOf(expressions);
    }
  }

  /** <code>function($a) { body }</code>. */
  record Lambda(List<String> parameters, JsonataSyntax body) implements JsonataSyntax {
    public Lambda {
      parameters = List.copyOf(parameters);
      Objects.requireNonNull(body, "body");
    }
  }

  /** {@code $f(a, b)}. */
  record Call(JsonataSyntax function, List<JsonataSyntax> arguments) implements JsonataSyntax {
    public Call {
      Objects.requireNonNull(function, "function");
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code a ~> f}. */
  record Chain(JsonataSyntax left, JsonataSyntax right) implements JsonataSyntax {
    public Chain {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }
  }

  /** Anything else: descendants, parents, groups, transforms, regular expressions, partial calls; or one too deep. */
  record Other() implements JsonataSyntax {}
}
