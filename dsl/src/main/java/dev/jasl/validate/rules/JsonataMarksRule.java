package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * An expression that is opened is closed, and the other way round. A text with blanks outside both marks is a literal to the service and
 * passes.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Developer Guide: improperly opening or
 *     closing the expression will result in a validation error</a>
 * @see <a href="https://github.com/badmintoncryer/cdk-preflight">cdk-preflight quotes the message</a>
 */
final class JsonataMarksRule implements Rule {
  private static final String BEGIN = "{%";
  private static final String END = "%}";

  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(graph, Formula.Literal.class, literal -> {
      if (literal.text().startsWith(BEGIN) != literal.text().endsWith(END)) {
        report.add(literal.about(), refused(literal));
      }
    });
  }

  private static Diagnostic refused(Formula.Literal literal) {
    boolean opened = literal.text().startsWith(BEGIN);
    return Diagnostic.of(
        Code.JSONATA_MARKS,
        literal.at(),
        "JSONata string must start with {% and end with %}",
        opened ? "end it with \"%}\"" : "begin it with \"{%\"");
  }
}
