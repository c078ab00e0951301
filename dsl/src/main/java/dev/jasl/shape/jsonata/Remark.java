package dev.jasl.shape.jsonata;

import dev.jasl.shape.Shape;
import java.util.List;
import java.util.Objects;

/** Something in an expression that can be seen to go wrong. */
public sealed interface Remark {
  /**
   * A path that never leads anywhere.
   *
   * @param variable without the dollar sign
   * @param path the names behind it, up to the one that does not exist
   * @param last what that name is looked up in
   */
  record NeverThere(String variable, List<String> path, Shape last) implements Remark {
    public NeverThere {
      Objects.requireNonNull(variable, "variable");
      path = List.copyOf(path);
      Objects.requireNonNull(last, "last");
    }

    /** As it is written: {@code $states.input.order}. */
    public String text() {
      return "$" + variable + (path.isEmpty() ? "" : "." + String.join(".", path));
    }
  }

  /**
   * An operator whose operands never fit each other: {@code =} is then never true, and {@code <} fails.
   *
   * @param operator as it is written
   * @param left what the left operand can be
   * @param right what the right one can be
   */
  record NeverComparable(String operator, Shape left, Shape right) implements Remark {
    public NeverComparable {
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }
  }
}
