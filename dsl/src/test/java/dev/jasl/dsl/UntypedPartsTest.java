package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.goOn;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.dsl.aws.Task;
import dev.jasl.dsl.aws.result.SnsPublishedExpr;
import dev.jasl.dsl.fixture.FileRequestExpr;
import dev.jasl.dsl.fixture.OrderExpr;
import dev.jasl.dsl.fixture.QualityReport;
import dev.jasl.dsl.fixture.QualityReportExpr;
import dev.jasl.dsl.fixture.SalesRunExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.StringExpr;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written without types is held to the types around it: the record that an execution is started with, and what functions return. */
class UntypedPartsTest {
  private static final LambdaFunction<FileRequestExpr, QualityReportExpr> CHECK =
      LambdaFunction.named("Check", FileRequestExpr.TYPE, QualityReportExpr.TYPE);
  private static final LambdaFunction<FileRequestExpr, ListExpr<QualityReport, QualityReportExpr>>
      CHECK_ALL = LambdaFunction.named(
          "CheckAll", FileRequestExpr.TYPE, ListExpr.of(QualityReportExpr.TYPE));

  private static final LambdaFunction<SalesRunExpr, QualityReportExpr> PLAN =
      LambdaFunction.named("Plan", SalesRunExpr.TYPE, QualityReportExpr.TYPE);

  @Test
  void aPathIntoTheInputReadsWhatItsRecordHas() {
    assertThat(inJsonPath(tell(rawPath("$.run_date", StringExpr.TYPE)))).isEmpty();
  }

  @Test
  void aPathThatItsRecordDoesNotHaveIsFound() {
    assertThat(inJsonPath(tell(rawPath("$.runDate", StringExpr.TYPE))))
        .singleElement()
        .asString()
        .contains("ERROR PATH_NEVER_THERE /States/Tell/Parameters/Message.$: Tell reads $.runDate")
        .contains("{bucket, key, run_date, input_path}");
  }

  @Test
  void anExpressionThatItsRecordDoesNotHaveIsFound() {
    assertThat(inJsonata(tell(rawJsonata("$states.input.runDate", StringExpr.TYPE))))
        .singleElement()
        .asString()
        .contains("ERROR PATH_NEVER_THERE /States/Tell/Arguments/Message")
        .contains("$states.input.runDate");
  }

  @Test
  void theContextHoldsTheSameRecord() {
    String read = "$states.context.Execution.Input.";

    assertThat(inJsonata(tell(rawJsonata(read + "key", StringExpr.TYPE)))).isEmpty();
    assertThat(inJsonata(tell(rawJsonata(read + "kee", StringExpr.TYPE))))
        .extracting(found -> found.code().name())
        .containsExactly("PATH_NEVER_THERE");
  }

  @Test
  void whatAFunctionReturnsIsFollowed() {
    Flow flow = start("Check", Task.lambda(CHECK).payload(file())).then("Tell", score("checks"));
    Flow wrong = start("Check", Task.lambda(CHECK).payload(file())).then("Tell", score("cheques"));

    assertThat(inJsonata(flow)).isEmpty();
    assertThat(inJsonata(wrong))
        .singleElement()
        .asString()
        .contains("Tell reads $states.input.cheques")
        .contains("{quality_score, checks}");
  }

  @Test
  void listsOfRecordsAreFollowedToTheirElements() {
    Flow flow =
        start("All", Task.lambda(CHECK_ALL).payload(file())).then("Tell", score("[0].checks"));
    Flow wrong =
        start("All", Task.lambda(CHECK_ALL).payload(file())).then("Tell", score("[0].cheques"));

    assertThat(inJsonata(flow)).isEmpty();
    assertThat(inJsonata(wrong)).hasSize(1);
  }

  @Test
  void theOutcomeOfACallbackIsNotThePayloadOfAFunction() {
    Flow flow = start(
            "Ask",
            Task.lambda(CHECK)
                .waitForTaskToken(
                    QualityReportExpr.TYPE,
                    token -> FileRequestExpr.with().bucket(token).key("k"))
                .timeout(Duration.ofHours(1)))
        .then("Tell", score("checks"));

    assertThat(inJsonata(flow)).isEmpty();
  }

  @Test
  void whatACatcherLosesOfTheRecordIsToldAsItsFault() {
    Flow flow = start(
        "Check",
        Task.lambda(CHECK)
            .payload(file())
            .catching(onAnyError().then(tell(rawJsonata("$states.input.key", StringExpr.TYPE)))));

    assertThat(inJsonata(flow))
        .singleElement()
        .asString()
        .contains("the catcher of Check replaces the whole input by {Error, Cause}");
  }

  @Test
  void aRecordWithoutASchemaSaysNothing() {
    assertThat(StateMachine.named("Test", OrderExpr.TYPE)
            .jsonPath()
            .flow(tell(rawPath("$.anything", StringExpr.TYPE)))
            .validate()
            .diagnostics())
        .isEmpty();
  }

  @Test
  void whatTheStateBeforeHandedOnIsHeldToWhatAFunctionTakes() {
    Flow flow = start("Check", Task.lambda(CHECK).payload(file()))
        .then("Plan", Task.lambda(PLAN).stateInput());

    assertThat(inJsonata(start("Plan", Task.lambda(PLAN).stateInput()))).isEmpty();
    assertThat(inJsonata(flow))
        .singleElement()
        .hasToString(
            "ERROR PAYLOAD_UNFIT /States/Plan/Arguments/Payload: Plan is called with {quality_score, checks}, which has no"
                + " \"bucket\", \"key\", \"run_date\", \"input_path\": Check replaces the whole input by"
                + " {quality_score, checks}; let Check hand it on too, or give Plan a payload of its own");
    assertThat(inJsonPath(flow))
        .singleElement()
        .asString()
        .startsWith(
            "ERROR PAYLOAD_UNFIT /States/Plan/Parameters/Payload.$: Plan is called with {quality_score");
  }

