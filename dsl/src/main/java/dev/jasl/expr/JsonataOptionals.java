package dev.jasl.expr;

import dev.jasl.jsonata.Jsonata;
import org.jspecify.annotations.Nullable;

/**
 * What may be missing. A short path is written twice, {@code $exists($a.b) ? $a.b : 1}; anything longer gets a name first, or nesting
 * would double the text each time.
 */
final class JsonataOptionals {
  private static final int LONGEST_NAME = 80;

  private final JsonataWriter writer;
  private final StringBuilder out;
  private final JsonataNames names;

  JsonataOptionals(JsonataWriter writer, StringBuilder out, JsonataNames names) {
    this.writer = writer;
    this.out = out;
    this.names = names;
  }

  /** Whether the operation was one for this class, and has been written. */
  boolean write(Node.Operation operation, Slot slot) {
    boolean nullable = operation.operator() == Operator.NULL_OR_ELSE;
    if (!nullable && operation.operator() != Operator.OR_ELSE) {
      return false;
    }
    Node other = operation.operands().get(1);
    decide(
        operation.operands().get(0),
        nullable,
        slot,
        () -> writer.write(other, slot.within(JsonataForm.CONDITIONAL, true)));
    return true;
  }

  /** Without a word where a missing value makes the whole expression fail anyway. */
  StringBuilder write(Node.Required required, Slot slot) {
    String message = required.message();
    if (slot.strict() && !required.nullable() && message == null) {
      return writer.write(required.value(), slot);
    }
    String error = message == null ? name(required.value()) + " is missing" : message;
    decide(
        required.value(),
        required.nullable(),
        slot,
        () -> out.append("$error(").append(Jsonata.quote(error)).append(')'));
    return out;
  }

  private void decide(Node value, boolean nullable, Slot slot, Runnable otherwise) {
    if (isShort(value)) {
      writer.enclosed(JsonataForm.CONDITIONAL, slot, () -> {
        test(value, null, nullable);
        writer.write(value, new Slot(JsonataForm.OR, true));
        out.append(" : ");
        otherwise.run();
      });
      return;
    }
    int mark = names.mark();
    String name = names.next();
    out.append('(').append(name).append(" := ");
    writer.write(value, Slot.WHOLE);
    out.append("; ");
    test(value, name, nullable);
    out.append(name).append(" : ");
    otherwise.run();
    out.append(')');
    names.leave(mark);
  }

  private void test(Node value, @Nullable String name, boolean nullable) {
    out.append(nullable ? "" : "$exists(");
    if (name == null) {
      writer.write(value, new Slot(nullable ? JsonataForm.ATOM : JsonataForm.CONDITIONAL, true));
    } else {
      out.append(name);
    }
    out.append(nullable ? " != null ? " : ") ? ");
  }

  private static boolean isShort(Node value) {
    Node at = value;
    while (isStep(at)) {
      at = at.children().get(0);
    }
    return at instanceof Node.Leaf && !(at instanceof Node.Raw);
  }

  private static boolean isStep(Node node) {
    return node instanceof Node.Field
        || node instanceof Node.Element
        || (node instanceof Node.Required required
            && !required.nullable()
            && required.message() == null);
  }

  private static String name(Node value) {
    String text = JsonataWriter.describe(value);
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }
}
