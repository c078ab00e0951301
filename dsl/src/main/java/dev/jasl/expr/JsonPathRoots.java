package dev.jasl.expr;

import dev.jasl.diagnostic.Code;

/** What {@code $} is in JSONPath, which depends on the place. */
final class JsonPathRoots {
  private final Site site;

  JsonPathRoots(Site site) {
    this.site = site;
  }

  String text(Node.Root root) {
    return switch (root) {
      case CONTEXT -> "$$";
      case STATE_INPUT ->
        here(Site.Place.INPUT, "the state's input", "keep it in a variable in an earlier state");
      case RESULT ->
        here(
            Site.Place.RESULT,
            "the result",
            "read it in the assign(..) or output(..) of its own state");
      case ERROR_OUTPUT ->
        here(
            Site.Place.ERROR,
            "the error output",
            "keep it in a variable, assign(Var.error(\"failure\")), and read that");
    };
  }

  private String here(Site.Place place, String what, String hint) {
    if (site.place() != place) {
      site.report(
          Code.EXPRESSION_OUT_OF_PLACE,
          what + " cannot be read here: in JSONPath, $ is something else",
          hint);
    }
    return "$";
  }
}
