package dev.jasl.validate.rules;

import static java.util.stream.Collectors.joining;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.ServiceCode;
import dev.jasl.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of {@code docs/diagnostics.md}, made of the codes and of their fixtures {@code example} and {@code fixed}. */
final class DiagnosticsPage {
  private static final String HEAD = """
      # Diagnostics

      What jasl finds in a definition. Each finding has a stable code, a severity, the place (spelled as AWS spells it), a message (in
      AWS's words where those are known) and a hint that says what would be right.

      - `ERROR`: AWS refuses the definition, or what is named cannot work whenever it is reached.
      - `WARNING`: legal, but likely not what was meant.

      Where AWS refuses the same thing, or warns of it, its own code stands beside ours; where there is none, AWS accepts the definition.

      This page is made by `DiagnosticsPageTest` from the codes and from the examples that the tests check.
      """;

  private final List<Fixture> fixtures = Fixture.all();

  String text() {
    return HEAD
        + chapter("In the definition", Code.Layer.STRUCTURE)
        + chapter("In its variables", Code.Layer.VARIABLES)
        + chapter("In the JSON that goes through it", Code.Layer.SHAPES)
        + chapter("In the Java code that builds one", Code.Layer.DSL)
        + chapter("In what it is deployed with", Code.Layer.DEPLOYMENT);
  }

  private String chapter(String title, Code.Layer layer) {
    List<Code> codes =
        Arrays.stream(Code.values()).filter(code -> code.layer() == layer).toList();
    return "\n## %s\n\n%s\n\n%s"
        .formatted(
            title,
            codes.stream().map(DiagnosticsPage::link).collect(joining(",\n")),
            codes.stream().map(this::section).collect(joining("\n")));
  }

  private static String link(Code code) {
    return "[`%s`](#%s)".formatted(code, code.name().toLowerCase(Locale.ROOT));
  }

  private String section(Code code) {
    return "### %s\n\n%s\n\n%s\n%s".formatted(code, code.sentence(), standing(code), example(code));
  }

  private static String standing(Code code) {
    if (code.layer() == Code.Layer.DSL) {
      return "`%s`; found by `build()`, as the Java code says what the JSON does not."
          .formatted(code.severity());
    }
    if (code.layer() == Code.Layer.DEPLOYMENT) {
      return "`%s`; stops `app.synth()`, so that AWS never sees it.".formatted(code.severity());
    }
    Optional<ServiceCode> service = code.service();
    return service
        .map(its -> "`%s`; AWS %s it as `%s`.".formatted(code.severity(), verb(code), its))
        .orElseGet(() -> "`%s`; AWS accepts it.".formatted(code.severity()));
  }

  private static String verb(Code code) {
    return code.severity() == Severity.ERROR ? "refuses" : "warns of";
  }

  private String example(Code code) {
    return fixture(code, "example")
        .flatMap(wrong -> fixture(code, "fixed").map(right -> example(wrong, right)))
        .orElse("");
  }

  private static String example(Fixture wrong, Fixture right) {
    return "\n```diff\n%s```\n\n```text\n%s\n```\n"
        .formatted(
            LineDiff.of(wrong.text().lines().toList(), right.text().lines().toList()),
            String.join("\n", wrong.found()));
  }

  private Optional<Fixture> fixture(Code code, String name) {
    return fixtures.stream()
        .filter(fixture -> fixture.code() == code)
        .filter(fixture -> fixture.name().equals(name) || fixture.name().startsWith(name + "."))
        .findFirst();
  }
}
