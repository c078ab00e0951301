package dev.jasl.dsl;

import static dev.jasl.dsl.Emitted.JSONATA;
import static dev.jasl.dsl.Emitted.JSONPATH;
import static dev.jasl.dsl.Emitted.json;
import static dev.jasl.dsl.Emitted.said;
import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.number;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.TimestampExpr;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Pass, Wait, Succeed and Fail in both languages. */
class PlainStatesTest {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final Var<IntegerExpr> ROUND = Var.named("round", IntegerExpr.TYPE);

  @Test
  void aPassHandsItsInputOn() throws Exception {
    assertThat(said(JSONATA.state(Pass.through()))).isEqualTo(json("{}"));
    assertThat(said(JSONPATH.state(Pass.through()))).isEqualTo(json("{}"));
  }

  @Test
  void aPassHandsOnWhatItIsTold() throws Exception {
    PassStep<JsonExpr> step = Pass.output(object("id", INPUT.get("a"), "n", integer(1)));

    assertThat(said(JSONATA.state(step)))
        .isEqualTo(json("{'Output': {'id': '{% $states.input.a %}', 'n': 1}}"));
    assertThat(said(JSONPATH.state(step)))
        .isEqualTo(json("{'Parameters': {'id.$': '$.a', 'n': 1}}"));
    assertThat(said(JSONPATH.state(Pass.output(INPUT.get("a")))))
        .isEqualTo(json("{'InputPath': '$.a'}"));
  }

  @Test
  void whatHasNothingComputedInItIsTheResultOfAPass() throws Exception {
    PassStep<JsonExpr> step = Pass.output(object("list", object("n", number(0.5))));

    assertThat(said(JSONPATH.state(step))).isEqualTo(json("{'Result': {'list': {'n': 0.5}}}"));
    assertThat(said(JSONPATH.state(Pass.output(text("x"))))).isEqualTo(json("{'Result': 'x'}"));
    assertThat(
            said(JSONPATH.state(Pass.output(Jasl.list(IntegerExpr.TYPE, integer(1), integer(2))))))
        .isEqualTo(json("{'Result': [1, 2]}"));
  }

  @Test
  void aResultIsNeverTakenForAnExpression() throws Exception {
    PassStep<JsonExpr> step = Pass.result(json("{'a': '{% 1 %}', 'b.$': '$.x', 'c': null}"));

    assertThat(said(JSONPATH.state(step)))
        .isEqualTo(json("{'Result': {'a': '{% 1 %}', 'b.$': '$.x', 'c': null}}"));
    assertThat(JSONATA.state(step).path("Output").textValue())
        .isEqualTo("{% {\"a\": \"{% 1 %}\", \"b.$\": \"$.x\", \"c\": null} %}");
  }

  @Test
  void aPassHasTheFieldsOfJsonPath() throws Exception {
    assertThat(said(JSONPATH.state(Pass.through()
            .comment("all of them")
            .jsonPath()
            .inputPath("$.in")
            .parameters(object("a", rawPath("$.x", StringExpr.TYPE)))
            .resultPath("$.there")
            .outputPath("$.out"))))
        .isEqualTo(
            json("{'Comment': 'all of them', 'InputPath': '$.in', 'Parameters': {'a.$': '$.x'},"
                + " 'ResultPath': '$.there', 'OutputPath': '$.out'}"));
    assertThat(said(JSONPATH.state(Pass.through()
            .jsonPath()
            .discardInput()
            .result(json("[1]"))
            .discardResult()
            .discardOutput())))
        .isEqualTo(
            json("{'InputPath': null, 'Result': [1], 'ResultPath': null, 'OutputPath': null}"));
  }

  @Test
  void aTemplateCanBeWrittenAsItStandsInADefinition() throws Exception {
    assertThat(said(JSONPATH.state(
            Pass.through().jsonPath().parameters(json("{'list': ['x', {'a.$': '$.b'}]}")))))
        .isEqualTo(json("{'Parameters': {'list': ['x', {'a.$': '$.b'}]}}"));
  }

  @Test
  void inJsonPathAnAssignmentSeesWhatThePassMade() throws Exception {
    assertThat(said(JSONPATH.state(Pass.through()
            .jsonPath()
            .inputPath("$.in")
            .assign(ROUND.from(made -> made.get("n").as(IntegerExpr.TYPE))))))
        .isEqualTo(json("{'InputPath': '$.in', 'Assign': {'round.$': '$.n'}}"));
  }

