package dev.jasl.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The evaluated arguments of one call. Building it checks them against the function's parameters. */
final class Arguments {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Term.Call call;
  private final List<JsonNode> values;
  private final FormatTemplate template;

  /**
   * @param template of a call of {@code States.Format} with a literal template; otherwise unused
   * @throws IntrinsicFailure if an argument does not fit its parameter
   */
  Arguments(Term.Call call, List<JsonNode> values, FormatTemplate template) {
    this.call = call;
    this.values = values;
    this.template = template;
    for (int i = 0; i < values.size(); i++) {
      String misfit = Fit.problem(call.function(), i, values.get(i));
      if (misfit != null) {
        throw failure(misfit);
      }
    }
  }

  int size() {
    return values.size();
  }

  JsonNode value(int position) {
    return values.get(position);
  }

  String text(int position) {
    return values.get(position).textValue();
  }

  ArrayNode array(int position) {
    return (ArrayNode) values.get(position);
  }

  ObjectNode object(int position) {
    return (ObjectNode) values.get(position);
  }

  /** Rounded half up, as the service does: 2.5 becomes 3, -1.5 becomes -1. */
  int integer(int position) {
    return values.get(position) instanceof IntNode whole ? whole.intValue() : rounded(position);
  }

  private int rounded(int position) {
    BigDecimal rounded =
        values.get(position).decimalValue().add(HALF).setScale(0, RoundingMode.FLOOR);
    try {
      return rounded.intValueExact();
    } catch (ArithmeticException tooLarge) {
      throw failure("argument %d is %s, but must lie between -2147483648 and 2147483647"
          .formatted(position + 1, values.get(position)));
    }
  }

  FormatTemplate template() {
    return template;
  }

  IntrinsicFailure failure(String problem) {
    return new IntrinsicFailure(call.text(), call.function().fullName() + ": " + problem);
  }
}
