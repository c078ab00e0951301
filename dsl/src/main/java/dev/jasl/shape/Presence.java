package dev.jasl.shape;

/** Whether there is something at a place. */
public enum Presence {
  /** It is certain that there is nothing. */
  NEVER,
  /** It is certain that there can be something, and that there can be nothing. */
  SOMETIMES,
  /** It is certain that there is something. */
  ALWAYS,
  /** Nobody knows, so that nothing may be said about it. */
  UNKNOWN;

  /** What holds when it is one of two ways, and both can be. */
  Presence or(Presence other) {
    if (this == other) {
      return this;
    }
    if (this == UNKNOWN || other == UNKNOWN) {
      return this == SOMETIMES || other == SOMETIMES ? SOMETIMES : UNKNOWN;
    }
    return SOMETIMES;
  }

  /** What holds of a part of something that is there so often itself. */
  Presence then(Presence part) {
    if (this == NEVER || part == NEVER) {
      return NEVER;
    }
    if (this == SOMETIMES) {
      return part == UNKNOWN ? UNKNOWN : SOMETIMES;
    }
    return this == ALWAYS ? part : UNKNOWN;
  }
}
