package dev.jasl.cli;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Position;
import dev.jasl.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * For people: each finding on a line that editors can jump to, below it the source, and a count at the end.
 *
 * <pre>
 * order.asl.json:12:7: ERROR TRANSITION_TARGET_MISSING /States/Ship/Next: no state "Shp"; did you mean "Ship"?
 *    12 |       "Next": "Shp"
 *       |       ^
 * </pre>
 */
final class FindingText implements FindingPrinter {
  private static final int LONGEST_PLACE = 300;

  private final PrintWriter out;
  private final Ansi ansi;
  private long files;
  private long errors;
  private long warnings;

  FindingText(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public void print(CheckedText checked) {
    files++;
    errors += checked.count(Severity.ERROR);
    warnings += checked.count(Severity.WARNING);
    if (!checked.diagnostics().isEmpty()) {
      SourceLines lines = new SourceLines(checked.text());
      checked.diagnostics().forEach(found -> print(checked.name(), found, lines));
    }
  }

  private void print(String name, Diagnostic found, SourceLines lines) {
    Optional<Position> position = found.location().position();
    String place = Printable.text(name) + position.map(at -> ":" + at).orElse("") + ": ";
    String severity = found.severity().toString();
    String rest = Printable.text(shortened(found).substring(severity.length()));
    out.println(place + painted(found.severity()) + rest);
    position.ifPresent(at -> out.println(lines.excerpt(at)));
  }

  /** The finding, with the middle of its place left out where that takes more than some lines: source line and caret tell it too. */
  private static String shortened(Diagnostic found) {
    String pointer = found.location().toString();
    return pointer.length() <= LONGEST_PLACE
        ? found.toString()
        : found
            .toString()
            .replace(
                pointer,
                pointer.substring(0, LONGEST_PLACE / 2) + "…"
                    + pointer.substring(pointer.length() - LONGEST_PLACE / 2));
  }

  private String painted(Severity severity) {
    if (!ansi.enabled()) {
      return severity.toString();
    }
    Style colour = severity == Severity.ERROR ? Style.fg_red : Style.fg_yellow;
    return Style.bold.on() + colour.on() + severity + Style.reset.on();
  }

  /** Counts nothing where no file could be read: "no findings" would not be the news then. */
  @Override
  public void finish() {
    if (files == 0) {
      return;
    }
    String findings = errors + warnings == 0
        ? "no findings"
        : counted(errors, "error") + ", " + counted(warnings, "warning");
    out.println(counted(files, "file") + ": " + findings);
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
