package dev.jasl.validate;

import dev.jasl.path.JsonPath;
import dev.jasl.path.Root;

/** What a JSONPath field wants of its path. */
public enum PathUse {
  /** Any path: {@code InputPath}, {@code OutputPath}. */
  VALUE,
  /** One place: {@code SecondsPath} and its like. */
  PLACE,
  /** One place, for the number of a Map: not in the context object. */
  NUMBER,
  /** One place, compared by a choice rule. */
  COMPARED,
  /** One place that is written to: not in the context object, and no variable. */
  RESULT,
  /** One place, or an intrinsic function that gives text: {@code ErrorPath}, {@code CausePath}. */
  TEXT;

  /** Whether this path is of the wanted kind. */
  public boolean accepts(JsonPath path) {
    return switch (this) {
      case VALUE -> true;
      case PLACE, COMPARED, TEXT -> path.isReferencePath();
      case NUMBER -> path.isReferencePath() && !(path.root() instanceof Root.Context);
      case RESULT -> path.isReferencePath() && path.root() instanceof Root.Input;
    };
  }
}
