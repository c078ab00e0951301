package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.model.QueryLanguage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a tree as JSONata text, with as few parentheses as its precedences allow. */
final class JsonataWriter {
  private static final int JOIN = 4;
  private static final int ATOM = 9;
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Set<String> WORDS =
      Set.of("and", "or", "in", "true", "false", "null", "function");

  private final @Nullable Site site;

  JsonataWriter(@Nullable Site site) {
    this.site = site;
  }

  /** The text for messages: nothing is reported. */
  static String describe(Node node) {
    return new JsonataWriter(null).text(node);
  }

  String text(Node node) {
    return text(node, 0);
  }

  private String text(Node node, int outside) {
    if (node instanceof Node.Operation operation) {
      return operation(operation, outside);
    }
    if (node instanceof Node.Format format) {
      return format(format, outside);
    }
    if (node instanceof Node.Raw raw) {
      return raw(raw);
    }
    if (node.equals(ErrorOutputs.CAUSE)) {
      return enclosed(ErrorOutputs.causeOrEmpty(root(Node.Root.ERROR_OUTPUT)), 0, outside);
    }
    return atom(node);
  }

  private String atom(Node node) {
    if (node instanceof Node.Root root) {
      return root(root);
    }
    if (node instanceof Node.Item item) {
      return site == null ? "item" : text(site.resolve(item));
    }
    if (node instanceof Node.ExecutionInput) {
      return "$states.context.Execution.Input";
    }
    if (node instanceof Node.Variable variable) {
      return "$" + variable.name();
    }
    if (node instanceof Node.Literal literal) {
      return literal(literal.value());
    }
    if (node instanceof Node.Placeholder placeholder) {
      return Jsonata.quote(placeholder.text());
    }
    if (node instanceof Node.Field field) {
      return text(field.of(), ATOM) + "." + name(field.name());
    }
    if (node instanceof Node.Element element) {
      return text(element.of(), ATOM) + "[" + element.index() + "]";
    }
    if (node instanceof Node.Maybe maybe) {
      return text(maybe.value());
    }
    if (node instanceof Node.Construct construct) {
      return object(construct.members());
    }
    if (node instanceof Node.Array array) {
      return list(array.elements(), "[", "]");
    }
    throw new AssertionError(node);
  }

  private String root(Node.Root root) {
    return switch (root) {
      case STATE_INPUT -> "$states.input";
      case CONTEXT -> "$states.context";
      case RESULT -> {
        expect(
            Site.Place.RESULT,
            "the result",
            "read it in the assign(..) or output(..) of its own state");
        yield "$states.result";
      }
      case ERROR_OUTPUT -> {
        expect(
            Site.Place.ERROR,
            "the error output",
            "keep it in a variable, assign(Var.error(\"failure\")), and read that");
        yield "$states.errorOutput";
      }
    };
  }

  private void expect(Site.Place place, String what, String hint) {
    if (site != null && site.place() != place) {
      site.report(
          Code.EXPRESSION_OUT_OF_PLACE, what + " exists in its own place only, not here", hint);
    }
  }

  private String operation(Node.Operation operation, int outside) {
    Operator operator = operation.operator();
    List<Node> operands = operation.operands();
    return switch (operator) {
      case OR_ELSE ->
        enclosed(
            "$exists(" + text(operands.get(0)) + ") ? " + text(operands.get(0), 1) + " : "
                + text(operands.get(1), 1),
            0,
            outside);
      case CHOOSE ->
        enclosed(
            text(operands.get(0), 1) + " ? " + text(operands.get(1), 1) + " : "
                + text(operands.get(2), 1),
            0,
            outside);
      case MERGE -> "$merge(" + list(operands, "[", "]") + ")";
      case STRING_MATCHES, IS_PRESENT, NOT, LENGTH, COUNT, TO_NUMBER, TO_TEXT ->
        operator.jsonata() + list(operands, "(", ")");
      default -> infix(operator, operands, outside);
    };
  }

  private String infix(Operator operator, List<Node> operands, int outside) {
    String left = operand(operator, operands.get(0), operator.precedence());
    String right = operand(operator, operands.get(1), operator.precedence() + 1);
    return enclosed(left + " " + operator.jsonata() + " " + right, operator.precedence(), outside);
  }

  /** Timestamps are compared as instants, since the same instant has many texts. */
  private String operand(Operator operator, Node node, int inside) {
    return operator.isTimestamp() ? "$toMillis(" + text(node) + ")" : text(node, inside);
  }

  private String format(Node.Format format, int outside) {
    StringJoiner parts = new StringJoiner(" & ");
    int count = 0;
    for (int i = 0; i < format.pieces().size(); i++) {
      if (!format.pieces().get(i).isEmpty()) {
        parts.add(Jsonata.quote(format.pieces().get(i)));
        count++;
      }
      if (i < format.arguments().size()) {
        parts.add(text(format.arguments().get(i), JOIN + 1));
        count++;
      }
    }
    return switch (count) {
      case 0 -> "\"\"";
      case 1 ->
        format.arguments().isEmpty()
            ? parts.toString()
            : "$string(" + text(format.arguments().get(0)) + ")";
      default -> enclosed(parts.toString(), JOIN, outside);
    };
  }

  private String raw(Node.Raw raw) {
    if (raw.language() != QueryLanguage.JSONATA && site != null) {
      site.report(
          Code.EXPRESSION_OF_OTHER_LANGUAGE,
          "rawPath(\"" + raw.text() + "\") is JSONPath, but this state is in JSONata",
          "use a typed expression or rawJsonata(..), or put the state in JSONPath with .jsonPath()");
    }
    return "(" + raw.text() + ")";
  }

  String literal(JsonNode value) {
    if (value.isTextual()) {
      return Jsonata.quote(value.textValue());
    }
    if (value.isArray()) {
      StringJoiner elements = new StringJoiner(", ", "[", "]");
      value.forEach(element -> elements.add(literal(element)));
      return elements.toString();
    }
    if (value.isObject()) {
      StringJoiner members = new StringJoiner(", ", "{", "}");
      value
          .properties()
          .forEach(member ->
              members.add(Jsonata.quote(member.getKey()) + ": " + literal(member.getValue())));
      return members.toString();
    }
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
  }

  private String object(Map<String, Node> members) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    members.forEach((name, member) -> text.add(Jsonata.quote(name) + ": " + text(member)));
    return text.toString();
  }

  private String list(List<Node> nodes, String open, String close) {
    StringJoiner text = new StringJoiner(", ", open, close);
    nodes.forEach(node -> text.add(text(node)));
    return text.toString();
  }

  private static String enclosed(String text, int precedence, int outside) {
    return precedence < outside ? "(" + text + ")" : text;
  }

  /** A name as a step. One with a backquote has no notation in JSONata, so that its value is looked up by text. */
  private static String name(String name) {
    if (PLAIN_NAME.matcher(name).matches() && !WORDS.contains(name)) {
      return name;
    }
    return name.indexOf('`') < 0 ? "`" + name + "`" : "$lookup($, " + Jsonata.quote(name) + ")";
  }
}
