package dev.jasl.dsl;

import static dev.jasl.dsl.Emitted.JSONATA;
import static dev.jasl.dsl.Emitted.JSONPATH;
import static dev.jasl.dsl.Emitted.json;
import static dev.jasl.dsl.Emitted.said;
import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;
import static dev.jasl.dsl.Jasl.yielding;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What published definitions say that is seldom wanted in a new one. */
class AsPublishedTest {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> PAY =
      LambdaFunction.named("Pay", JsonExpr.TYPE, JsonExpr.TYPE);

  private static JsonNode rule(BooleanExpr condition) {
    Flow flow = choose("It").when(condition, succeed("Yes")).otherwise(succeed("No"));
    JsonNode choices = JSONPATH.states(flow).path("It").path("Choices");
    return said(choices.get(0));
  }

  @Test
  void aTestCanBeForFalse() throws Exception {
    assertThat(rule(INPUT.get("a").isPresent().is(false)))
        .isEqualTo(json("{'Variable': '$.a', 'IsPresent': false}"));
    assertThat(rule(INPUT.get("a").isString().is(true)))
        .isEqualTo(json("{'Variable': '$.a', 'IsString': true}"));
  }

  @Test
  void aConditionThatIsToBeFalseIsNegated() throws Exception {
    BooleanExpr a = INPUT.get("a").as(BooleanExpr.TYPE);

    assertThat(rule(a.is(false).is(false)))
        .isEqualTo(json("{'Not': {'Variable': '$.a', 'BooleanEquals': false}}"));
    assertThat(rule(a.not().is(false)))
        .isEqualTo(json("{'Not': {'Not': {'Variable': '$.a', 'BooleanEquals': true}}}"));
  }

  @Test
  void aConditionThatIsToBeTrueStaysOneOfItsOwn() throws Exception {
    BooleanExpr a = INPUT.get("a").as(BooleanExpr.TYPE);
    String one = "{'Variable': '$.a', 'BooleanEquals': true}";

    assertThat(rule(a.and(a).and(a))).isEqualTo(json("{'And': [%1$s, %1$s, %1$s]}".formatted(one)));
    assertThat(rule(a.and(a).is(true).and(a)))
        .isEqualTo(json("{'And': [{'And': [%1$s, %1$s]}, %1$s]}".formatted(one)));
  }

  @Test
  void aMachineNamesTheVersionOfTheLanguage() {
    String json = StateMachine.named("Orders", JsonExpr.TYPE)
        .version("1.0")
        .flow(succeed("Done"))
        .build()
        .toJson();

    assertThat(json).contains("\"Version\": \"1.0\"");
  }

  @Test
  void aStateNamesTheLanguageOfItsMachine() {
    assertThat(List.of(
            JSONATA.state(Pass.through().jsonata().namingLanguage()),
            JSONATA.state(Wait.of(ofSeconds(1)).jsonata().namingLanguage()),
            JSONATA.state(Task.lambda(PAY).payload(INPUT).jsonata().namingLanguage())))
        .allMatch(state -> state.path("QueryLanguage").asText().equals("JSONata"));
  }

  @Test
  void allThatAServiceGivesBackGoesOn() {
    assertThat(JSONPATH.state(Task.lambda(PAY).payload(INPUT)).has("OutputPath"))
        .isTrue();
    assertThat(JSONPATH
            .state(Task.lambda(PAY).payload(INPUT).jsonPath().wholeResult())
            .has("OutputPath"))
        .isFalse();
  }

  @Test
  void aBranchMayEndInFailureOrGoRound() {
    Label again = Label.named("again");
    Flow stop = fail("Stop", "Rejected", "nobody answered");
    Flow round = label(again)
        .then("Rest", Wait.of(ofSeconds(1)))
        .choose("Ready?")
        .when(INPUT.get("ready").as(BooleanExpr.TYPE), succeed("Done"))
        .then("Work", Pass.through())
        .goTo(again);
    JsonNode branches = JSONATA
        .state(Parallel.of(yielding(stop, JsonExpr.TYPE), yielding(round, JsonExpr.TYPE)))
        .path("Branches");

    assertThat(branches.findValuesAsText("StartAt")).containsExactly("Stop", "Rest");
  }

  @Test
  void branchesInJsonataAreCaughtWithAnOutput() throws Exception {
    JsonNode state = JSONATA.state(Parallel.of(
            yielding(succeed("A"), JsonExpr.TYPE), yielding(succeed("B"), JsonExpr.TYPE))
        .jsonata()
        .catching(onAnyError().output(error -> object("failed", bool(true))).then(succeed("C"))));

    assertThat(state.path("Catch").get(0).path("Output")).isEqualTo(json("{'failed': true}"));
  }

  @Test
  void aNullCanBeWrittenDown() throws Exception {
    assertThat(JSONPATH
            .state(Pass.output(
                object("none", Jasl.json(NullNode.getInstance()), "id", INPUT.get("id"))))
            .path("Parameters"))
        .isEqualTo(json("{'none': null, 'id.$': '$.id'}"));
  }
}
