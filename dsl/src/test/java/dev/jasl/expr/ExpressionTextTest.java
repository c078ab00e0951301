package dev.jasl.expr;

import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.dsl.Var;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of names, of depth and of raw text when an expression is written. */
class ExpressionTextTest {
  private static final IntegerExpr NUMBER =
      Var.named("number", IntegerExpr.TYPE).get();
  private static final ListExpr<Number, IntegerExpr> NUMBERS =
      Var.named("numbers", ListExpr.<Number, IntegerExpr>of(IntegerExpr.TYPE)).get();
  private static final MapExpr<Number, IntegerExpr> MAP =
      Var.named("map", MapExpr.<Number, IntegerExpr>of(IntegerExpr.TYPE)).get();

  @Test
  void parametersAreNumberedByDepthAndSkipTheNamesOfVariables() {
    IntegerExpr variable = Var.named("v1", IntegerExpr.TYPE).get();

    assertThat(jsonata(NUMBERS.map(one -> NUMBERS.sum(other -> one.plus(other).plus(variable)))))
        .isEqualTo(
            "[$map($numbers, function($v2) { $sum([$map($numbers, function($v3) { $v2 + $v3 + $v1 })[]]) })[]]");
  }

  @Test
  void parametersSkipTheNamesOfVariablesInRawText() {
    IntegerExpr raw = rawJsonata("$v1 + 1", IntegerExpr.TYPE);

    assertThat(jsonata(NUMBERS.map(one -> one.plus(raw))))
        .isEqualTo("[$map($numbers, function($v2) { $v2 + ($v1 + 1) })[]]");
  }

  @Test
  void aParameterThatLeavesItsLambdaIsReported() {
    IntegerExpr[] leaked = new IntegerExpr[1];
    var unused = NUMBERS.map(one -> leaked[0] = one);

    assertThat(findings(leaked[0]))
        .extracting(Diagnostic::code)
        .containsExactly(Code.EXPRESSION_OUT_OF_PLACE);
  }

  @Test
  void theTextGrowsWithTheTreeAndNoFaster() {
    UnaryOperator<IntegerExpr> alternative = value -> MAP.get(text("a")).orElse(value);
    UnaryOperator<IntegerExpr> choice = value -> NUMBER.is(1).choose(value).otherwise(integer(2));
    UnaryOperator<IntegerExpr> optional =
        value -> MAP.get(text("a")).map(found -> found.plus(value)).orElse(integer(3));

    for (UnaryOperator<IntegerExpr> step : List.of(alternative, choice, optional)) {
      assertThat(nested(step, 40).length()).isLessThan(3 * nested(step, 20).length());
    }
  }

  private static String nested(UnaryOperator<IntegerExpr> step, int depth) {
    IntegerExpr value = NUMBER;
    for (int i = 0; i < depth; i++) {
      value = step.apply(value);
    }
    return jsonata(value);
  }

  @Test
  void anythingNestedTenThousandDeepIsReportedAndNotATrap() {
    IntegerExpr sum = NUMBER;
    BooleanExpr all = NUMBER.is(0);
    for (int i = 0; i < 10_000; i++) {
      sum = sum.plus(1);
      all = all.and(NUMBER.is(i));
    }

    assertThat(findings(sum))
        .extracting(Diagnostic::code)
        .containsExactly(Code.EXPRESSION_TOO_DEEP);
    assertThat(findings(all))
        .extracting(Diagnostic::code)
        .containsExactly(Code.EXPRESSION_TOO_DEEP);
    assertThat(sum.toString()).contains("…");
  }

  @Test
  void rawTextIsChecked() {
    assertThat(findings(rawJsonata("$lenght($a)", StringExpr.TYPE)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "\"$lenght($a)\" at character 8: there is no function $lenght; did you mean $length?");
    assertThat(findings(rawJsonata("$length($a, $b)", StringExpr.TYPE)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "\"$length($a, $b)\" at character 8: $length takes other arguments than these 2: $length(text)");
    assertThat(findings(rawJsonata("name", StringExpr.TYPE)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "\"name\" at character 4: Reference to 'name' at the top level is not supported.");
    assertThat(pathFindings(rawPath("$.a[", StringExpr.TYPE))).hasSize(1);
    assertThat(pathFindings(rawPath("States.Formt('{}', $.a)", StringExpr.TYPE)))
        .hasSize(1);
    assertThat(pathFindings(rawPath("States.Format('{}', $.a)", StringExpr.TYPE)))
        .isEmpty();
  }

  private static String jsonata(Expr<?> expression) {
    return ((Rendered.Computed) new JsonataDialect().render(expression.node, site(new Findings())))
        .text();
  }

  private static List<Diagnostic> findings(Expr<?> expression) {
    Findings findings = new Findings();
    var unused = new JsonataDialect().render(expression.node, site(findings));
    return findings.all();
  }

  private static List<Diagnostic> pathFindings(Expr<?> expression) {
    Findings findings = new Findings();
    var unused = new JsonPathDialect().render(expression.node, site(findings));
    return findings.all();
  }

  private static Site site(Findings findings) {
    return new Site(Site.Place.INPUT, Location.root(), findings);
  }
}
