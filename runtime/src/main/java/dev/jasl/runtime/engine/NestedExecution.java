package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An execution that a task of another has started, and the tasks that wait for its end. */
final class NestedExecution {
  private final Strand starter;
  private final Strand strand;
  private final List<OpenTask> waiting = new ArrayList<>();
  private @Nullable ExecutionResult result;

  /**
   * @param starter the whole execution that started it
   * @param strand the whole execution that it is
   */
  NestedExecution(Strand starter, Strand strand) {
    this.starter = starter;
    this.strand = strand;
  }

  Strand starter() {
    return starter;
  }

  Strand strand() {
    return strand;
  }

  List<OpenTask> waiting() {
    return waiting;
  }

  boolean isRunning() {
    return result == null;
  }

  /** Whether a start with this input, under the same name, means this execution. */
  boolean isSameStart(JsonNode input) {
    return isRunning() && strand.input().json().equals(input);
  }

  void end(ExecutionResult ended) {
    result = ended;
  }

  /** How it went; as far as it has come, if the run ended before it did. */
  ExecutionResult result() {
    return result == null ? new Ending(strand.run()).unfinished() : result;
  }
}
