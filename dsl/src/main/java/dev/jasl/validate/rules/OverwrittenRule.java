package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.writes.LostWrites;

/** What a state writes with {@code ResultPath} is read before another state writes to the same place. */
final class OverwrittenRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (LostWrites.LostWrite lost : LostWrites.in(graph)) {
      report.add(
          lost.writer(),
          Diagnostic.of(
              Code.WRITE_NEVER_READ,
              lost.writer().at().child("ResultPath"),
              "%s writes to %s, and %s overwrites it before it is read"
                  .formatted(
                      lost.writer().name(), lost.place(), lost.overwriter().name()),
              "let one of them write elsewhere, or drop the result with \"ResultPath\": null"));
    }
  }
}
