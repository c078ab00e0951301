package dev.jasl.jsonata;

import com.dashjoin.jsonata.Utils;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** An operator between two operands of the kinds that it is made for. */
sealed interface DirectOperator extends Direct {
  Map<String, DoubleBinaryOperator> ARITHMETIC = Map.of(
      "+", Double::sum,
      "-", (left, right) -> left - right,
      "*", (left, right) -> left * right,
      "/", (left, right) -> left / right,
      "%", (left, right) -> left % right);

  Map<String, IntPredicate> COMPARISON = Map.of(
      "<", order -> order < 0,
      "<=", order -> order <= 0,
      ">", order -> order > 0,
      ">=", order -> order >= 0,
      "=", order -> order == 0,
      "!=", order -> order != 0);

  /** The operator of this name, if it is one of these. */
  static Optional<Direct> of(String name, Direct left, Direct right) {
    if (ARITHMETIC.containsKey(name)) {
      return Optional.of(new Arithmetic(ARITHMETIC.get(name), left, right));
    }
    if (COMPARISON.containsKey(name)) {
      return Optional.of(new Comparison(COMPARISON.get(name), left, right));
    }
    return switch (name) {
      case "and" -> Optional.of(new Junction(false, left, right));
      case "or" -> Optional.of(new Junction(true, left, right));
      case "&" -> Optional.of(new Concatenation(left, right));
      default -> Optional.empty();
    };
  }

  /** A number that is compared and computed without loss; null if it is another, or none. */
  private static @Nullable Number plain(@Nullable Object value) {
    return value instanceof Integer || (value instanceof Double real && Double.isFinite(real))
        ? (Number) value
        : null;
  }

  /** Of two numbers. */
  record Arithmetic(DoubleBinaryOperator operator, Direct left, Direct right)
      implements DirectOperator {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      Number one = plain(scope.of(left));
      Number other = one == null ? null : plain(scope.of(right));
      if (one == null || other == null) {
        return null;
      }
      double result = operator.applyAsDouble(one.doubleValue(), other.doubleValue());
      return Double.isFinite(result) ? Utils.convertNumber(result) : scope.noted(result);
    }
  }

  /** Of two numbers or two strings. */
  record Comparison(IntPredicate operator, Direct left, Direct right) implements DirectOperator {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      Object one = scope.of(left);
      Object other = one == null ? null : scope.of(right);
      if (one instanceof String text && other instanceof String otherText) {
        return operator.test(text.compareTo(otherText));
      }
      Number number = plain(one);
      Number otherNumber = plain(other);
      if (number == null || otherNumber == null) {
        return null;
      }
      return operator.test(Double.compare(number.doubleValue(), otherNumber.doubleValue()));
    }
  }

  /**
   * {@code and} and {@code or} of two booleans.
   *
   * @param decisive the left operand that decides
   */
  record Junction(boolean decisive, Direct left, Direct right) implements DirectOperator {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      if (!(scope.of(left) instanceof Boolean truth)) {
        return null;
      }
      if (truth == decisive) {
        return truth;
      }
      return scope.of(right) instanceof Boolean other ? other : null;
    }
  }

  /** Of two strings. */
  record Concatenation(Direct left, Direct right) implements DirectOperator {
    @Override
    public @Nullable Object evaluate(DirectScope scope) {
      return scope.of(left) instanceof String one
              && scope.of(right) instanceof String other
              && scope.holds((long) one.length() + other.length())
          ? one + other
          : null;
    }
  }
}
