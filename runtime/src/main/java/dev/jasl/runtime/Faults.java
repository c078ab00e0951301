package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskCall;
import dev.jasl.runtime.task.TaskHandler;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What goes wrong in a run, and what comes back where it goes right and nothing is bound: for each Task state the faults of its first
 * attempts, counted over the whole execution, and the result of the later ones. The items of a Map count as attempts of the states in it.
 *
 * <p>{@code Faults.none().at("RunGlueTransform", Fault.error("Glue.AWSGlueException"), Fault.silence())}
 */
public final class Faults {
  private static final Faults NONE = new Faults(Map.of(), Map.of());

  private final Map<String, List<Fault>> faults;
  private final Map<String, JsonNode> results;

  private Faults(Map<String, List<Fault>> faults, Map<String, JsonNode> results) {
    this.faults = faults;
    this.results = results;
  }

  /** Nothing goes wrong. */
  public static Faults none() {
    return NONE;
  }

  /** The same, with these faults of one state, one an attempt; an attempt between them may be {@link Fault#spared}. */
  public Faults at(String state, Fault... attempts) {
    return at(state, List.of(attempts));
  }

  /** The same, with these faults of one state, one an attempt. */
  public Faults at(String state, List<Fault> attempts) {
    Map<String, List<Fault>> more = new LinkedHashMap<>(faults);
    more.put(state, List.copyOf(attempts));
    return new Faults(more, results);
  }

  /** The same, with what one state's resource gives back when it succeeds and nothing is bound to it. */
  public Faults returning(String state, JsonNode result) {
    Map<String, JsonNode> more = new LinkedHashMap<>(results);
    more.put(state, result);
    return new Faults(faults, more);
  }

  /** The states that something is planned for. */
  Set<String> states() {
    Set<String> states = new LinkedHashSet<>(faults.keySet());
    states.addAll(results.keySet());
    return states;
  }

  /** How many attempts fail. */
  public int count() {
    return (int) faults.values().stream()
        .flatMap(List::stream)
        .filter(fault -> !(fault instanceof Fault.Spared))
        .count();
  }

  /** A handler that lets the planned attempts fail and asks another one for the rest. */
  TaskHandler before(TaskHandler handler) {
    return call -> {
      Optional<TaskAnswer> planned = planned(call);
      return planned.isPresent() ? planned.get() : handler.handle(call);
    };
  }

  private Optional<TaskAnswer> planned(TaskCall call) {
    List<Fault> attempts = faults.getOrDefault(call.state(), List.of());
    return call.invocation() < attempts.size()
        ? attempts.get(call.invocation()).answer()
        : Optional.empty();
  }

  /** A handler for tasks that nothing is bound to, where a result is planned for them. */
  TaskHandler orElse(TaskHandler unbound) {
    return call -> {
      JsonNode result = results.get(call.state());
      return result == null ? unbound.handle(call) : TaskAnswer.success(result);
    };
  }

  /** The faults only, {@code RunGlueTransform: Glue.AWSGlueException, no answer}; {@code none} where there are none. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner("; ");
    faults.forEach((state, attempts) -> {
      if (!attempts.isEmpty()) {
        text.add(state + ": "
            + String.join(", ", attempts.stream().map(Fault::toString).toList()));
      }
    });
    return text.length() == 0 ? "none" : text.toString();
  }
}
