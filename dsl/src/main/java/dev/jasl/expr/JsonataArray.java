package dev.jasl.expr;

/**
 * Arrays put together. JSONata makes one array of an array in an array, unless that is written with brackets itself, so that a
 * list is written as {@code [$list]} there, and what may be a list or not is looked at when it is there.
 */
final class JsonataArray {
  private final JsonataWriter writer;
  private final StringBuilder out;
  private final JsonataNames names;

  JsonataArray(JsonataWriter writer, StringBuilder out, JsonataNames names) {
    this.writer = writer;
    this.out = out;
    this.names = names;
  }

  StringBuilder write(Node.Array array) {
    String separator = "[";
    for (Node element : array.elements()) {
      element(element, array.kind(), out.append(separator));
      separator = ", ";
    }
    return out.append(array.elements().isEmpty() ? "[]" : "]");
  }

  private void element(Node element, Node.ElementKind kind, StringBuilder text) {
    if (kind == Node.ElementKind.PLAIN || isWritten(element)) {
      writer.write(element, Slot.LENIENT_ARGUMENT);
    } else if (kind == Node.ElementKind.LIST) {
      text.append('[');
      writer.write(element, Slot.LENIENT_ARGUMENT);
      text.append(']');
    } else {
      unknown(element);
    }
  }

  /** Literals and what is put together here show what they are. */
  private static boolean isWritten(Node element) {
    return element instanceof Node.Literal
        || element instanceof Node.Array
        || element instanceof Node.Construct
        || element instanceof Node.Format
        || element instanceof Node.Placeholder
        || (element instanceof Node.Operation operation
            && operation.operator().jsonata().isBracketed());
  }

  private void unknown(Node element) {
    int mark = names.mark();
    String name = names.next();
    out.append('(').append(name).append(" := ");
    writer.write(element, Slot.LENIENT_ARGUMENT);
    out.append("; $type(%s) = \"array\" ? [[%s]] : %s)".formatted(name, name, name));
    names.leave(mark);
  }
}
