package dev.jasl.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error as javac prints it.
 *
 * @param summary behind {@code error:}
 * @param details the lines under the caret
 */
record CompilerMessage(String summary, List<String> details) {
  private static final Pattern FIRST = Pattern.compile("(?:.*/)?(\\w+)\\.java:\\d+: error: (.*)");
  private static final Pattern ASIDE = Pattern.compile(
      " *(method .* is not applicable|required: .*|reason: cannot infer .*|where .*:|\\S+ extends .* declared in .*)");
  private static final int SHORT = 3;
  private static final Pattern END = Pattern.compile("\\d+ errors?|Note: .*");

  CompilerMessage {
    details = List.copyOf(details);
  }

  /** Reads what javac printed; messages by the name of the class, in its order. */
  static Map<String, List<CompilerMessage>> read(String printed) {
    Map<String, List<CompilerMessage>> messages = new LinkedHashMap<>();
    List<String> lines = printed.lines().toList();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && !FIRST.matcher(lines.get(end)).matches()) {
        end++;
      }
      Matcher first = FIRST.matcher(lines.get(i));
      if (first.matches()) {
        messages
            .computeIfAbsent(first.group(1), name -> new ArrayList<>())
            .add(new CompilerMessage(first.group(2), details(lines.subList(i + 1, end))));
      }
      i = end;
    }
    return messages;
  }

  private static List<String> details(List<String> lines) {
    int caret = 0;
    while (caret < lines.size() && !lines.get(caret).strip().equals("^")) {
      caret++;
    }
    return lines.stream()
        .skip(caret + 1L)
        .filter(line -> !END.matcher(line).matches())
        .toList();
  }

  /** All of it. */
  String text() {
    return summary + "\n" + String.join("\n", details);
  }

  /**
   * The lines that say what is wrong: the summary and what does not fit. Of a long message it leaves out which methods there are and
   * where type variables are declared.
   */
  List<String> essence() {
    List<String> lines = new ArrayList<>(List.of(summary));
    details.stream()
        .filter(line -> details.size() < SHORT || !ASIDE.matcher(line).matches())
        .distinct()
        .forEach(lines::add);
    return lines;
  }
}
