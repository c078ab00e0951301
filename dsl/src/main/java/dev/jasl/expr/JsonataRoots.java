package dev.jasl.expr;

import dev.jasl.diagnostic.Code;
import dev.jasl.model.QueryLanguage;
import org.jspecify.annotations.Nullable;

/** Where values come from in JSONata, and what is to be said of a place that does not have them. */
final class JsonataRoots {
  private JsonataRoots() {}

  /**
   * The text of a root.
   *
   * @param site nothing where nothing is to be reported
   */
  static String text(Node.Root root, @Nullable Site site) {
    return switch (root) {
      case STATE_INPUT -> "$states.input";
      case CONTEXT -> "$states.context";
      case RESULT -> {
        expect(
            site,
            Site.Place.RESULT,
            "the result",
            "read it in the assign(..) or output(..) of its own state");
        yield "$states.result";
      }
      case ERROR_OUTPUT -> {
        expect(
            site,
            Site.Place.ERROR,
            "the error output",
            "keep it in a variable, assign(Var.error(\"failure\")), and read that");
        yield "$states.errorOutput";
      }
    };
  }

  private static void expect(@Nullable Site site, Site.Place place, String what, String hint) {
    if (site != null && site.place() != place) {
      site.report(
          Code.EXPRESSION_OUT_OF_PLACE, what + " exists in its own place only, not here", hint);
    }
  }

  /** What stands for a parameter outside of its lambda. */
  static String lostParameter(@Nullable Site site) {
    if (site != null) {
      site.report(
          Code.EXPRESSION_OUT_OF_PLACE,
          "what a lambda is given exists inside of that lambda only, not here",
          "return what is needed of it from the lambda");
    }
    return "$element";
  }

  static void check(Node.Raw raw, Site site) {
    if (raw.language() == QueryLanguage.JSONATA) {
      RawText.check(raw, site);
    } else {
      site.report(
          Code.EXPRESSION_OF_OTHER_LANGUAGE,
          "rawPath(\"" + raw.text() + "\") is JSONPath, but this state is in JSONata",
          "use a typed expression or rawJsonata(..), or put the state in JSONPath with .jsonPath()");
    }
  }
}
