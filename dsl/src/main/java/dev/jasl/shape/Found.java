package dev.jasl.shape;

import java.util.Objects;

/**
 * What reading a place finds.
 *
 * @param shape what it can be where it is there; {@link Shape#nothing()} where it never is
 * @param presence whether it is there
 */
public record Found(Shape shape, Presence presence) {
  static final Found NEVER = new Found(Shape.nothing(), Presence.NEVER);
  static final Found UNKNOWN = new Found(Shape.unknown(), Presence.UNKNOWN);

  public Found {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(presence, "presence");
  }

  /** Something that is there for certain. */
  public static Found always(Shape shape) {
    return new Found(shape, Presence.ALWAYS);
  }

  /** Nothing. */
  public static Found never() {
    return NEVER;
  }

  Found or(Found other) {
    return equals(other) ? this : new Found(shape.join(other.shape), presence.or(other.presence));
  }

  /** The same place, as a part of something that is there so often itself. */
  Found within(Presence whole) {
    return whole == Presence.ALWAYS ? this : new Found(shape, whole.then(presence));
  }
}
