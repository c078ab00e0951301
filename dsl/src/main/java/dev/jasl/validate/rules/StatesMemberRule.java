package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.jsonata.JsonataReferences.Read;
import dev.jasl.validate.Formula;
import dev.jasl.validate.Reads;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import java.util.List;

/**
 * {@code $states.result} exists in {@code Output} and {@code Assign} of a Task, Parallel or Map, {@code $states.errorOutput} in those of a
 * catcher; {@code $states.input} and {@code $states.context} exist everywhere, and nothing else does anywhere.
 *
 * @see <a href="https://states-language.net/spec.html#reserved-variable">States Language, reserved variable</a>
 */
final class StatesMemberRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    Formulas.each(
        graph,
        Formula.Expression.class,
        expression -> expression
            .read()
            .value()
            .map(read -> read.references().reads())
            .filter(reads -> !reads.isEmpty())
            .ifPresent(reads -> reads.stream()
                .filter(Read::isStates)
                .filter(member -> isMissing(member, expression.reads()))
                .map(member -> member.path().get(0))
                .distinct()
                .forEach(member -> report.add(expression.about(), refused(expression, member)))));
  }

  private static boolean isMissing(Read read, Reads reads) {
    return !read.path().isEmpty() && !reads.has(read.path().get(0));
  }

  private static Diagnostic refused(Formula.Expression expression, String member) {
    String all = expression.reads().members();
    return Diagnostic.of(
        Code.JSONATA_STATES_MEMBER,
        expression.at(),
        "Field '$states.%s' does not exist.".formatted(member),
        DidYouMean.hint(member, List.of(all.split(", ", -1)))
            .orElse("$states has these here: " + all));
  }
}
