package dev.jasl.shape;

import java.util.List;
import java.util.Optional;

/** Writes a value at a place, as {@code ResultPath} does: objects that are missing on the way are made. */
final class Placing {
  private final List<PathStep> steps;
  private final Found value;

  private Placing(List<PathStep> steps, Found value) {
    this.steps = steps;
    this.value = value;
  }

  /** Empty where the way is blocked for certain: by a value that is no object, or an array without the index. */
  static Optional<Shape> of(Shape target, List<PathStep> steps, Found value) {
    Shape placed = new Placing(steps, value).into(Found.always(target), 0).shape();
    return placed.isNothing() ? Optional.empty() : Optional.of(placed);
  }

  private Found into(Found target, int depth) {
    if (depth == steps.size()) {
      return value;
    }
    PathStep step = steps.get(depth);
    Shape whole = target.shape();
    Shape placed = step instanceof PathStep.Field field
        ? object(target, field.name(), depth)
        : element(whole, step, depth);
    return Found.always(placed);
  }

  private Shape object(Found target, String name, int depth) {
    Shape made = target.presence() == Presence.ALWAYS
        ? Shape.nothing()
        : with(Shape.object().closed(), name, depth);
    Shape whole = target.shape();
    return whole.canBe(Kind.OBJECT) ? made.join(with(whole.only(Kind.OBJECT), name, depth)) : made;
  }

  private Shape with(Shape object, String name, int depth) {
    Found placed = into(object.field(name), depth + 1);
    return placed.shape().isNothing() && placed.presence() != Presence.NEVER
        ? Shape.nothing()
        : object.with(name, placed);
  }

  private Shape element(Shape whole, PathStep step, int depth) {
    Found before = step.in(whole);
    if (before.presence() == Presence.NEVER) {
      return Shape.nothing();
    }
    Found placed = into(before, depth + 1);
    return placed.shape().isNothing()
        ? Shape.nothing()
        : whole.isUnknown() || !(step instanceof PathStep.Index index)
            ? whole.only(Kind.ARRAY)
            : whole.only(Kind.ARRAY).withElement(index.position(), placed.shape());
  }
}
