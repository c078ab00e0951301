package dev.jasl.dsl;

import dev.jasl.expr.Node;
import dev.jasl.model.ExecutionType;
import org.jspecify.annotations.Nullable;

/** How the child executions of a distributed ForEach are run. */
record ChildRuns(
    ExecutionType type,
    @Nullable String label,
    @Nullable WriterDraft writer,
    @Nullable Node toleratedCount,
    @Nullable Node toleratedPercentage) {
  static ChildRuns of(ExecutionType type, @Nullable WriterDraft writer) {
    return new ChildRuns(type, null, writer, null, null);
  }

  ChildRuns label(String text) {
    return new ChildRuns(type, text, writer, toleratedCount, toleratedPercentage);
  }

  ChildRuns tolerating(Node count) {
    return new ChildRuns(type, label, writer, count, toleratedPercentage);
  }

  ChildRuns toleratingPercentage(Node percentage) {
    return new ChildRuns(type, label, writer, toleratedCount, percentage);
  }
}
