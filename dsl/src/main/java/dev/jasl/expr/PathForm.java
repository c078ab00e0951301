package dev.jasl.expr;

import dev.jasl.intrinsic.IntrinsicFunction;
import java.util.List;

/**
 * How JSONPath says an operation: a call of a {@code States.*} function.
 *
 * @param order which operand stands where in the call
 * @param last literals that follow
 */
record PathForm(IntrinsicFunction function, List<Integer> order, List<Node> last) {
  PathForm {
    if (!function.accepts(order.size() + last.size())) {
      throw new IllegalArgumentException(function.signature() + " takes other arguments");
    }
  }

  static PathForm of(IntrinsicFunction function, Integer... order) {
    return new PathForm(function, List.of(order), List.of());
  }

  /** With a literal behind the operands. */
  static PathForm with(Node last, IntrinsicFunction function, Integer... order) {
    return new PathForm(function, List.of(order), List.of(last));
  }
}
