package dev.jasl.expr;

import dev.jasl.diagnostic.Code;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicProblem;
import dev.jasl.intrinsic.IntrinsicSyntaxException;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataProblem;
import dev.jasl.jsonata.JsonataReferences.Refusal;
import dev.jasl.jsonata.JsonataSyntaxException;
import dev.jasl.model.QueryLanguage;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import java.util.Set;

/** Checks the text that a user wrote in one of the languages. */
final class RawText {
  private RawText() {}

  /** The variables that it reads; none where it is no JSONata. */
  static Set<String> variables(Node.Raw raw) {
    if (raw.language() != QueryLanguage.JSONATA) {
      return Set.of();
    }
    try {
      return Jsonata.compile(raw.text()).references().variables();
    } catch (JsonataSyntaxException malformed) {
      return Set.of();
    }
  }

  static void check(Node.Raw raw, Site site) {
    if (raw.language() == QueryLanguage.JSONATA) {
      checkJsonata(raw.text(), site);
    } else if (Intrinsic.looksLikeCall(raw.text())) {
      checkCall(raw.text(), site);
    } else {
      checkPath(raw.text(), site);
    }
  }

  private static void checkJsonata(String text, Site site) {
    try {
      Jsonata jsonata = Jsonata.compile(text);
      for (Refusal refusal : jsonata.references().refused()) {
        report(
            site, text, refusal.position(), refusal.message(), "read $states.input or a variable");
      }
      for (JsonataProblem problem : jsonata.check()) {
        report(site, text, problem.position(), problem.message(), "call a function that there is");
      }
    } catch (JsonataSyntaxException malformed) {
      report(
          site,
          text,
          malformed.position(),
          String.valueOf(malformed.getMessage()),
          jsonataHint(text));
    }
  }

  private static String jsonataHint(String text) {
    return text.startsWith("{%")
        ? "leave out {% and %}, which are put around it"
        : "write JSONata, $states.input.name, or a typed expression";
  }

  private static void checkCall(String text, Site site) {
    String hint = "write a call, States.Format('{}', $.name), or a typed expression";
    try {
      for (IntrinsicProblem problem : Intrinsic.compile(text).check()) {
        report(site, text, problem.column(), problem.message(), hint);
      }
    } catch (IntrinsicSyntaxException malformed) {
      report(site, text, -1, String.valueOf(malformed.getMessage()), hint);
    }
  }

  private static void checkPath(String text, Site site) {
    try {
      JsonPath unused = JsonPath.compile(text);
    } catch (PathSyntaxException malformed) {
      report(
          site,
          text,
          -1,
          String.valueOf(malformed.getMessage()),
          "write a path, $.name, $$.Execution.Id or $variable, or a typed expression");
    }
  }

  /** Messages of paths and calls say themselves where. */
  private static void report(Site site, String text, int position, String message, String hint) {
    String where = position < 0 ? "" : " at character " + position;
    site.report(Code.RAW_TEXT, "\"" + text + "\"" + where + ": " + message, hint);
  }
}
