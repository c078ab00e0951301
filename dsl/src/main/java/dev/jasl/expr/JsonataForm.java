package dev.jasl.expr;

import dev.jasl.jsonata.JsonataFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How JSONata says an operation: a text with holes.
 *
 * <p>{@code {0}} is the first operand, which may stand beside commas and in brackets without parentheses; {@code {0!}} is one that
 * stands beside signs or steps; {@code {0~}} and {@code {0!~}} are operands whose being missing JSONata would not notice here;
 * {@code {a}} is a name that nothing else has, and {@code {1=ab}} what the lambda that is the second operand makes of such names.
 *
 * @param precedence how strongly the text holds together; {@link #ATOM} for what needs no parentheses anywhere
 */
record JsonataForm(List<Part> parts, int precedence) {
  static final int CONDITIONAL = 0;
  static final int OR = 1;
  static final int AND = 2;
  static final int COMPARISON = 3;
  static final int SUM = 4;
  static final int PRODUCT = 5;
  static final int ATOM = 9;

  private static final Pattern HOLE =
      Pattern.compile("\\{(?:(\\d)(!?)(~?)|([a-c])|(\\d)=([a-c]+))}");

  /** A stretch of the text. */
  sealed interface Part {}

  /** What stands there whatever the operands are. */
  record Fixed(String text) implements Part {}

  /** An operand. */
  record Operand(int index, int precedence, boolean strict) implements Part {}

  /** What a lambda makes of these names of its own. */
  record Body(int index, String letters) implements Part {}

  /** A name of its own. */
  record Name(char letter) implements Part {}

  JsonataForm {
    parts = List.copyOf(parts);
  }

  /** A text that needs no parentheses. */
  static JsonataForm form(String text) {
    return form(text, ATOM);
  }

  /** Whether it puts an array together itself, {@code [$keys(..)[]]}. */
  boolean isBracketed() {
    return parts.get(0) instanceof Fixed fixed && fixed.text().startsWith("[");
  }

  static JsonataForm form(String text, int precedence) {
    List<Part> parts = new ArrayList<>();
    Matcher hole = HOLE.matcher(text);
    int from = 0;
    while (hole.find()) {
      parts.add(new Fixed(text.substring(from, hole.start())));
      parts.add(part(hole));
      from = hole.end();
    }
    parts.add(new Fixed(text.substring(from)));
    return new JsonataForm(parts, precedence);
  }

  private static Part part(Matcher hole) {
    if (hole.group(4) != null) {
      return new Name(hole.group(4).charAt(0));
    }
    if (hole.group(5) != null) {
      return new Body(Integer.parseInt(hole.group(5)), hole.group(6));
    }
    int precedence = hole.group(2).isEmpty() ? CONDITIONAL : ATOM;
    return new Operand(
        Integer.parseInt(hole.group(1)), precedence, hole.group(3).isEmpty());
  }

  /** A sign between two operands, which groups from the left. */
  static JsonataForm infix(String sign, int precedence, boolean strict) {
    return new JsonataForm(
        List.of(
            new Operand(0, precedence, strict),
            new Fixed(" " + sign + " "),
            new Operand(1, precedence + 1, strict)),
        precedence);
  }

  /** {@code a ? b : c}; what stands behind the colon may be the next condition. */
  static JsonataForm conditional() {
    return new JsonataForm(
        List.of(
            new Operand(0, OR, false),
            new Fixed(" ? "),
            new Operand(1, OR, true),
            new Fixed(" : "),
            new Operand(2, CONDITIONAL, true)),
        CONDITIONAL);
  }

  /** A call with the first operands as arguments; without the first it gives nothing, and takes another that is missing for left out. */
  static JsonataForm call(JsonataFunction function, int operands) {
    return call(function, operands, true);
  }

  /** A call of a function that takes what is missing for something. */
  static JsonataForm lenient(JsonataFunction function, int operands) {
    return call(function, operands, false);
  }

  private static JsonataForm call(JsonataFunction function, int operands, boolean strict) {
    if (!function.accepts(operands)) {
      throw new IllegalArgumentException(function.usage() + " does not take " + operands);
    }
    return form(text(function, operands, strict));
  }

  /** A call whose result is an array, however many elements there are. */
  static JsonataForm list(JsonataFunction function, int operands) {
    return form("[" + text(function, operands, false) + "[]]");
  }

  private static String text(JsonataFunction function, int operands, boolean strict) {
    StringBuilder text = new StringBuilder(function.call()).append('(');
    for (int i = 0; i < operands; i++) {
      text.append(i == 0 ? "" : ", ").append('{').append(i).append(strict && i == 0 ? "}" : "~}");
    }
    return text.append(')').toString();
  }
}
