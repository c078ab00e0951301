package dev.jasl.graph;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.ChoiceRules.ExpressionRule;
import dev.jasl.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** Says what a choice rule asks, as one would say it: {@code $.total >= 100 and not ($.vip is present)}. */
final class ConditionText {
  /** The text is cut anyway; so deep it is not even looked for. */
  private static final int DEEPEST = 8;

  private static final int MOST_PARTS = 8;

  private ConditionText() {}

  static String of(Condition condition) {
    return text(condition, 0);
  }

  static String of(ExpressionRule rule) {
    String text = rule.condition().asText().strip();
    return text.startsWith("{%") && text.endsWith("%}") && text.length() > 3
        ? text.substring(2, text.length() - 2).strip()
        : text;
  }

  private static String text(Condition condition, int depth) {
    if (depth > DEEPEST) {
      return "…";
    }
    if (condition instanceof Condition.And and) {
      return joined(and.all(), " and ", depth);
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.any(), " or ", depth);
    }
    if (condition instanceof Condition.Not not) {
      return "not (" + text(not.condition(), depth + 1) + ")";
    }
    return comparison((Condition.Comparison) condition);
  }

  private static String joined(List<Condition> conditions, String word, int depth) {
    List<String> texts = new ArrayList<>();
    for (Condition part : conditions.subList(0, Math.min(conditions.size(), MOST_PARTS))) {
      boolean compound = part instanceof Condition.And || part instanceof Condition.Or;
      String text = text(part, depth + 1);
      texts.add(compound ? "(" + text + ")" : text);
    }
    return String.join(word, texts) + (conditions.size() > MOST_PARTS ? " …" : "");
  }

  private static String comparison(Condition.Comparison comparison) {
    String operand = comparison.operand() instanceof Condition.Operand.At at
        ? at.path()
        : literal(((Condition.Operand.Literal) comparison.operand()).value());
    return comparison.variable() + " " + operator(comparison, operand);
  }

  private static String literal(JsonNode value) {
    return value.isTextual() ? "\"" + value.textValue() + "\"" : value.toString();
  }

  private static String operator(Condition.Comparison comparison, String operand) {
    boolean negated = operand.equals("false");
    return switch (comparison.comparator()) {
      case STRING_EQUALS, NUMERIC_EQUALS, BOOLEAN_EQUALS, TIMESTAMP_EQUALS -> "= " + operand;
      case STRING_LESS_THAN, NUMERIC_LESS_THAN, TIMESTAMP_LESS_THAN -> "< " + operand;
      case STRING_GREATER_THAN, NUMERIC_GREATER_THAN, TIMESTAMP_GREATER_THAN -> "> " + operand;
      case STRING_LESS_THAN_EQUALS, NUMERIC_LESS_THAN_EQUALS, TIMESTAMP_LESS_THAN_EQUALS ->
        "<= " + operand;
      case STRING_GREATER_THAN_EQUALS, NUMERIC_GREATER_THAN_EQUALS, TIMESTAMP_GREATER_THAN_EQUALS ->
        ">= " + operand;
      case STRING_MATCHES -> "matches " + operand;
      case IS_NULL -> is(negated, "null");
      case IS_PRESENT -> is(negated, "present");
      case IS_NUMERIC -> is(negated, "a number");
      case IS_STRING -> is(negated, "a string");
      case IS_BOOLEAN -> is(negated, "a boolean");
      case IS_TIMESTAMP -> is(negated, "a timestamp");
    };
  }

  private static String is(boolean negated, String what) {
    return negated ? "is not " + what : "is " + what;
  }
}
