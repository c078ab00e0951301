package dev.jasl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A place at which what is given is not what is wanted. Only what is certain counts: a kind that is possible on both sides fits, a field of
 * which nobody knows whether it is there is there, and fields that nobody wants do no harm.
 *
 * @param steps the way to the place from the whole of what is given
 * @param absent the fields that are wanted there and are not there; none where what is there is of a wrong kind
 * @param always whether that is so whatever is given, or only sometimes
 * @param wanted what would fit at the place
 */
public record Misfit(List<PathStep> steps, List<String> absent, boolean always, Shape wanted) {
  public Misfit {
    steps = List.copyOf(steps);
    absent = List.copyOf(absent);
    Objects.requireNonNull(wanted, "wanted");
  }

  /** The first place at which it is certain that something does not fit, else the first at which that can happen. */
  public static Optional<Misfit> of(Shape given, Shape wanted) {
    List<Misfit> all = new ArrayList<>();
    compare(List.of(), given, wanted, true, all);
    return all.stream().filter(Misfit::always).findFirst().or(() -> all.stream().findFirst());
  }

  private static void compare(
      List<PathStep> steps, Shape given, Shape wanted, boolean always, List<Misfit> all) {
    if (given.isUnknown() || given.isNothing() || wanted.isUnknown() || wanted.isNothing()) {
      return;
    }
    if (areApart(given, wanted)) {
      all.add(new Misfit(steps, List.of(), always, wanted));
    } else if (given.isOnly(Kind.OBJECT)) {
      absent(given, wanted, Presence.NEVER)
          .ifPresent(names -> all.add(new Misfit(steps, names, always, wanted)));
      absent(given, wanted, Presence.SOMETIMES)
          .ifPresent(names -> all.add(new Misfit(steps, names, false, wanted)));
      fields(steps, given, wanted, always, all);
    } else if (given.isOnly(Kind.ARRAY)) {
      elements(steps, given, wanted, always, all);
    }
  }

  /** No kind of the one is a kind of the other, or both are texts and have none in common. */
  private static boolean areApart(Shape given, Shape wanted) {
    if (given.kinds().stream().noneMatch(wanted::canBe)) {
      return true;
    }
    return given.isOnly(Kind.STRING)
        && given.texts().isPresent()
        && wanted.texts().isPresent()
        && given.texts().get().stream().noneMatch(wanted.texts().get()::contains);
  }

  private static Optional<List<String>> absent(Shape given, Shape wanted, Presence presence) {
    List<String> names = wanted.fields().entrySet().stream()
        .filter(field -> field.getValue().presence() == Presence.ALWAYS)
        .map(Map.Entry::getKey)
        .filter(name -> given.field(name).presence() == presence)
        .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static void fields(
      List<PathStep> steps, Shape given, Shape wanted, boolean always, List<Misfit> all) {
    wanted.fields().forEach((name, field) -> {
      Found found = given.field(name);
      boolean isLeftEmpty = field.presence() != Presence.ALWAYS && found.shape().isOnly(Kind.NULL);
      if (found.presence() != Presence.UNKNOWN && !isLeftEmpty) {
        compare(
            then(steps, new PathStep.Field(name)),
            found.shape(),
            field.shape(),
            always && found.presence() == Presence.ALWAYS,
            all);
      }
    });
  }

  /** An array of which nobody knows whether it has elements has a wrong one sometimes only. */
  private static void elements(
      List<PathStep> steps, Shape given, Shape wanted, boolean always, List<Misfit> all) {
    Optional<List<Shape>> tuple = given.tuple();
    for (int i = 0; i < tuple.map(List::size).orElse(1); i++) {
      Shape element = tuple.isPresent() ? tuple.get().get(i) : given.element();
      compare(
          then(steps, new PathStep.Index(i)),
          element,
          wanted.element(),
          always && tuple.isPresent(),
          all);
    }
  }

  private static List<PathStep> then(List<PathStep> steps, PathStep step) {
    List<PathStep> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }
}
