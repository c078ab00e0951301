package dev.jasl.dsl;

import java.util.ArrayList;
import java.util.List;

/** What one state, rule or catcher assigns. */
final class Assignments {
  private Assignments() {}

  /** The assignments with one more; two cannot set one variable. */
  static <R> List<Assignment<R>> plus(List<Assignment<R>> assignments, Assignment<R> assignment) {
    if (assignments.stream().anyMatch(other -> other.name().equals(assignment.name()))) {
      throw new IllegalArgumentException(
          "\"%s\" is assigned twice in one place; keep one of the two"
              .formatted(assignment.name()));
    }
    List<Assignment<R>> more = new ArrayList<>(assignments);
    more.add(assignment);
    return List.copyOf(more);
  }
}
