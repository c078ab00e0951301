package dev.jasl.runtime.jqwik;

import dev.jasl.dsl.TypedTask;
import dev.jasl.model.Catcher;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Retrier;
import dev.jasl.runtime.Fault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What the attempts of one task can come to. Faults shrink to those of the first list, and in each list to the first: a fault that is not
 * tried again tells more in one attempt than several that are.
 *
 * @param likely faults that its workflow or its function names
 * @param others that its service may have beside them
 * @param retried faults that its own retriers name
 * @param repeated whether the task can be done again after it has succeeded, for another item or in another round
 */
record Attempts(List<Fault> likely, List<Fault> others, List<Fault> retried, boolean repeated) {
  private static final String ANY_FAILURE = "States.TaskFailed";

  Attempts {
    likely = List.copyOf(likely);
    others = List.copyOf(others);
    retried = List.copyOf(retried);
  }

  /** @param handling what the task does about errors */
  static Attempts of(TypedTask task, ErrorHandling handling, boolean repeated) {
    Set<String> retried = own(handling.retriers().stream().map(Retrier::errorEquals));
    Set<String> named = new LinkedHashSet<>();
    task.function().ifPresent(function -> named.addAll(function.errors()));
    named.addAll(own(handling.catchers().stream().map(Catcher::errorEquals)));
    named.removeAll(retried);
    List<Fault> likely = faults(named);
    if (task.timed()) {
      likely.add(Fault.silence());
    }
    Set<String> rest = new LinkedHashSet<>(task.errors());
    rest.removeAll(named);
    rest.removeAll(retried);
    if (named.isEmpty() && rest.isEmpty()) {
      rest.add(ANY_FAILURE);
    }
    return new Attempts(likely, faults(rest), faults(retried), repeated);
  }

  /** The names that are no words of the language. */
  private static Set<String> own(Stream<List<String>> names) {
    return names
        .flatMap(List::stream)
        .filter(name -> !name.startsWith("States."))
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
    List<Tuple.Tuple2<Integer, Arbitrary<Fault>>> groups = new ArrayList<>();
    add(groups, 2, likely);
    add(groups, 1, others);
    add(groups, 2, retried);
    return Arbitraries.frequencyOf(groups);
  }

  private static void add(
      List<Tuple.Tuple2<Integer, Arbitrary<Fault>>> groups, int weight, List<Fault> faults) {
    if (!faults.isEmpty()) {
      groups.add(Tuple.of(weight, Arbitraries.of(faults)));
    }
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
