package dev.jasl.proof;

import java.util.List;

/**
 * What stops a mistake.
 *
 * @param message what a person sees, line by line
 * @param abridged whether lines are left out that do not say what is wrong
 */
record Verdict(Stage stage, List<String> message, boolean abridged) {
  enum Stage {
    JAVAC("`javac`"),
    CALL("the call"),
    BUILD("`build()`"),
    WARNING("a warning of `build()`"),
    NOTHING("nothing");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  Verdict {
    message = List.copyOf(message);
  }

  String text() {
    return String.join("\n", message);
  }
}