  @Test
  void theInputCannotBeReadWhereJsonPathShowsSomethingElse() {
    PassStep<StringExpr> step =
        Pass.output(text("x")).assign(ROUND.from(input -> input.get("n").as(IntegerExpr.TYPE)));

    assertThat(JSONPATH.findings(step))
        .containsExactly(
            "ERROR EXPRESSION_OUT_OF_PLACE /States/It/Assign/round: the state's input cannot be"
                + " read here: in JSONPath, $ is something else; keep it in a variable in an earlier"
                + " state");
    assertThat(JSONATA.findings(step)).noneMatch(found -> found.startsWith("ERROR"));
  }

  @Test
  void aPassInJsonataInAMachineInJsonPath() throws Exception {
    assertThat(said(JSONPATH.state(Pass.through()
            .jsonata()
            .output(INPUT.get("name").as(StringExpr.TYPE).length()))))
        .isEqualTo(
            json("{'QueryLanguage': 'JSONata', 'Output': '{% $length($states.input.name) %}'}"));
  }

  @Test
  void aWaitLastsSecondsOrUntilATimeWrittenOrComputed() throws Exception {
    IntegerExpr delay = INPUT.get("delay").as(IntegerExpr.TYPE);
    TimestampExpr due = INPUT.get("due").as(TimestampExpr.TYPE);
    Instant eve = Instant.parse("2026-12-24T18:00:00.750Z");

    assertThat(said(JSONATA.state(Wait.of(ofDays(2))))).isEqualTo(json("{'Seconds': 172800}"));
    assertThat(said(JSONATA.state(Wait.seconds(delay))))
        .isEqualTo(json("{'Seconds': '{% $states.input.delay %}'}"));
    assertThat(said(JSONPATH.state(Wait.seconds(delay))))
        .isEqualTo(json("{'SecondsPath': '$.delay'}"));
    assertThat(said(JSONPATH.state(Wait.until(eve))))
        .isEqualTo(json("{'Timestamp': '2026-12-24T18:00:00Z'}"));
    assertThat(said(JSONATA.state(Wait.until(due))))
        .isEqualTo(json("{'Timestamp': '{% $states.input.due %}'}"));
    assertThat(said(JSONPATH.state(Wait.until(due)))).isEqualTo(json("{'TimestampPath': '$.due'}"));
  }

  @Test
  void aWaitIsAWholeNumberOfSecondsInRange() {
    String range = "a wait must be a whole number of seconds from 0 to 99999999: ";

    assertThatThrownBy(() -> Wait.of(ofMillis(500))).hasMessage(range + "PT0.5S");
    assertThatThrownBy(() -> Wait.of(ofSeconds(-1))).hasMessage(range + "PT-1S");
    assertThatThrownBy(() -> Wait.of(ofSeconds(100_000_000))).hasMessageStartingWith(range);
    assertThatThrownBy(() -> Wait.seconds(integer(-1))).hasMessage(range + "PT-1S");
    assertThatThrownBy(() -> Wait.until(Instant.MAX))
        .hasMessageStartingWith("a timestamp has a year from 0 to 9999: ");
    assertThat(JSONATA.state(Wait.of(Duration.ZERO)).path("Seconds").intValue()).isZero();
  }

  @Test
  void inJsonPathTheTimeOfAWaitIsAPath() {
    assertThat(
            JSONPATH.findings(Wait.seconds(INPUT.get("n").as(IntegerExpr.TYPE).plus(1))))
        .containsExactly(
            "ERROR EXPRESSION_NOT_IN_JSONPATH /States/It/SecondsPath: JSONPath has only a path for"
                + " SecondsPath, nothing computed or written down; compute it in an earlier state"
                + " and keep it in a variable, or put this state in JSONata");
  }

  @Test
  void aWaitHasTheFieldsOfEitherLanguage() throws Exception {
    WaitStep wait = Wait.of(ofSeconds(1)).assign(ROUND.to(integer(2)));

    assertThat(said(JSONPATH.state(wait.jsonPath().inputPath("$.a").discardOutput())))
        .isEqualTo(
            json("{'Seconds': 1, 'InputPath': '$.a', 'OutputPath': null, 'Assign': {'round': 2}}"));
    assertThat(said(JSONATA.state(wait.jsonata().output(text("waited")))))
        .isEqualTo(json("{'Seconds': 1, 'Output': 'waited', 'Assign': {'round': 2}}"));
  }

