package dev.jasl.validate;

/** Which members {@code $states} has beside {@code input} and {@code context}, where an expression stands. */
public enum Reads {
  /** None. */
  NOTHING_MORE("input, context"),
  /** {@code result}: in {@code Output} and {@code Assign} of a Task, Parallel or Map. */
  RESULT("input, context, result"),
  /** {@code errorOutput}: in {@code Output} and {@code Assign} of a catcher. */
  ERROR_OUTPUT("input, context, errorOutput");

  private final String members;

  Reads(String members) {
    this.members = members;
  }

  /** All that {@code $states} has there, as a message lists them. */
  public String members() {
    return members;
  }

  public boolean has(String member) {
    return switch (member) {
      case "input", "context" -> true;
      case "result" -> this == RESULT;
      case "errorOutput" -> this == ERROR_OUTPUT;
      default -> false;
    };
  }
}
