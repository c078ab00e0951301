package dev.jasl.jsonata;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an expression refers to, found without evaluating it.
 *
 * @param refused what the service refuses to create a state machine with, each text once
 * @param reads the variables that are read and not bound within the expression, functions of JSONata left out, in the order
 *     in which they are written
 * @param tested the variables that {@code $exists} is asked of
 * @param called what is called by name and not bound within the expression, functions of JSONata or not
 * @param hiding names of JSONata's functions that stand where a value is wanted: only a variable that hides the function makes
 *     sense there, such as {@code $count} in {@code $count + 1}
 */
public record JsonataReferences(
    List<Refusal> refused,
    List<Read> reads,
    Set<String> tested,
    Set<String> called,
    Set<String> hiding) {
  public JsonataReferences {
    refused = List.copyOf(refused);
    reads = List.copyOf(reads);
    tested = Collections.unmodifiableSet(new LinkedHashSet<>(tested));
    called = Collections.unmodifiableSet(new LinkedHashSet<>(called));
    hiding = Collections.unmodifiableSet(new LinkedHashSet<>(hiding));
  }

  /** The workflow variables that are read, each once. */
  public Set<String> variables() {
    Set<String> names = new LinkedHashSet<>();
    for (Read read : reads) {
      if (!read.isStates()) {
        names.add(read.variable());
      }
    }
    return names;
  }

  /** The reads of {@code $states}. */
  public List<Read> states() {
    return reads.stream().filter(Read::isStates).toList();
  }

  /**
   * A reference that the service refuses.
   *
   * @param message the service's text
   * @param position how many characters of the expression end with the reference
   */
  public record Refusal(String message, int position) {}

  /**
   * A variable that is read.
   *
   * @param variable without the dollar sign; {@code states} for the reserved one
   * @param path the names that follow, as far as they are plain names: {@code input}, {@code order} for
   *     {@code $states.input.order[0]}
   * @param position how many characters of the expression end with the variable
   */
  public record Read(String variable, List<String> path, int position) {
    public Read {
      path = List.copyOf(path);
    }

    /** Whether this reads the reserved variable {@code $states}. */
    public boolean isStates() {
      return variable.equals("states");
    }
  }
}
