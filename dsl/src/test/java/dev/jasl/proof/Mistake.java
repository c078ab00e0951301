package dev.jasl.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A slip of a user, and what would be right.
 *
 * @param theme what it is about
 * @param wrong Java that is stopped
 * @param right the same without the slip
 * @param because what the message must say
 */
record Mistake(String theme, String title, String wrong, String right, String because) {
  private static final Path FOLDER = Path.of("src/test/resources/dev/jasl/proof/mistakes");

  /** All of them, in the order of their files. */
  static List<Mistake> all() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(FOLDER)) {
      files = found.sorted().toList();
    }
    List<Mistake> mistakes = new ArrayList<>();
    for (Path file : files) {
      mistakes.addAll(read(Files.readString(file)));
    }
    return mistakes;
  }

  /** A file has a theme behind {@code #} and mistakes: a title behind {@code ##}, then lines that begin with -, + and !. */
  private static List<Mistake> read(String text) {
    List<String> sections = List.of(text.split("\n## ", -1));
    String theme = sections.get(0).substring(1).strip();
    return sections.stream().skip(1).map(section -> of(theme, section)).toList();
  }

  private static Mistake of(String theme, String section) {
    List<String> lines = section.lines().toList();
    return new Mistake(
        theme, lines.get(0).strip(), marked("- ", lines), marked("+ ", lines), marked("! ", lines));
  }

  private static String marked(String mark, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .collect(Collectors.joining("\n"));
  }
}
