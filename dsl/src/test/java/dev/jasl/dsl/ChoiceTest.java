package dev.jasl.dsl;

import static dev.jasl.dsl.Emitted.JSONATA;
import static dev.jasl.dsl.Emitted.JSONPATH;
import static dev.jasl.dsl.Emitted.json;
import static dev.jasl.dsl.Emitted.said;
import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.goOn;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.fixture.QualityReportExpr;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.StringExpr;
import org.junit.jupiter.api.Test;

/** Choices in both languages. */
class ChoiceTest {
  private static final QualityReportExpr REPORT = stateInput(QualityReportExpr.TYPE);
  private static final Var<IntegerExpr> ROUND = Var.named("round", IntegerExpr.TYPE);
  private static final Flow YES = succeed("Yes");
  private static final Flow NO = succeed("No");

  private static JsonNode choice(Emitted language, Flow flow) {
    return said(language.states(flow).path("It"));
  }

  @Test
  void conditionsNestInBothLanguages() throws Exception {
    BooleanExpr condition = REPORT
        .qualityScore()
        .greaterThan(0.95)
        .and(REPORT.checks().is(0).or(REPORT.checks().atLeast(10).not()));
    Flow flow = choose("It").when(condition, YES).otherwise(NO);

    assertThat(choice(JSONATA, flow))
        .isEqualTo(json("{'Choices': [{'Condition': '{% $states.input.quality_score > 0.95 and"
            + " ($states.input.checks = 0 or $not($states.input.checks >= 10)) %}', 'Next': 'Yes'}],"
            + " 'Default': 'No'}"));
    assertThat(choice(JSONPATH, flow))
        .isEqualTo(json(
            "{'Choices': [{'And': [{'Variable': '$.quality_score', 'NumericGreaterThan': 0.95},"
                + " {'Or': [{'Variable': '$.checks', 'NumericEquals': 0},"
                + " {'Not': {'Variable': '$.checks', 'NumericGreaterThanEquals': 10}}]}],"
                + " 'Next': 'Yes'}], 'Default': 'No'}"));
  }

  @Test
  void rawPathsAreComparedByTheirTypes() throws Exception {
    Flow flow = start("Set", Pass.assign(Var.named("flag", BooleanExpr.TYPE).to(bool(true))))
        .choose("It")
        .when(rawPath("$.list[0].b", StringExpr.TYPE).is("x"), YES)
        .when(rawPath("$.a", NumberExpr.TYPE).lessThan(rawPath("$$.n", NumberExpr.TYPE)), YES)
        .when(rawPath("$flag", BooleanExpr.TYPE), YES)
        .otherwise(NO);

    assertThat(choice(JSONPATH, flow).path("Choices"))
        .isEqualTo(json("[{'Variable': '$.list[0].b', 'StringEquals': 'x', 'Next': 'Yes'},"
            + " {'Variable': '$.a', 'NumericLessThanPath': '$$.n', 'Next': 'Yes'},"
            + " {'Variable': '$flag', 'BooleanEquals': true, 'Next': 'Yes'}]"));
  }

  @Test
  void aRawConditionStandsAsItIsWritten() throws Exception {
    Flow flow = choose("It")
        .when(rawJsonata("'a' in $states.input.tags", BooleanExpr.TYPE), YES)
        .otherwise(NO);

    assertThat(choice(JSONATA, flow).at("/Choices/0/Condition").textValue())
        .isEqualTo("{% 'a' in $states.input.tags %}");
    assertThat(JSONPATH.findings(flow))
        .anyMatch(
            found -> found.startsWith("ERROR EXPRESSION_OF_OTHER_LANGUAGE /States/It/Choices[0]"));
  }

  @Test
  void eachWayHasItsOwnCommentAndAssignments() throws Exception {
    Flow flow = choose("It")
        .comment("which way")
        .when(REPORT.checks().is(1))
        .comment("only one")
        .assign(ROUND.to(integer(1)))
        .then(YES)
        .otherwise()
        .assign(ROUND.from(input -> input.get("checks").as(IntegerExpr.TYPE)))
        .then(NO);

    assertThat(choice(JSONATA, flow))
        .isEqualTo(json(
            "{'Comment': 'which way', 'Choices': [{'Condition': '{% $states.input.checks = 1 %}',"
                + " 'Comment': 'only one', 'Assign': {'round': 1}, 'Next': 'Yes'}],"
                + " 'Assign': {'round': '{% $states.input.checks %}'}, 'Default': 'No'}"));
    assertThat(choice(JSONPATH, flow).path("Assign")).isEqualTo(json("{'round.$': '$.checks'}"));
  }

  @Test
  void inJsonataEachWayHasItsOwnOutput() throws Exception {
    Flow flow = choose("It")
        .jsonata()
        .when(REPORT.checks().is(1))
        .output(object("n", REPORT.checks()))
        .then(YES)
        .when(REPORT.checks().is(2), YES)
        .when(REPORT.checks().is(3))
        .comment("three")
        .then(NO)
        .otherwise()
        .output(integer(0))
        .assign(ROUND.to(integer(0)))
        .then(NO);

    assertThat(choice(JSONPATH, flow))
        .isEqualTo(json("{'QueryLanguage': 'JSONata', 'Choices': ["
            + "{'Condition': '{% $states.input.checks = 1 %}',"
            + " 'Output': {'n': '{% $states.input.checks %}'}, 'Next': 'Yes'},"
            + " {'Condition': '{% $states.input.checks = 2 %}', 'Next': 'Yes'},"
            + " {'Condition': '{% $states.input.checks = 3 %}', 'Comment': 'three', 'Next': 'No'}],"
            + " 'Output': 0, 'Assign': {'round': 0}, 'Default': 'No'}"));
  }

  @Test
  void aChoiceInJsonPathHasPaths() throws Exception {
    Flow flow = choose("It")
        .jsonPath()
        .comment("c")
        .inputPath("$.report")
        .discardOutput()
        .when(REPORT.checks().is(1), YES)
        .otherwise(NO);

    assertThat(choice(JSONPATH, flow))
        .isEqualTo(
            json(
                "{'Comment': 'c', 'InputPath': '$.report', 'OutputPath': null,"
                    + " 'Choices': [{'Variable': '$.checks', 'NumericEquals': 1, 'Next': 'Yes'}], 'Default': 'No'}"));
  }

  @Test
  void whatFollowsJoinsAWayThatGoesOn() {
    JsonNode states = JSONATA.states(choose("It")
        .when(REPORT.checks().is(1), YES)
        .otherwise()
        .assign(ROUND.to(integer(0)))
        .then(goOn())
        .then("Next", Pass.through()));

    assertThat(states.at("/It/Default").textValue()).isEqualTo("Next");
    assertThat(states.at("/It/Assign/round").intValue()).isZero();
  }

  @Test
  void aVariableIsAssignedOnceOnOneWay() {
    RuleNeedsThen rule = choose("It").when(REPORT.checks().is(1)).assign(ROUND.to(integer(1)));

    assertThatThrownBy(() -> rule.assign(ROUND.to(integer(2))))
        .hasMessage("\"round\" is assigned twice in one place; keep one of the two");
  }
}
