package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathScope;
import java.time.OffsetDateTime;

/** What a Choice in JSONPath does with a condition. */
record Choosing(PathScope scope) {
  boolean holds(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.all().stream().allMatch(this::holds);
    }
    if (condition instanceof Condition.Or or) {
      return or.any().stream().anyMatch(this::holds);
    }
    return condition instanceof Condition.Not not
        ? !holds(not.condition())
        : holds((Condition.Comparison) condition);
  }

  private boolean holds(Condition.Comparison comparison) {
    JsonNode left = JsonPath.compile(comparison.variable()).find(scope);
    if (comparison.comparator() == Comparator.IS_PRESENT) {
      return !left.isMissingNode();
    }
    JsonNode right = comparison.operand() instanceof Condition.Operand.At at
        ? JsonPath.compile(at.path()).find(scope)
        : ((Condition.Operand.Literal) comparison.operand()).value();
    if (left.isMissingNode() || right.isMissingNode()) {
      throw new Meaning.Fails("the path finds nothing");
    }
    return compare(comparison.comparator(), left, right);
  }

  private static boolean compare(Comparator comparator, JsonNode left, JsonNode right) {
    return switch (comparator) {
      case IS_NULL -> left.isNull();
      case IS_NUMERIC -> left.isNumber();
      case IS_STRING -> left.isTextual();
      case IS_BOOLEAN -> left.isBoolean();
      case BOOLEAN_EQUALS -> left.equals(right);
      case STRING_MATCHES ->
        RegexText.ofWildcard(right.textValue())
            .pattern()
            .matcher(left.textValue())
            .find();
      case STRING_EQUALS, NUMERIC_EQUALS, TIMESTAMP_EQUALS -> order(comparator, left, right) == 0;
      case STRING_LESS_THAN, NUMERIC_LESS_THAN, TIMESTAMP_LESS_THAN ->
        order(comparator, left, right) < 0;
      case STRING_GREATER_THAN, NUMERIC_GREATER_THAN, TIMESTAMP_GREATER_THAN ->
        order(comparator, left, right) > 0;
      case STRING_LESS_THAN_EQUALS, NUMERIC_LESS_THAN_EQUALS, TIMESTAMP_LESS_THAN_EQUALS ->
        order(comparator, left, right) <= 0;
      case STRING_GREATER_THAN_EQUALS, NUMERIC_GREATER_THAN_EQUALS, TIMESTAMP_GREATER_THAN_EQUALS ->
        order(comparator, left, right) >= 0;
      case IS_TIMESTAMP, IS_PRESENT -> throw new AssertionError(comparator);
    };
  }

  private static int order(Comparator comparator, JsonNode left, JsonNode right) {
    return switch (comparator.kind()) {
      case NUMBER -> Double.compare(left.doubleValue(), right.doubleValue());
      case TIMESTAMP ->
        OffsetDateTime.parse(left.textValue())
            .toInstant()
            .compareTo(OffsetDateTime.parse(right.textValue()).toInstant());
      default -> left.textValue().compareTo(right.textValue());
    };
  }
}
