package dev.jasl.runtime.jqwik;

import dev.jasl.dsl.TypedTask;
import dev.jasl.model.ErrorHandling;
import dev.jasl.runtime.Fault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What the attempts of one task can come to.
 *
 * @param likely faults that its workflow or its function names; each list in the order to which they shrink
 * @param others that its service may have beside them
 * @param repeated whether the task can be done again after it has succeeded, for another item or in another round
 */
record Attempts(List<Fault> likely, List<Fault> others, boolean repeated) {
  private static final String ANY_FAILURE = "States.TaskFailed";

  Attempts {
    likely = List.copyOf(likely);
    others = List.copyOf(others);
  }

  /** @param handling what the task does about errors */
  static Attempts of(TypedTask task, ErrorHandling handling, boolean repeated) {
    Set<String> named = new LinkedHashSet<>();
    task.function().ifPresent(function -> named.addAll(function.errors()));
    named.addAll(namedIn(handling));
    List<Fault> likely = faults(named);
    if (task.timed()) {
      likely.add(Fault.silence());
    }
    Set<String> rest = new LinkedHashSet<>(task.errors());
    rest.removeAll(named);
    if (named.isEmpty() && rest.isEmpty()) {
      rest.add(ANY_FAILURE);
    }
    return new Attempts(likely, faults(rest), repeated);
  }

  private static List<String> namedIn(ErrorHandling handling) {
    return Stream.concat(
            handling.retriers().stream().flatMap(retrier -> retrier.errorEquals().stream()),
            handling.catchers().stream().flatMap(catcher -> catcher.errorEquals().stream()))
        .filter(name -> !name.startsWith("States."))
        .toList();
  }

  private static List<Fault> faults(Set<String> names) {
    return new ArrayList<>(names.stream().map(Fault::error).toList());
  }

  /** Faults of the first attempts, at most so many; where the task is repeated, attempts before and between them may go well. */
  Arbitrary<List<Fault>> failing(int most) {
    return repeated
        ? Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Fault.spared())), Tuple.of(2, fault()))
            .list()
            .ofMinSize(1)
            .ofMaxSize(2 * most)
            .map(attempts -> upToFailure(most, attempts))
        : fault().list().ofMinSize(1).ofMaxSize(most);
  }

  private Arbitrary<Fault> fault() {
    if (likely.isEmpty() || others.isEmpty()) {
      return Arbitraries.of(likely.isEmpty() ? others : likely);
    }
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(likely)), Tuple.of(1, Arbitraries.of(others)));
  }

  /** Ends with the last failure that is allowed: what goes well after it needs no plan. */
  private static List<Fault> upToFailure(int most, List<Fault> attempts) {
    int failed = 0;
    int end = 0;
    for (int i = 0; i < attempts.size() && failed < most; i++) {
      if (!attempts.get(i).equals(Fault.spared())) {
        failed++;
        end = i + 1;
      }
    }
    return attempts.subList(0, end);
  }
}
