package dev.jasl.runtime.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.io.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints two events in two columns, and marks the lines that differ. */
final class SideBySide {
  private static final int WIDTH = 60;

  private SideBySide() {}

  static String of(@Nullable JsonNode recorded, @Nullable JsonNode replayed) {
    List<String> left = lines(recorded);
    List<String> right = lines(replayed);
    StringBuilder text = new StringBuilder();
    text.append(row("recorded", ' ', "replayed"));
    text.append(row("-".repeat(WIDTH), '-', "-".repeat(WIDTH)));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String one = i < left.size() ? left.get(i) : "";
      String other = i < right.size() ? right.get(i) : "";
      text.append(row(one, one.equals(other) ? ' ' : '≠', other));
    }
    return text.toString();
  }

  private static String row(String left, char mark, String right) {
    String padded = left + " ".repeat(Math.max(0, WIDTH - left.length()));
    return (padded + " " + mark + " " + right).stripTrailing() + "\n";
  }

  private static List<String> lines(@Nullable JsonNode event) {
    if (event == null) {
      return List.of("(no event)");
    }
    List<String> lines = new ArrayList<>();
    opened(event).toPrettyString().lines().forEach(line -> wrap(line, lines));
    return lines;
  }

  private static void wrap(String line, List<String> lines) {
    String rest = line;
    while (rest.length() > WIDTH) {
      lines.add(rest.substring(0, WIDTH));
      rest = "  " + rest.substring(WIDTH);
    }
    lines.add(rest);
  }

  /** The event without its time, and with JSON texts as what they hold: that reads better. */
  private static JsonNode opened(JsonNode event) {
    ObjectNode view = event.deepCopy();
    view.remove("timestamp");
    for (Map.Entry<String, JsonNode> member : List.copyOf(view.properties())) {
      if (member.getValue() instanceof ObjectNode details) {
        List.copyOf(details.properties())
            .forEach(detail -> details.set(detail.getKey(), parsed(detail.getValue())));
      }
    }
    return view;
  }

  private static JsonNode parsed(JsonNode value) {
    boolean holdsJson =
        value instanceof TextNode text && text.textValue().matches("(?s)\\s*[\\[{].*");
    return holdsJson ? JsonText.read(value.textValue()).value().orElse(value) : value;
  }
}
