package dev.jasl.runtime.engine;

/** The outputs of children that end in any order, as a list in the order of the children. */
final class Outputs {
  /** With so many, the list is likely to be long, and its bound has to be close. */
  private static final int MANY = 100;

  private final Payload[] values;

  Outputs(int count) {
    values = new Payload[count];
  }

  void set(int index, Payload output) {
    values[index] = values.length < MANY ? output : output.exact();
  }

  /** Whether that of a child is there; none is beyond the last. */
  boolean has(int index) {
    return index < values.length && values[index] != null;
  }

  /** All of them; every one must have been set. */
  Payload list() {
    return Payload.list(values);
  }
}
