package dev.jasl.shape;

/** What the language itself makes. */
public final class ErrorShapes {
  private static final Shape OUTPUT =
      Shape.object().maybe("Error", Shape.string()).maybe("Cause", Shape.string()).closed();

  private ErrorShapes() {}

  /** What a catcher knows of an error: its name and its cause, and nothing else. */
  public static Shape output() {
    return OUTPUT;
  }
}
