package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.model.Placeholders;
import dev.jasl.shape.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries the rules of a Choice with values that can come. It knows what they leave out only where all of them ask for one place, and
 * compare it with values that are written in the definition.
 */
final class ChoiceCoverage {
  private static final int DEEPEST = 50;

  private final List<Condition> rules;
  private final List<Condition.Comparison> comparisons;

  private ChoiceCoverage(List<Condition> rules, List<Condition.Comparison> comparisons) {
    this.rules = rules;
    this.comparisons = comparisons;
  }

  /** Empty where the rules ask for more than one place, or compare in a way that is not tried here. */
  static Optional<ChoiceCoverage> of(ChoiceRules.JsonPath choice) {
    List<Condition> rules =
        choice.rules().stream().map(ChoiceRules.PathRule::condition).toList();
    List<Condition.Comparison> comparisons = comparisons(rules);
    boolean onePlace =
        comparisons.stream().map(Condition.Comparison::variable).distinct().count() == 1;
    return onePlace && comparisons.stream().allMatch(ChoiceCoverage::canBeTried)
        ? Optional.of(new ChoiceCoverage(rules, comparisons))
        : Optional.empty();
  }

  private record Nested(Condition condition, int depth) {
    Nested inner(Condition inner) {
      return new Nested(inner, depth + 1);
    }
  }

  /** None where they are nested deeper than a stack can be trusted with. */
  private static List<Condition.Comparison> comparisons(List<Condition> rules) {
    List<Condition.Comparison> found = new ArrayList<>();
    Deque<Nested> open = new ArrayDeque<>();
    rules.forEach(rule -> open.add(new Nested(rule, 0)));
    while (!open.isEmpty()) {
      Nested nested = open.remove();
      if (nested.depth() > DEEPEST) {
        return List.of();
      }
      if (nested.condition() instanceof Condition.And and) {
        and.all().forEach(inner -> open.add(nested.inner(inner)));
      } else if (nested.condition() instanceof Condition.Or or) {
        or.any().forEach(inner -> open.add(nested.inner(inner)));
      } else if (nested.condition() instanceof Condition.Not not) {
        open.add(nested.inner(not.condition()));
      } else {
        found.add((Condition.Comparison) nested.condition());
      }
    }
    return found;
  }

  private static boolean canBeTried(Condition.Comparison comparison) {
    Comparator.Kind kind = comparison.comparator().kind();
    return kind != Comparator.Kind.PATTERN
        && kind != Comparator.Kind.TIMESTAMP
        && comparison.comparator() != Comparator.IS_TIMESTAMP
        && comparison.operand() instanceof Condition.Operand.Literal literal
        && !(literal.value().isTextual() && Placeholders.in(literal.value().textValue()));
  }

  /** The path that all rules ask for. */
  String path() {
    return comparisons.get(0).variable();
  }

  /** Values of this shape that no rule takes, one of each sort; the place is always there. */
  List<JsonNode> leftOut(Shape shape) {
    return Candidates.of(shape, numbers()).stream()
        .filter(value -> rules.stream().noneMatch(rule -> new Trying(value).holds(rule)))
        .toList();
  }

  private Set<Double> numbers() {
    Set<Double> written = new TreeSet<>();
    for (Condition.Comparison comparison : comparisons) {
      JsonNode value = ((Condition.Operand.Literal) comparison.operand()).value();
      if (value.isNumber()) {
        written.add(value.doubleValue());
      }
    }
    return written;
  }

  /** Whether conditions hold of one value. */
  private record Trying(JsonNode value) {
    boolean holds(Condition condition) {
      if (condition instanceof Condition.And and) {
        return and.all().stream().allMatch(this::holds);
      }
      if (condition instanceof Condition.Or or) {
        return or.any().stream().anyMatch(this::holds);
      }
      return condition instanceof Condition.Not not
          ? !holds(not.condition())
          : compares((Condition.Comparison) condition);
    }

    private boolean compares(Condition.Comparison comparison) {
      JsonNode operand = ((Condition.Operand.Literal) comparison.operand()).value();
      return switch (comparison.comparator().kind()) {
        case STRING ->
          value.isTextual()
              && operand.isTextual()
              && fits(comparison.comparator(), value.textValue().compareTo(operand.textValue()));
        case NUMBER ->
          value.isNumber()
              && operand.isNumber()
              && fits(
                  comparison.comparator(),
                  Double.compare(value.doubleValue(), operand.doubleValue()));
        case BOOLEAN -> value.isBoolean() && value.equals(operand);
        default -> isOfKind(comparison.comparator()) == operand.booleanValue();
      };
    }

    private boolean isOfKind(Comparator test) {
      return switch (test) {
        case IS_NULL -> value.isNull();
        case IS_NUMERIC -> value.isNumber();
        case IS_STRING -> value.isTextual();
        case IS_BOOLEAN -> value.isBoolean();
        default -> true;
      };
    }

    private static boolean fits(Comparator comparator, int order) {
      return switch (comparator) {
        case STRING_EQUALS, NUMERIC_EQUALS -> order == 0;
        case STRING_LESS_THAN, NUMERIC_LESS_THAN -> order < 0;
        case STRING_GREATER_THAN, NUMERIC_GREATER_THAN -> order > 0;
        case STRING_LESS_THAN_EQUALS, NUMERIC_LESS_THAN_EQUALS -> order <= 0;
        default -> order >= 0;
      };
    }
  }
}
