package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What a filter of a path asks of an element, {@code @.price < 10}. */
final class JsonPathFilter {
  private static final Pattern PLAIN_TEXT = Pattern.compile("[^'\\\\\\p{Cc}\\p{Cs}]*");

  private static final Map<Operator, String> SIGNS = Map.of(
      Operator.STRING_EQUALS, "==",
      Operator.BOOLEAN_EQUALS, "==",
      Operator.NUMBER_EQUALS, "==",
      Operator.NUMBER_LESS, "<",
      Operator.NUMBER_AT_MOST, "<=",
      Operator.NUMBER_GREATER, ">",
      Operator.NUMBER_AT_LEAST, ">=");

  private final JsonPathWriter writer;
  private final Node.Parameter element;

  JsonPathFilter(JsonPathWriter writer, Node.Parameter element) {
    this.writer = writer;
    this.element = element;
  }

  String text(Node node) {
    if (!(node instanceof Node.Operation operation)) {
      return operand(node) + " == true";
    }
    List<Node> operands = operation.operands();
    return switch (operation.operator()) {
      case AND -> "(" + text(operands.get(0)) + " && " + text(operands.get(1)) + ")";
      case OR -> "(" + text(operands.get(0)) + " || " + text(operands.get(1)) + ")";
      case NOT -> "!(" + text(operands.get(0)) + ")";
      case IS_PRESENT -> operand(operands.get(0));
      case IS_IN -> operand(operands.get(0)) + " in " + texts(operands.get(1));
      default -> comparison(operation);
    };
  }

  private String comparison(Node.Operation operation) {
    String sign = SIGNS.get(operation.operator());
    return sign == null
        ? writer.cannot("\"" + operation.operator().words() + "\" in a filter")
        : operand(operation.operands().get(0)) + " " + sign + " "
            + operand(operation.operands().get(1));
  }

  private String operand(Node node) {
    if (node instanceof Node.Literal literal) {
      return literal(literal.value());
    }
    String steps = JsonPathLists.steps(element, node);
    return steps == null
        ? writer.cannot("anything but fields of the element and literals in a filter")
        : "@" + steps;
  }

  private String literal(JsonNode value) {
    if (!value.isTextual()) {
      return JsonataText.literal(value);
    }
    return PLAIN_TEXT.matcher(value.textValue()).matches()
        ? "'" + value.textValue() + "'"
        : writer.cannot("a text with quotes, backslashes or control characters in a filter");
  }

  private String texts(Node list) {
    StringJoiner texts = new StringJoiner(", ", "[", "]");
    ((Node.Literal) list).value().forEach(text -> texts.add(literal(text)));
    return texts.toString();
  }
}
