package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.path.JsonPath;
import dev.jasl.validate.Formula;
import dev.jasl.validate.PathUse;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;

/**
 * A reference path identifies a single place: it has no wildcard, slice, filter or scan, nor any of {@code @ , : ?}. {@code ResultPath} starts
 * from the state's input, and the numbers of a Map do not come from the context object.
 *
 * @see <a href="https://states-language.net/spec.html#ref-paths">States Language, reference paths</a>
 * @see <a href="https://github.com/floci-io/floci/issues/3733">Measured on the service: which fields take the context object</a>
 */
final class ReferencePathRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(
        graph,
        Formula.Path.class,
        path -> path.read()
            .value()
            .filter(read -> !path.use().accepts(read))
            .ifPresent(read -> report.add(path.about(), refused(path, read))));
  }

  private static Diagnostic refused(Formula.Path path, JsonPath read) {
    return Diagnostic.of(
        Code.PATH_NOT_A_REFERENCE,
        path.at(),
        "Value is not a Reference Path",
        "found \"%s\"; %s".formatted(Quote.of(path.text()), remedy(path.use(), read)));
  }

  private static String remedy(PathUse use, JsonPath read) {
    if (!read.isReferencePath()) {
      return "name one place with names and indexes only, as in $.list[0].name";
    }
    return use == PathUse.RESULT
        ? "start from the state's input, as in $.result, or use \"Assign\""
        : "start from the input or from a variable";
  }
}
