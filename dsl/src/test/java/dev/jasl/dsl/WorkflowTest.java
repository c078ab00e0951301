package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.goOn;
import static dev.jasl.dsl.Jasl.goTo;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.aws.Task;
import dev.jasl.dsl.fixture.QualityReport;
import dev.jasl.dsl.fixture.QualityReportExpr;
import dev.jasl.dsl.fixture.SalesRun;
import dev.jasl.dsl.fixture.SalesRunExpr;
import dev.jasl.dsl.fixture.SalesWorkflow;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.io.DefinitionWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How flows become states. */
class WorkflowTest {
  private static final QualityReportExpr REPORT = stateInput(QualityReportExpr.TYPE);

  @Test
  void aNeutralWorkflowIsWrittenInJsonataUnlessItsMachineIsInJsonPath() {
    JsonNode jsonata = DefinitionWriter.toJson(SalesWorkflow.jsonata().definition());
    JsonNode jsonPath = DefinitionWriter.toJson(SalesWorkflow.jsonPath().definition());

    assertThat(jsonata.at("/QueryLanguage").textValue()).isEqualTo("JSONata");
    assertThat(jsonata.at("/States/NotifyFailure/Arguments/Message").textValue())
        .isEqualTo("{% \"Failed: \" & $failure.Cause %}");
    assertThat(jsonPath.has("QueryLanguage")).isFalse();
    assertThat(jsonPath.at("/States/NotifyFailure/Parameters/Message.$").textValue())
        .isEqualTo("States.Format('Failed: {}', $failure.Cause)");
  }

  @Test
  void statesComeInTheOrderMainLineBranchesHandlers() {
    assertThat(names(SalesWorkflow.jsonata().definition().scope().states().keySet()))
        .containsExactly(
            "RunGlueTransform",
            "CheckDataQuality",
            "QualityPassed?",
            "NotifySuccess",
            "NotifyQualityFailure",
            "NotifyFailure");
  }

  @Test
  void theResultOfAnInvokedFunctionIsItsPayload() {
    JsonNode state = DefinitionWriter.toJson(SalesWorkflow.jsonata().definition())
        .at("/States/CheckDataQuality");

    assertThat(state.at("/Output").textValue()).isEqualTo("{% $states.result.Payload %}");
    assertThat(state.at("/Assign/quality").textValue()).isEqualTo("{% $states.result.Payload %}");
  }

  @Test
  void whatFollowsAChoiceJoinsItsOpenBranches() {
    JsonNode states = statesOnReport(choose("Good?")
        .when(
            REPORT.qualityScore().greaterThan(0.5), start("Praise", Wait.of(Duration.ofSeconds(1))))
        .when(REPORT.checks().is(0), goOn())
        .when(REPORT.checks().is(1), fail("Stop", "TooFew", "one check"))
        .then("Next", Wait.of(Duration.ofSeconds(2))));

    assertThat(states.at("/Good?/Choices/0/Next").textValue()).isEqualTo("Praise");
    assertThat(states.at("/Good?/Choices/1/Next").textValue()).isEqualTo("Next");
    assertThat(states.at("/Good?/Default").textValue()).isEqualTo("Next");
    assertThat(states.at("/Praise/Next").textValue()).isEqualTo("Next");
    assertThat(states.at("/Stop/Type").textValue()).isEqualTo("Fail");
    assertThat(states.at("/Next/End").booleanValue()).isTrue();
  }

  @Test
  void anEndedBranchDoesNotJoin() {
    JsonNode states = states(choose("Good?")
        .when(
            REPORT.checks().is(1), start("Last", Wait.of(Duration.ofSeconds(1))).end())
        .then("Next", Wait.of(Duration.ofSeconds(2))));

    assertThat(states.at("/Last/End").booleanValue()).isTrue();
  }

  @Test
  void aLabelIsAWayBack() {
    Label again = Label.named("again");
    Var<IntegerExpr> round = Var.named("round", IntegerExpr.TYPE);
    JsonNode states = states(start("Init", Pass.assign(round.to(integer(1))))
        .label(again)
        .then("Work", Wait.of(Duration.ofSeconds(1)))
        .choose("Enough?")
        .when(
            round.get().lessThan(3),
            start("Count", Pass.assign(round.to(round.get().plus(1)))).goTo(again))
        .otherwise(succeed("Done")));

    assertThat(states.at("/Count/Next").textValue()).isEqualTo("Work");
    assertThat(states.at("/Count/Assign/round").textValue()).isEqualTo("{% $round + 1 %}");
    assertThat(states.at("/Init/Assign/round").longValue()).isEqualTo(1);
  }

