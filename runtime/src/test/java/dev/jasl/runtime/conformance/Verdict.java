package dev.jasl.runtime.conformance;

import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.ProgramException;
import java.util.List;

/**
 * What became of one case.
 *
 * @param differences the first one decides what the report says; empty where all agrees
 * @param isOutcomeRight whether status and output agree, whatever the history says
 */
record Verdict(RecordedCase recorded, Kind kind, List<String> differences, boolean isOutcomeRight) {
  enum Kind {
    COMPARED,
    /** The engine refuses the definition. */
    REFUSED,
    /** The recording does not say what the tasks did, and it is not that they gave back what they got. */
    INCOMPLETE
  }

  static Verdict of(RecordedCase recorded) {
    Verdict verdict = compared(recorded);
    return recorded.isComplete() || verdict.agrees()
        ? verdict
        : new Verdict(recorded, Kind.INCOMPLETE, List.of("its tasks are not recorded"), false);
  }

  private static Verdict compared(RecordedCase recorded) {
    try {
      Program program = Program.compile(recorded.definition());
      ExecutionResult result = program.run(recorded.parameters(), new RecordedTasks(recorded));
      Comparison comparison = new Comparison(recorded, result);
      return new Verdict(
          recorded, Kind.COMPARED, comparison.differences(), comparison.isOutcomeRight());
    } catch (ProgramException refused) {
      return new Verdict(recorded, Kind.REFUSED, List.of(refused.toString()), false);
    } catch (RuntimeException failure) {
      return new Verdict(recorded, Kind.COMPARED, List.of(failure.toString()), false);
    }
  }

  boolean agrees() {
    return differences.isEmpty();
  }

  /** The case's id, and where it does not agree the first difference. */
  String line() {
    return recorded.id() + (agrees() ? "" : ": " + shortened(differences.get(0)));
  }

  private static String shortened(String text) {
    return text.length() < 600 ? text : text.substring(0, 600) + "…";
  }
}
