package dev.jasl.runtime.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers by number: the first attempt of a state in an execution is 0, and each further one, be it a retry or another visit, counts
 * up. An attempt that the script does not provide for ends the run with {@link ScriptExhaustedException}. A script remembers nothing,
 * so one can serve any number of runs.
 */
public final class Script implements TaskHandler {
  private final List<Line> lines;

  record Line(Span span, TaskAnswer answer) {}

  Script(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The first answer for attempt 0, the second for attempt 1, and so on. */
  public static Script of(TaskAnswer... answers) {
    return of(List.of(answers));
  }

  /** The first answer for attempt 0, the second for attempt 1, and so on. */
  public static Script of(List<? extends TaskAnswer> answers) {
    List<Line> lines = new ArrayList<>();
    for (TaskAnswer answer : answers) {
      lines.add(new Line(new Span(lines.size(), lines.size()), answer));
    }
    return new Script(lines);
  }

  /** The same answer to every attempt. */
  public static Script always(TaskAnswer answer) {
    return new Script(List.of(new Line(new Span(0, Integer.MAX_VALUE), answer)));
  }

  @Override
  public TaskAnswer handle(TaskCall call) {
    for (Line line : lines) {
      if (line.span().holds(call.invocation())) {
        return line.answer();
      }
    }
    throw new ScriptExhaustedException(exhausted(call));
  }

  private String exhausted(TaskCall call) {
    String known = lines.isEmpty()
        ? "none"
        : lines.stream().map(line -> line.span().toString()).collect(Collectors.joining(", "));
    return "the script of task \"%s\" has no answer to attempt %d, which was made; it has answers to: %s; add one"
        .formatted(call.state(), call.invocation(), known);
  }
}
