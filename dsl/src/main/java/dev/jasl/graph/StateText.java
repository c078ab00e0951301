package dev.jasl.graph;

import dev.jasl.model.ChoiceState;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.FailState;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassState;
import dev.jasl.model.Resource;
import dev.jasl.model.Retrier;
import dev.jasl.model.State;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.Text;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands in a state's node: its name, what it does, what it tries again. */
final class StateText implements StateVisitor<List<String>> {
  private static final long DEFAULT_ATTEMPTS = 3;
  private static final int RECTANGLE = 28;

  /** Long lines make a huge one. */
  private static final int DIAMOND = 16;

  private final List<String> lines = new ArrayList<>();

  private StateText() {}

  static List<String> of(State state) {
    StateText text = new StateText();
    int width = state instanceof ChoiceState ? DIAMOND : RECTANGLE;
    text.lines.addAll(Label.of(state.name().value(), width));
    return state.accept(text);
  }

  @Override
  public List<String> task(TaskState state) {
    add(called(state.resource()));
    return retries(state.errors());
  }

  @Override
  public List<String> pass(PassState state) {
    return lines;
  }

  @Override
  public List<String> choice(ChoiceState state) {
    return lines;
  }

  @Override
  public List<String> wait(WaitState state) {
    return add(time(state.time()));
  }

  @Override
  public List<String> succeed(SucceedState state) {
    return lines;
  }

  @Override
  public List<String> fail(FailState state) {
    if (state.error() instanceof Text.Fixed fixed) {
      return add(fixed.value());
    }
    return state.error() instanceof Text.Computed computed ? add(computed.text()) : lines;
  }

  @Override
  public List<String> parallel(ParallelState state) {
    return retries(state.errors());
  }

  @Override
  public List<String> map(MapState state) {
    if (state.mode() instanceof MapMode.Distributed distributed) {
      add("distributed, " + distributed.executionType().name().toLowerCase(Locale.ROOT));
    }
    return retries(state.errors());
  }

  @Override
  public List<String> opaque(OpaqueState state) {
    return lines;
  }

  private List<String> add(String text) {
    lines.addAll(Label.of(text));
    return lines;
  }

  private List<String> retries(ErrorHandling errors) {
    for (Retrier retrier : errors.retriers()) {
      Long attempts = retrier.maxAttempts();
      long most = attempts == null ? DEFAULT_ATTEMPTS : attempts;
      String names = String.join(", ", retrier.errorEquals());
      add(most == 0 ? "no retry: " + names : "retry " + most + "×: " + names);
    }
    return lines;
  }

  private static String called(Resource resource) {
    return resource
        .integration()
        .map(found -> found.service() + ":" + found.resource())
        .orElseGet(() -> called(resource.text()));
  }

  /** {@code lambda: ship} or {@code activity: pack}, without account and region; a placeholder as it is. */
  private static String called(String arn) {
    String[] parts = arn.split(":", 7);
    if (parts.length < 7 || !parts[0].equals("arn")) {
      return arn;
    }
    String kind = parts[5].equals("function") ? parts[2] : parts[5];
    return kind + ": " + parts[6];
  }

  private static String time(WaitTime time) {
    if (time instanceof WaitTime.Seconds seconds) {
      return duration(seconds.value());
    }
    if (time instanceof WaitTime.SecondsFrom from) {
      return "seconds: " + from.text();
    }
    return time instanceof WaitTime.Timestamp until
        ? "until " + until.value()
        : "until " + ((WaitTime.TimestampFrom) time).text();
  }

  /** The largest unit in which it is a whole number. */
  private static String duration(long seconds) {
    long[] units = {86_400, 3_600, 60};
    String[] names = {" d", " h", " min"};
    for (int i = 0; i < units.length; i++) {
      if (seconds > 0 && seconds % units[i] == 0) {
        return seconds / units[i] + names[i];
      }
    }
    return seconds + " s";
  }
}
