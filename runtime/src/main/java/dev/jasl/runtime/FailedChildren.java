package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.engine.MapRunResult;
import dev.jasl.runtime.history.Trace;
import java.util.ArrayList;
import java.util.List;

/** What the history of an execution does not tell: how its children failed, the executions that it started and those of its Map Runs. */
final class FailedChildren {
  private static final int LONGEST_INPUT = 200;

  private final List<String> stories = new ArrayList<>();

  private FailedChildren() {}

  /** A paragraph for each nested execution that did not succeed, and for the first child of each Map Run; none where all succeeded. */
  static List<String> of(ExecutionResult parent) {
    FailedChildren failed = new FailedChildren();
    parent.mapRuns().forEach(failed::add);
    parent.children().stream().filter(FailedChildren::failed).forEach(failed::add);
    return failed.stories;
  }

  private void add(MapRunResult run) {
    long failures = run.items().failed() + run.items().timedOut();
    if (failures > 0) {
      stories.add("%s: %d of %d items failed; %s"
          .formatted(run.state(), failures, run.items().total(), firstOf(run)));
    }
  }

  private static String firstOf(MapRunResult run) {
    return run.children().stream()
        .filter(child -> failed(child.result()))
        .findFirst()
        .map(child -> "the first, " + told(child.input(), child.result()))
        .orElse("keepingChildren(..) lets the first be told");
  }

  private void add(ExecutionResult nested) {
    stories.add(
        nested.execution().stateMachineName() + ", started with " + told(nested.input(), nested));
  }

  private static String told(JsonNode given, ExecutionResult result) {
    String input = given.toString();
    String shown =
        input.length() <= LONGEST_INPUT ? input : input.substring(0, LONGEST_INPUT) + "…";
    return shown + ":\n" + how(result).indent(2).stripTrailing();
  }

  /** An Express child has no history. */
  private static String how(ExecutionResult result) {
    return result.events().isEmpty()
        ? "%s: %s".formatted(result.error(), result.cause())
        : Trace.of(result.events()).brief();
  }

  private static boolean failed(ExecutionResult result) {
    return result.status() == ExecutionStatus.FAILED
        || result.status() == ExecutionStatus.TIMED_OUT;
  }
}
