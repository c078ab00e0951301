package dev.jasl.expr;

import dev.jasl.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.List;

/** Texts put together, {@code "a " & $b & " c"}. */
final class JsonataJoin {
  private final JsonataWriter writer;
  private final StringBuilder out;

  JsonataJoin(JsonataWriter writer, StringBuilder out) {
    this.writer = writer;
    this.out = out;
  }

  StringBuilder write(Node.Format format, Slot slot) {
    List<Node> parts = parts(format);
    if (parts.size() > 1) {
      return writer.enclosed(JsonataForm.SUM, slot, () -> join(parts));
    }
    if (format.arguments().isEmpty()) {
      return out.append(Jsonata.quote(format.pieces().get(0)));
    }
    out.append("$string(");
    writer.write(parts.get(0), slot.within(JsonataForm.CONDITIONAL, true));
    return out.append(')');
  }

  /** Pieces of text that are empty are left out. */
  private static List<Node> parts(Node.Format format) {
    List<Node> parts = new ArrayList<>();
    for (int i = 0; i < format.pieces().size(); i++) {
      if (!format.pieces().get(i).isEmpty()) {
        parts.add(Node.literal(format.pieces().get(i)));
      }
      if (i < format.arguments().size()) {
        parts.add(format.arguments().get(i));
      }
    }
    return parts;
  }

  private void join(List<Node> parts) {
    Slot part = new Slot(JsonataForm.SUM + 1, false);
    writer.write(parts.get(0), part);
    for (Node next : parts.subList(1, parts.size())) {
      out.append(" & ");
      writer.write(next, part);
    }
  }
}
