package dev.jasl.expr;

import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.number;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.fixture.QualityReportExpr;
import dev.jasl.io.DefinitionWriter;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.Extras;
import dev.jasl.model.Header;
import dev.jasl.model.PlainData;
import dev.jasl.model.StateName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each operation becomes in JSONata and, where it can be said, in JSONPath. */
class DialectTest {
  private static final QualityReportExpr REPORT = stateInput(QualityReportExpr.TYPE);
  private static final JsonExpr ANY = executionInput(JsonExpr.TYPE);
  private static final StringExpr NAME = ANY.get("name").as(StringExpr.TYPE);
  private static final NumberExpr A = Var.named("a", NumberExpr.TYPE).get();
  private static final NumberExpr B = Var.named("b", NumberExpr.TYPE).get();
  private static final BooleanExpr OK = Var.named("ok", BooleanExpr.TYPE).get();
  private static final TimestampExpr THEN =
      Var.named("then", TimestampExpr.TYPE).get();
  private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");

  private enum Colour {
    RED
  }

  static List<Arguments> jsonata() {
    return List.of(
        Arguments.of(REPORT.qualityScore(), "$states.input.quality_score"),
        Arguments.of(ANY.get("run-date"), "$states.context.Execution.Input.`run-date`"),
        Arguments.of(ANY.get("a`b"), "$states.context.Execution.Input.\"a`b\""),
        Arguments.of(ANY.get("and"), "$states.context.Execution.Input.`and`"),
        Arguments.of(A.plus(B).times(A), "($a + $b) * $a"),
        Arguments.of(A.minus(B.minus(A)), "$a - ($b - $a)"),
        Arguments.of(A.minus(B).minus(A), "$a - $b - $a"),
        Arguments.of(A.dividedBy(2), "$a / 2"),
        Arguments.of(A.atLeast(B), "$a >= $b"),
        Arguments.of(A.atMost(1.5), "$a <= 1.5"),
        Arguments.of(A.lessThan(1).and(OK.or(B.is(2))), "$a < 1 and ($ok or $b = 2)"),
        Arguments.of(OK.not(), "$not($ok)"),
        Arguments.of(NAME.is("x\"y\\"), "$states.context.Execution.Input.name = \"x\\\"y\\\\\""),
        Arguments.of(THEN.isBefore(NOON), "$toMillis($then) < $toMillis(\"2025-01-01T12:00:00Z\")"),
        Arguments.of(
            EnumExpr.of(Colour.class).at(new Node.Variable("c", "Colour")).isNot(Colour.RED),
            "$not($c = \"RED\")"),
        Arguments.of(
            new OptionalExpr<>(new Node.Field(new Node.Variable("v", "V"), "size"), NumberExpr.TYPE)
                .orElse(number(3))
                .plus(1),
            "($exists($v.size) ? $v.size : 3) + 1"),
        Arguments.of(format("{} of {}", A, B), "$a & \" of \" & $b"),
        Arguments.of(format("{}", A), "$string($a)"),
        Arguments.of(format("sum {}", A.plus(B)), "\"sum \" & ($a + $b)"),
        Arguments.of(
            ListExpr.of(StringExpr.TYPE).at(new Node.Variable("l", "list")).contains(text("x")),
            "\"x\" in $l"),
        Arguments.of(
            ListExpr.of(StringExpr.TYPE)
                .at(new Node.Variable("l", "list"))
                .get(1)
                .length(),
            "$length($l[1])"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("jsonata")
  void jsonataHasAFormForEverything(Expr<?> expression, String expected) {
    assertThat(new JsonataDialect().render(Node.of(expression), site(Site.Place.INPUT)))
        .isEqualTo(new Rendered.Computed(expected));
    assertThat(Jsonata.compile(expected).references().refused()).isEmpty();
  }

  static List<Arguments> jsonPath() {
    return List.of(
        Arguments.of(REPORT.qualityScore(), "$.quality_score"),
        Arguments.of(ANY.get("run-date"), "$$.Execution.Input['run-date']"),
        Arguments.of(ANY.get("it's"), "$$.Execution.Input['it\\'s']"),
        Arguments.of(A, "$a"),
        Arguments.of(integer(1).plus(2), "States.MathAdd(1, 2)"),
        Arguments.of(format("it's {} of {}", A, B), "States.Format('it\\'s {} of {}', $a, $b)"),
        Arguments.of(list(NumberExpr.TYPE, A, number(2)), "States.Array($a, 2)"),
        Arguments.of(
            ListExpr.of(StringExpr.TYPE).at(new Node.Variable("l", "list")).size(),
            "States.ArrayLength($l)"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("jsonPath")
  void jsonPathSaysPathsAndFunctions(Expr<?> expression, String expected) {
    assertThat(new JsonPathDialect().render(Node.of(expression), site(Site.Place.INPUT)))
        .isEqualTo(new Rendered.Computed(expected));
  }

  static List<Arguments> conditions() {
    return List.of(
        Arguments.of(A.greaterThan(0.95), "{\"Variable\":\"$a\",\"NumericGreaterThan\":0.95}"),
        Arguments.of(A.atMost(B), "{\"Variable\":\"$a\",\"NumericLessThanEqualsPath\":\"$b\"}"),
        Arguments.of(
            NAME.is("x"), "{\"Variable\":\"$$.Execution.Input.name\",\"StringEquals\":\"x\"}"),
        Arguments.of(
            THEN.isAfter(NOON),
            "{\"Variable\":\"$then\",\"TimestampGreaterThan\":\"2025-01-01T12:00:00Z\"}"),
        Arguments.of(OK, "{\"Variable\":\"$ok\",\"BooleanEquals\":true}"),
        Arguments.of(OK.is(false), "{\"Variable\":\"$ok\",\"BooleanEquals\":false}"),
        Arguments.of(OK.not(), "{\"Not\":{\"Variable\":\"$ok\",\"BooleanEquals\":true}}"),
        Arguments.of(
            OK.and(A.is(1)).and(B.is(2)),
            "{\"And\":[{\"Variable\":\"$ok\",\"BooleanEquals\":true},{\"Variable\":\"$a\",\"NumericEquals\":1},"
                + "{\"Variable\":\"$b\",\"NumericEquals\":2}]}"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("conditions")
  void aTruthValueIsAChoiceRuleInJsonPath(BooleanExpr expression, String expected) {
    var rule = new ChoiceRules.PathRule(
        new JsonPathConditions(site(Site.Place.INPUT)).condition(expression),
        new StateName("Next"),
        null,
        null,
        Extras.none());
    var state = new ChoiceState(
        Header.named(new StateName("Choice")),
        new ChoiceRules.JsonPath(List.of(rule)),
        PlainData.jsonPath(),
        null,
        null);

    JsonNode written = DefinitionWriter.toJson(state).at("/Choices/0");
    assertThat(written.toString())
        .isEqualTo(expected.substring(0, expected.length() - 1) + ",\"Next\":\"Next\"}");
  }

  @Test
  void literalPartsOfAPayloadStayPlainJson() {
    JsonNode payload = new JsonataDialect()
        .json(
            Node.of(object("a", A, "b", text("plain"), "c", object("d", bool(true)))),
            site(Site.Place.INPUT));

    assertThat(payload.toString())
        .isEqualTo("{\"a\":\"{% $a %}\",\"b\":\"plain\",\"c\":{\"d\":true}}");
  }

  @Test
  void aTextThatLooksLikeAnExpressionIsWrittenAsOne() {
    JsonNode payload = new JsonataDialect().json(Node.of(text("{% 1 %}")), site(Site.Place.INPUT));

    assertThat(payload.textValue()).isEqualTo("{% \"{% 1 %}\" %}");
  }

  @Test
  void computedMembersOfAPayloadEndInDollarInJsonPath() {
    JsonNode payload = new JsonPathDialect()
        .object(
            ((Node.Construct) Node.of(object("a", A, "b", object("c", B)))).members(),
            site(Site.Place.INPUT));

    assertThat(payload.toString()).isEqualTo("{\"a.$\":\"$a\",\"b\":{\"c.$\":\"$b\"}}");
  }

  @Test
  void whatJsonPathCannotSayIsReportedWithTheWayOut() {
    Findings findings = new Findings();
    var unused = new JsonPathDialect()
        .render(
            Node.of(A.times(B)),
            new Site(Site.Place.INPUT, Location.root().child("Parameters"), findings));

    assertThat(findings.all())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR EXPRESSION_NOT_IN_JSONPATH /Parameters: JSONPath cannot say \"times\"; compute it in a"
                + " JSONata state and keep it in a variable");
  }

  @Test
  void theStatesInputCannotBeReadBesideAResultInJsonPath() {
    Findings findings = new Findings();
    var unused = new JsonPathDialect()
        .render(Node.of(REPORT.checks()), new Site(Site.Place.RESULT, Location.root(), findings));

    assertThat(findings.all()).hasSize(1);
    assertThat(findings.all().get(0).message()).contains("the state's input cannot be read here");
  }

  @Test
  void aNumberThatJsonDoesNotHaveIsRefusedAtOnce() {
    assertThatThrownBy(() -> A.is(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JSON has no number NaN");
  }

  @Test
  void aFormatWithTooFewArgumentsIsRefusedAtOnce() {
    assertThatThrownBy(() -> format("{} of {}", A))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"{} of {}\" has 2 {}, but there are 1 arguments");
  }

  private static Site site(Site.Place place) {
    return new Site(place, Location.root(), new Findings());
  }
}
