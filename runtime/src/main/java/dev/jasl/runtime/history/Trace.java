package dev.jasl.runtime.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A run as people read it: when something happened, in which state, and what came of it. Command line, demo and failed tests all show
 * runs this way.
 *
 * <pre>
 * +00:00:00  RunGlueTransform  failed Glue.AWSGlueException, retry 1 in 60 s
 * +00:01:00  RunGlueTransform  succeeded
 * +00:01:00  execution succeeded
 * </pre>
 *
 * <p>There is one line for the outcome of each attempt of a task, and one for each other state that is left. States inside a Parallel
 * or Map are shown below it, {@code Orders[3] / Charge}. The whole truth, inputs and outputs included, is in the events.
 */
public final class Trace {
  private static final int WIDEST_STATE = 48;
  private static final int BRIEF = 100;

  private final List<Line> lines;

  /**
   * One line.
   *
   * @param elapsed in the run's time, since its first event
   * @param state empty where the line is about the execution as a whole
   * @param what in the past tense
   */
  public record Line(Duration elapsed, String state, String what) {}

  private Trace(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * The trace of a history, complete or broken off.
   *
   * @param events in the order of their ids, from the first
   */
  public static Trace of(List<HistoryEvent> events) {
    return new Trace(new TraceReading(events).lines());
  }

  /** In the order in which it happened. */
  public List<Line> lines() {
    return lines;
  }

  /** The lines in columns, without a line feed at the end; empty if nothing happened. */
  @Override
  public String toString() {
    return String.join("\n", inColumns());
  }

  /** The same for messages: where there are more than 100 lines, the first 50 and the last 50, and how many are left out between. */
  public String brief() {
    List<String> all = inColumns();
    if (all.size() <= BRIEF) {
      return String.join("\n", all);
    }
    List<String> shown = new ArrayList<>(all.subList(0, BRIEF / 2));
    shown.add("… %d lines left out …".formatted(all.size() - BRIEF));
    shown.addAll(all.subList(all.size() - BRIEF / 2, all.size()));
    return String.join("\n", shown);
  }

  private List<String> inColumns() {
    int times = widest(lines.stream().map(Trace::time).toList());
    int states = Math.min(WIDEST_STATE, widest(lines.stream().map(Line::state).toList()));
    return lines.stream()
        .map(line -> padded(time(line), times) + "  " + inColumn(line, states))
        .toList();
  }

  private static String time(Line line) {
    return DurationText.clock(line.elapsed());
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String inColumn(Line line, int width) {
    return line.state().isEmpty() ? line.what() : padded(line.state(), width) + "  " + line.what();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
