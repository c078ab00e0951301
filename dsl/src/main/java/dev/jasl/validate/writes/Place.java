package dev.jasl.validate.writes;

import dev.jasl.model.PathField;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.path.Root;
import dev.jasl.shape.PathStep;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A place in the input of a state.
 *
 * @param steps none for the whole
 */
record Place(List<PathStep> steps) {
  static final Place WHOLE = new Place(List.of());

  Place {
    steps = List.copyOf(steps);
  }

  /** Where a {@code ResultPath} writes; empty where that is nowhere, or not known. */
  static Optional<Place> written(PathField path) {
    if (path instanceof PathField.Absent) {
      return Optional.of(WHOLE);
    }
    return path instanceof PathField.At at ? compiled(at.path()).map(Place::of) : Optional.empty();
  }

  private static Optional<JsonPath> compiled(String text) {
    try {
      return Optional.of(JsonPath.compile(text));
    } catch (PathSyntaxException refused) {
      return Optional.empty();
    }
  }

  /** The place that a path leads to, or the last one that is certain to hold all that it finds. */
  static Place of(JsonPath path) {
    return PathStep.of(path).map(Place::new).orElse(WHOLE);
  }

  /** Whether the path starts from the input. */
  static boolean isOfInput(JsonPath path) {
    return path.root() instanceof Root.Input;
  }

  boolean isWhole() {
    return steps.isEmpty();
  }

  /** Whether the one is part of the other, or both are the same. */
  boolean overlaps(Place other) {
    int common = Math.min(steps.size(), other.steps.size());
    return steps.subList(0, common).equals(other.steps.subList(0, common));
  }

  /** Whether the other is this, or a part of it. */
  boolean holds(Place other) {
    return Collections.indexOfSubList(other.steps, steps) == 0 || isWhole();
  }

  /** As a path has it: {@code $.order.id}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("$");
    steps.forEach(text::append);
    return text.toString();
  }
}
