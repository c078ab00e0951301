package dev.jasl.expr;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.jasl.jsonata.Jsonata;

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
    Choice choice = new Choice(operation.operands().get(0), nullable, false);
    write(choice, slot, () -> writer.write(other, slot.within(JsonataForm.CONDITIONAL, true)));
    return true;
  }

  /** Without a word where a missing value makes the whole expression fail anyway. */
  @CanIgnoreReturnValue
  StringBuilder write(Node.Required required, Slot slot) {
    String message = required.message();
    if (slot.strict() && !required.nullable() && message == null) {
      return writer.write(required.value(), slot);
    }
    String error = message == null ? name(required.value()) + " is missing" : message;
    write(
        new Choice(required.value(), required.nullable(), true),
        slot,
        () -> out.append("$error(").append(Jsonata.quote(error)).append(')'));
    return out;
  }

  /**
   * A value that is looked at before it is taken.
   *
   * @param strict whether what must be there within it may be missing without notice, since that is noticed here
   */
  private record Choice(Node value, boolean nullable, boolean strict) {
    /** Whether it is a path, which can be written twice. */
    boolean isShort() {
      Node at = value;
      while (isStep(at)) {
        at = at.children().get(0);
      }
      return at instanceof Node.Leaf && !(at instanceof Node.Raw);
    }

    private boolean isStep(Node node) {
      return node instanceof Node.Field
          || node instanceof Node.Element
          || (strict
              && node instanceof Node.Required required
              && !required.nullable()
              && required.message() == null);
    }
  }

  private void write(Choice choice, Slot slot, Runnable otherwise) {
    if (choice.isShort()) {
      writer.enclosed(JsonataForm.CONDITIONAL, slot, () -> twice(choice, otherwise));
      return;
    }
    int mark = names.mark();
    String name = names.next();
    out.append('(').append(name).append(" := ");
    writer.write(choice.value(), new Slot(JsonataForm.CONDITIONAL, choice.strict()));
    out.append("; ").append(choice.nullable() ? name : "$exists(" + name + ")");
    out.append(choice.nullable() ? " != null ? " : " ? ").append(name).append(" : ");
    otherwise.run();
    out.append(')');
    names.leave(mark);
  }

  private void twice(Choice choice, Runnable otherwise) {
    out.append(choice.nullable() ? "" : "$exists(");
    writer.write(choice.value(), new Slot(JsonataForm.ATOM, true));
    out.append(choice.nullable() ? " != null ? " : ") ? ");
    writer.write(choice.value(), new Slot(JsonataForm.OR, true));
    out.append(" : ");
    otherwise.run();
  }

  private static String name(Node value) {
    String text = JsonataWriter.describe(value);
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }
}
