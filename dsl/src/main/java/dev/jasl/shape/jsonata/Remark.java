package dev.jasl.shape.jsonata;

import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import java.util.Objects;

/** Something in an expression that can be seen to go wrong. */
public sealed interface Remark {
  /** A path that never leads anywhere: what is read, and where it ends. */
  record NeverThere(Read read) implements Remark {
    public NeverThere {
      Objects.requireNonNull(read, "read");
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
