package dev.jasl.jsonata;

import com.dashjoin.jsonata.Utils;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A call of a function over the elements of a list. A value that is no list is a list of one. */
sealed interface DirectCall extends Direct {
  Direct list();

  /**
   * Called with the elements.
   *
   * @param elements an array's nodes, or values
   */
  @Nullable
  Object over(DirectScope scope, Elements elements);

  /** A list, whatever it is made of. */
  interface Elements {
    int size();

    /** Null if there is a value that the scope does not hold. */
    @Nullable
    Object get(int index);
  }

  @Override
  default @Nullable Object evaluate(DirectScope scope) {
    Object value = scope.of(list());
    return value == null ? null : over(scope, elements(scope, value));
  }

  private static Elements elements(DirectScope scope, Object value) {
    return value instanceof ArrayNode array
        ? new Listed(array.size(), index -> scope.value(array.get(index)))
        : value instanceof List<?> sequence
            ? new Listed(sequence.size(), sequence::get)
            : new Listed(1, index -> value);
  }

  /** A list by its positions. */
  record Listed(int size, IntFunction<@Nullable Object> at) implements Elements {
    @Override
    public @Nullable Object get(int index) {
      return at.apply(index);
    }
  }

  /** None would be undefined; a single one would mostly, but not always, stand for itself. */
  private static @Nullable Object sequence(List<Object> values) {
    return values.size() < 2 ? null : values;
  }

  /** {@code $map} with a function written down in place, of one parameter. */
  record Mapping(Direct list, int parameter, Direct body) implements DirectCall {
    @Override
    public @Nullable Object over(DirectScope scope, Elements elements) {
      if (!scope.holds(elements.size())) {
        return null;
      }
      List<Object> results = new ArrayList<>(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        Object result = applied(scope, elements.get(i), parameter, body);
        if (result == null) {
          return null;
        }
        results.add(result);
      }
      return sequence(results);
    }
  }

  /** {@code $filter} likewise, where the function gives booleans. */
  record Filtering(Direct list, int parameter, Direct body) implements DirectCall {
    @Override
    public @Nullable Object over(DirectScope scope, Elements elements) {
      if (!scope.holds(elements.size())) {
        return null;
      }
      List<Object> kept = new ArrayList<>(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        Object element = elements.get(i);
        if (!(applied(scope, element, parameter, body) instanceof Boolean keeps)) {
          return null;
        }
        if (keeps) {
          kept.add(element);
        }
      }
      return sequence(kept);
    }
  }

  private static @Nullable Object applied(
      DirectScope scope, @Nullable Object element, int parameter, Direct body) {
    if (element == null) {
      return null;
    }
    scope.bind(parameter, element);
    return scope.of(body);
  }

  /** {@code $sum} of numbers. */
  record Sum(Direct list) implements DirectCall {
    @Override
    public @Nullable Object over(DirectScope scope, Elements elements) {
      double[] numbers = new double[elements.size()];
      for (int i = 0; i < numbers.length; i++) {
        if (!(elements.get(i) instanceof Number number)) {
          return null;
        }
        numbers[i] = number.doubleValue();
      }
      double sum = Arrays.stream(numbers).sum();
      return Double.isFinite(sum) ? Utils.convertNumber(sum) : null;
    }
  }

  /** {@code $count}. */
  record Count(Direct list) implements DirectCall {
    @Override
    public Object over(DirectScope scope, Elements elements) {
      return elements.size();
    }
  }
}
