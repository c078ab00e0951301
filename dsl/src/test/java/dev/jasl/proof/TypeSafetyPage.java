package dev.jasl.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The text of {@code docs/type-safety.md}. */
final class TypeSafetyPage {
  private final List<Trial> trials;

  TypeSafetyPage(List<Trial> trials) {
    this.trials = trials;
  }

  String text() {
    StringBuilder page = new StringBuilder(head());
    String theme = "";
    for (Trial trial : trials) {
      if (!trial.mistake().theme().equals(theme)) {
        theme = trial.mistake().theme();
        page.append("\n## ").append(theme).append('\n');
      }
      page.append(section(trial));
    }
    return page.toString();
  }

  private String head() {
    return """
        # Mistakes, and what stops them

        %d slips: %d stopped by `javac`, %d by the wrong call itself, %d by `build()`, all before anything is deployed or run; for %d
        more `build()` gives a warning. Each has the wrong Java, the same without the slip, what stops it, and the message.

        A message is what the compiler prints behind `error:` and under the caret. It has one to three lines; where it has more (%d times), the
        methods that javac looked at and the declarations of type variables are left out here.

        `TypeSafetyTest` tries them all with the real compiler and `build()`, and makes this page. What stands in capitals (`ORDER`, `NAME`)
        is explained in [CONTRIBUTING.md](../CONTRIBUTING.md#examples-in-javadoc).
        """.formatted(
            trials.size() - count(Verdict.Stage.WARNING),
            count(Verdict.Stage.JAVAC),
            count(Verdict.Stage.CALL),
            count(Verdict.Stage.BUILD),
            count(Verdict.Stage.WARNING),
            trials.stream().filter(trial -> trial.wrong().abridged()).count());
  }

  private long count(Verdict.Stage stage) {
    return trials.stream().filter(trial -> trial.wrong().stage() == stage).count();
  }

  private static String section(Trial trial) {
    return """

        ### %s

        ```diff
        %s
        %s
        ```

        Stopped by %s:

        ```text
        %s
        ```
        """.formatted(
            trial.mistake().title(),
            marked("- ", trial.mistake().wrong()),
            marked("+ ", trial.mistake().right()),
            trial.wrong().stage(),
            trial.wrong().text());
  }

  private static String marked(String mark, String java) {
    return java.lines().map(line -> mark + line).collect(joining("\n"));
  }
}
