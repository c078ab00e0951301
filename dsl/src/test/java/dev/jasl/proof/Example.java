package dev.jasl.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An example in a Javadoc comment.
 *
 * @param place file, line and member that it belongs to
 * @param java statements, if any, and an expression
 * @param emitted what it says is emitted; empty if it says nothing
 * @param jsonPath what it says is emitted in JSONPath; empty if it says nothing
 */
record Example(String place, String java, String emitted, String jsonPath) {
  private static final String COMMENT = "// ";
  private static final String JSON_PATH = "JSONPath: ";

  /** The examples of a block: each is Java and then comment lines. */
  static List<Example> in(String block, String place) {
    List<Example> examples = new ArrayList<>();
    List<String> java = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    for (String line : block.strip().lines().toList()) {
      boolean comment = line.strip().startsWith(COMMENT);
      if (!comment && !comments.isEmpty()) {
        examples.add(of(place, java, comments));
        java.clear();
        comments.clear();
      }
      (comment ? comments : java).add(comment ? line.strip().substring(COMMENT.length()) : line);
    }
    examples.add(of(place, java, comments));
    return examples;
  }

  private static Example of(String place, List<String> java, List<String> comments) {
    String said = comments.stream().map(String::strip).collect(Collectors.joining(" "));
    String[] parts = said.startsWith(JSON_PATH)
        ? new String[] {"", said.substring(JSON_PATH.length())}
        : said.split(" ?" + JSON_PATH, 2);
    return new Example(
        place, String.join("\n", java).strip(), parts[0], parts.length < 2 ? "" : parts[1]);
  }

  /** Whether it shows what is emitted, in one language at least. */
  boolean says() {
    return !emitted.isEmpty() || !jsonPath.isEmpty();
  }
}
