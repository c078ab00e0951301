package dev.jasl.dsl;

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
