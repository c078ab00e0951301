package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a number comes from that need not be whole: {@code ToleratedFailurePercentage}. */
sealed interface FractionSource {
  double value(Visit visit);

  /** One that is written down; null for none. */
  static @Nullable FractionSource fixed(@Nullable Quantity quantity) {
    return quantity instanceof Quantity.Fixed fixed ? new Fixed(fixed.value().doubleValue()) : null;
  }

  record Fixed(double number) implements FractionSource {
    @Override
    public double value(Visit visit) {
      return number;
    }
  }

  /** By a path into the effective input. A number that is written as text counts too, as everywhere. */
  record ByPath(NumberSource.ByPath source) implements FractionSource {
    @Override
    public double value(Visit visit) {
      JsonNode found = source.found(visit);
      try {
        return new BigDecimal(NumberSource.ByPath.text(found)).doubleValue();
      } catch (NumberFormatException none) {
        throw source.malformed(visit, found, "float");
      }
    }
  }

  record ByExpression(FieldExpression expression) implements FractionSource {
    @Override
    public double value(Visit visit) {
      return expression.number(visit).doubleValue();
    }
  }
}