  @Test
  void anEndWithSuccessHasTheFieldsOfEitherLanguage() throws Exception {
    assertThat(JSONPATH.states(end(
            "Done", Succeed.plain().comment("c").jsonPath().inputPath("$.a").outputPath("$.b"))))
        .isEqualTo(
            json(
                "{'Done': {'Type': 'Succeed', 'Comment': 'c', 'InputPath': '$.a', 'OutputPath': '$.b'}}"));
    assertThat(JSONPATH.states(end("Done", Succeed.output(INPUT.get("a")).jsonPath())))
        .isEqualTo(json("{'Done': {'Type': 'Succeed', 'OutputPath': '$.a'}}"));
    assertThat(JSONPATH.states(end("Done", Succeed.plain().jsonata().output(integer(1)))))
        .isEqualTo(json("{'Done': {'Type': 'Succeed', 'QueryLanguage': 'JSONata', 'Output': 1}}"));
  }

  @Test
  void anEndWithAnErrorCanLeaveOutEverything() throws Exception {
    assertThat(JSONATA.states(end("Stop", Fail.plain())))
        .isEqualTo(json("{'Stop': {'Type': 'Fail'}}"));
  }

  @Test
  void anErrorAndItsCauseAreWrittenOrComputed() throws Exception {
    StringExpr name = INPUT.get("error").as(StringExpr.TYPE);
    FailEnd computed = Fail.error(name).cause(format("it was {}", name)).comment("c");

    assertThat(JSONATA.states(end("Stop", computed)))
        .isEqualTo(
            json("{'Stop': {'Type': 'Fail', 'Comment': 'c', 'Error': '{% $states.input.error %}',"
                + " 'Cause': '{% \\'it was \\' & $states.input.error %}'}}"
                    .replace("\\'", "\\\"")));
    assertThat(JSONPATH.states(end("Stop", computed)).at("/Stop/ErrorPath").textValue())
        .isEqualTo("$.error");
    assertThat(JSONPATH.states(end("Stop", computed)).at("/Stop/CausePath").textValue())
        .isEqualTo("States.Format('it was {}', $.error)");
    assertThat(
            JSONPATH.states(end("Stop", computed.jsonata())).at("/Stop/Error").textValue())
        .isEqualTo("{% $states.input.error %}");
    assertThat(JSONATA.states(end("Stop", Fail.error(States.TIMEOUT).cause("late"))))
        .isEqualTo(json("{'Stop': {'Type': 'Fail', 'Error': 'States.Timeout', 'Cause': 'late'}}"));
  }

  @Test
  void inJsonPathACauseIsAPathOrAFunctionThatGivesText() {
    StringExpr parsed = rawPath("States.StringToJson($.x)", StringExpr.TYPE);

    assertThat(JSONPATH.findings(end("Stop", Fail.plain().cause(parsed))))
        .containsExactly(
            "ERROR EXPRESSION_NOT_IN_JSONPATH /States/Stop/CausePath: CausePath takes a path or a"
                + " function that gives a text, not States.StringToJson($.x); compute it in an"
                + " earlier state and keep it in a variable, or put this state in JSONata");
  }

  @Test
  void aVariableIsAssignedOnceInAState() {
    assertThatThrownBy(() -> Pass.assign(ROUND.to(integer(1))).assign(ROUND.to(integer(2))))
        .hasMessage("\"round\" is assigned twice in one place; keep one of the two");
  }

  @Test
  void aNameHasOneToEightyCharacters() {
    assertThat(JSONATA.findings(end("x".repeat(81), Succeed.plain())))
        .singleElement()
        .asString()
        .startsWith("ERROR STATE_NAME_INVALID /States/xxx")
        .endsWith("it has 81; what does not fit goes into \"Comment\"");
    assertThat(JSONATA.findings(end("", Succeed.plain())))
        .singleElement()
        .asString()
        .endsWith("the name is empty; name it for what it does");
    assertThat(JSONATA.findings(end("x".repeat(80), Succeed.plain()))).isEmpty();
  }
}