  @Test
  void aBranchMayBeNothingButAWayBack() {
    Label again = Label.named("again");
    JsonNode states = states(start("First", Wait.of(Duration.ofSeconds(1)))
        .label(again)
        .then("Work", Wait.of(Duration.ofSeconds(1)))
        .choose("Enough?")
        .when(REPORT.checks().is(0), goTo(again))
        .otherwise(succeed("Done")));

    assertThat(states.at("/Enough?/Choices/0/Next").textValue()).isEqualTo("Work");
  }

  @Test
  void aCatcherEndsByItselfAndAResumingOneGoesOnAfterTheFailedState() {
    JsonNode states = states(start(
            "Work",
            Task.sns("topic")
                .message("hello")
                .catching(on("A").then(start("Tell", Wait.of(Duration.ofSeconds(1)))))
                .catching(on("B").resume(start("Mend", Wait.of(Duration.ofSeconds(1))))))
        .then("Next", Wait.of(Duration.ofSeconds(2))));

    assertThat(states.at("/Tell/End").booleanValue()).isTrue();
    assertThat(states.at("/Mend/Next").textValue()).isEqualTo("Next");
  }

  @Test
  void aFlowMadeTwiceIsEmittedOnce() {
    JsonNode states = states(choose("Good?")
        .when(REPORT.checks().is(1), tell())
        .when(REPORT.checks().is(2), tell())
        .otherwise(tell()));

    assertThat(names(states)).containsExactly("Good?", "Tell");
  }

  @Test
  void oneClassicStateMakesTheOthersNameTheirLanguage() {
    JsonNode machine = DefinitionWriter.toJson(machine(start("New", Wait.of(Duration.ofSeconds(1)))
            .then(
                "Classic", Task.sns("topic").message("hello").jsonPath().resultPath("$.published")))
        .definition());

    assertThat(machine.has("QueryLanguage")).isFalse();
    assertThat(machine.at("/States/New/QueryLanguage").textValue()).isEqualTo("JSONata");
    assertThat(machine.at("/States/Classic").has("QueryLanguage")).isFalse();
    assertThat(machine.at("/States/Classic/ResultPath").textValue()).isEqualTo("$.published");
  }

  @Test
  void aPrefixCanBeSharedBecauseEveryCallReturnsANewValue() {
    Chain<?> prefix = start("First", Wait.of(Duration.ofSeconds(1)));
    JsonNode one = states(prefix.then("One", Wait.of(Duration.ofSeconds(1))));
    JsonNode two = states(prefix.then("Two", Wait.of(Duration.ofSeconds(1))));

    assertThat(names(one)).containsExactly("First", "One");
    assertThat(names(two)).containsExactly("First", "Two");
  }

  @Test
  void aThousandStatesInOneChainAndAThousandNestedBranchesAreEmitted() {
    Chain<?> chain = start("0", Wait.of(Duration.ofSeconds(1)));
    Flow nested = succeed("Done");
    for (int i = 1; i < 1000; i++) {
      chain = chain.then("" + i, Wait.of(Duration.ofSeconds(1)));
      nested = choose("c" + i).when(REPORT.checks().is(i), nested).otherwise(succeed("Done"));
    }

    assertThat(states(chain)).hasSize(1000);
    assertThat(states(nested)).hasSize(1000);
  }

  @Test
  void logicalNamesAreBoundOrStandAsPlaceholders() {
    StateMachine<SalesRun> machine = machine(tell());

    assertThat(machine.logicalNames()).containsExactly(new LogicalName("topic", "topic"));
    assertThat(machine.toJson()).contains("\"${topic}\"");
    assertThat(
            machine.toJson(Bindings.none().bind("topic", "arn:aws:sns:eu-west-1:123456789012:t")))
        .contains("\"arn:aws:sns:eu-west-1:123456789012:t\"")
        .doesNotContain("${");
  }

  private static Flow tell() {
    return start("Tell", Task.sns("topic").message("hello"));
  }

  private static StateMachine<SalesRun> machine(Flow flow) {
    return StateMachine.named("Test", SalesRunExpr.TYPE).flow(flow).build();
  }

  private static JsonNode states(Flow flow) {
    return DefinitionWriter.toJson(machine(flow).definition()).get("States");
  }

  private static JsonNode statesOnReport(Flow flow) {
    StateMachine<QualityReport> machine =
        StateMachine.named("Test", QualityReportExpr.TYPE).flow(flow).build();
    return DefinitionWriter.toJson(machine.definition()).get("States");
  }

  private static List<String> names(JsonNode states) {
    List<String> names = new ArrayList<>();
    states.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> names(Iterable<?> names) {
    List<String> texts = new ArrayList<>();
    names.forEach(name -> texts.add(name.toString()));
    return texts;
  }
}
