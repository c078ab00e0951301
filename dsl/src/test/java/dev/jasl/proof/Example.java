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

  /** A class with a method that makes what the example is about. */
  String source(String name) {
    return """
        import static dev.jasl.dsl.Jasl.*;
        import static dev.jasl.dsl.fixture.Fixtures.*;
        import static java.time.Duration.*;
        import dev.jasl.diagnostic.*;
        import dev.jasl.dsl.*;
        import dev.jasl.dsl.aws.*;
        import dev.jasl.dsl.aws.result.*;
        import dev.jasl.dsl.fixture.*;
        import dev.jasl.expr.*;
        import java.math.*;
        import java.time.Duration;
        import java.time.Instant;
        import java.util.List;
        public class %s {
          public static Object make() throws Exception {
            %s
            return %s;
          }
        }
        """.formatted(name, statements(), expression());
  }

  private String statements() {
    return java.substring(0, lastStatement());
  }

  private String expression() {
    String last = java.substring(lastStatement()).strip();
    return last.endsWith(";") ? last.substring(0, last.length() - 1) : last;
  }

  /** Where the last statement begins: behind a line that ends a statement outside all braces. */
  private int lastStatement() {
    int begin = 0;
    int at = 0;
    for (String line : java.lines().toList()) {
      at = Math.min(at + line.length() + 1, java.length());
      boolean ends = line.stripTrailing().endsWith(";") && at < java.length();
      begin = ends ? at : begin;
    }
    return begin;
  }
}
