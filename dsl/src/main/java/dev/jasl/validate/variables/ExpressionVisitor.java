package dev.jasl.validate.variables;

import dev.jasl.diagnostic.Location;

/** Is shown the expressions of a state, each as it was written. */
interface ExpressionVisitor {
  /** A path or a call of an intrinsic function, in a JSONPath state. */
  void path(Location at, String text);

  /** The path that a choice rule asks {@code IsPresent} of. */
  void presence(Location at, String path);

  /** A JSONata expression, without its delimiters. */
  void jsonata(Location at, String text);
}