  @Test
  void soIsItForAFunctionByItsArnAndForAnActivity() {
    Flow byArn = start("Check", Task.lambdaArn(CHECK).payload(file()))
        .then("Plan", Task.lambdaArn(PLAN).stateInput());
    Activity<SalesRunExpr, QualityReportExpr> approve =
        Activity.named("Approve", SalesRunExpr.TYPE, QualityReportExpr.TYPE);
    Flow activity = start("Check", Task.lambdaArn(CHECK).payload(file()))
        .then("Approve", Task.activity(approve).stateInput().timeout(Duration.ofHours(1)));

    assertThat(inJsonata(byArn)).singleElement().asString().contains("PAYLOAD_UNFIT /States/Plan:");
    assertThat(inJsonPath(activity))
        .singleElement()
        .asString()
        .contains("PAYLOAD_UNFIT /States/Approve: ");
  }

  @Test
  void whatACatcherHandsToAFunctionIsToldAsItsFault() {
    Flow flow = start(
        "Check",
        Task.lambda(CHECK)
            .payload(file())
            .catching(onAnyError().then(start("Plan", Task.lambda(PLAN).stateInput()))));

    assertThat(inJsonata(flow))
        .singleElement()
        .asString()
        .contains("ERROR PAYLOAD_UNFIT /States/Plan/Arguments/Payload")
        .contains("the catcher of Check replaces the whole input by {Error, Cause}; give it an");
  }

  @Test
  void whatFitsOnSomeWaysOnlyIsAWarning() {
    Flow flow = choose("Check?")
        .when(
            executionInput(SalesRunExpr.TYPE).key().is("k"),
            start("Check", Task.lambda(CHECK).payload(file())))
        .otherwise(goOn())
        .then("Plan", Task.lambda(PLAN).stateInput());

    assertThat(inJsonata(flow))
        .singleElement()
        .asString()
        .startsWith(
            "WARNING PAYLOAD_SOMETIMES_UNFIT /States/Plan/Arguments/Payload: Plan is on some ways called with"
                + " {quality_score, checks}, which has no \"bucket\"");
  }

  @Test
  void rawTextAndPartsOfAPayloadAreHeldToTheTypeToo() {
    String number = "{\"bucket\": 1, \"key\": \"k\", \"run_date\": \"d\", \"input_path\": \"p\"}";

    assertThat(inJsonata(
            start("Plan", Task.lambda(PLAN).payload(rawJsonata(number, SalesRunExpr.TYPE)))))
        .singleElement()
        .hasToString(
            "ERROR PAYLOAD_UNFIT /States/Plan/Arguments/Payload: Plan is called with a number at \"bucket\", where it takes"
                + " a string; hand over a string there");
    assertThat(inJsonPath(
            start("Plan", Task.lambda(PLAN).payload(rawPath("$.key", SalesRunExpr.TYPE)))))
        .singleElement()
        .hasToString(
            "ERROR PAYLOAD_UNFIT /States/Plan/Parameters/Payload.$: Plan is called with a string, where it takes {bucket,"
                + " key, run_date, input_path}; hand over {bucket, key, run_date, input_path} there");
    assertThat(inJsonata(start("Plan", Task.lambda(PLAN).noPayload())))
        .singleElement()
        .asString()
        .startsWith(
            "ERROR PAYLOAD_UNFIT /States/Plan/Arguments: Plan is called with {}, which has no \"bucket\"")
        .endsWith("add what is missing");
  }

  @Test
  void whatIsUnknownAndWhatIsMoreThanIsTakenFit() {
    String more =
        "{\"bucket\": $states.context.Execution.Name, \"key\": \"k\", \"run_date\": \"d\", \"input_path\": \"p\", \"more\": 1}";

    assertThat(inJsonata(
            start("Plan", Task.lambda(PLAN).payload(rawJsonata(more, SalesRunExpr.TYPE)))))
        .isEmpty();
    assertThat(inJsonata(start(
            "Plan",
            Task.lambda(PLAN).payload(rawJsonata("$parse($states.input.key)", SalesRunExpr.TYPE)))))
        .isEmpty();
  }

  private static FileRequestExpr file() {
    return FileRequestExpr.with().bucket("b").key("k");
  }

  private static Flow tell(StringExpr text) {
    return start("Tell", Task.sns("topic").message(text));
  }

  private static Step<SnsPublishedExpr> score(String member) {
    String place = member.startsWith("[") ? "$states.input" + member : "$states.input." + member;
    return Task.sns("topic").message(rawJsonata("$string(" + place + ")", StringExpr.TYPE));
  }

  private static List<Diagnostic> inJsonata(Flow flow) {
    return StateMachine.named("Test", SalesRunExpr.TYPE).flow(flow).validate().diagnostics();
  }

  private static List<Diagnostic> inJsonPath(Flow flow) {
    return StateMachine.named("Test", SalesRunExpr.TYPE)
        .jsonPath()
        .flow(flow)
        .validate()
        .diagnostics();
  }
}
