package dev.jasl.shape;

import java.util.List;
import java.util.Optional;

/**
 * Writes a value at a place, as {@code ResultPath} does: objects that are missing on the way are made. What is deeper than a shape can be is
 * not written: of the last place that is within reach nothing is known then.
 */
final class Placing {
  private static final int MOST = Shape.DEEPEST - 1;

  private final List<PathStep> steps;
  private final Found value;
  private final boolean making;

  /** @param making whether objects that are missing on the way are made; otherwise nothing can be missing there */
  private Placing(List<PathStep> steps, Found value, boolean making) {
    this.steps = steps;
    this.value = value;
    this.making = making;
  }

  /** Empty where the way is blocked for certain: by a value that is no object, or an array without the index. */
  static Optional<Shape> of(Shape target, List<PathStep> steps, Shape value) {
    return steps.size() > MOST
        ? of(target, steps.subList(0, MOST), Shape.unknown())
        : new Placing(steps, Found.always(value), true).in(target);
  }

  /** What the target is when it is known that a place in it is as found. That it is not there says nothing of the way to it. */
  static Optional<Shape> known(Shape target, List<PathStep> steps, Found found) {
    if (steps.size() > MOST) {
      return Optional.of(target);
    }
    if (found.presence() == Presence.NEVER) {
      Found whole = Found.always(target);
      for (PathStep step : steps.subList(0, Math.max(0, steps.size() - 1))) {
        whole = step.in(whole.shape()).within(whole.presence());
      }
      if (whole.presence() != Presence.ALWAYS || !whole.shape().isOnly(Kind.OBJECT)) {
        return Optional.empty();
      }
    }
    return new Placing(steps, found, false).in(target);
  }

  private Optional<Shape> in(Shape target) {
    Shape placed = into(Found.always(target), 0).shape();
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
    Shape made = target.presence() == Presence.ALWAYS || !making
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
