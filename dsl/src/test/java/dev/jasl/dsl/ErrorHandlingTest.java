package dev.jasl.dsl;

import static dev.jasl.dsl.Emitted.JSONATA;
import static dev.jasl.dsl.Emitted.JSONPATH;
import static dev.jasl.dsl.Emitted.json;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.aws.SnsPublish;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.Type;
import org.junit.jupiter.api.Test;

/** Retriers and catchers in both languages. */
class ErrorHandlingTest {
  private static final Var<ErrorExpr> FAILURE = Var.error("failure");
  private static final Var<IntegerExpr> ROUND = Var.named("round", IntegerExpr.TYPE);
  private static final Flow STOP = fail("Stop", "Stopped", "it cannot go on");

  /** A document with a place for an error, as a classic workflow hands it on. */
  private static final class DocumentExpr extends ObjectExpr<Object> {
    static final Type<DocumentExpr> TYPE = Type.of(Object.class, DocumentExpr::new);

    DocumentExpr(Node node) {
      super(TYPE, node);
    }

    OptionalExpr<ErrorExpr> problem() {
      return optional("problem", ErrorExpr.TYPE);
    }
  }

  private static SnsPublish task() {
    return Task.sns("alerts").message("x");
  }

  private static JsonNode retrier(Retry retry) {
    return JSONATA.state(task().retry(retry)).path("Retry").path(0);
  }

  private static JsonNode catcher(Emitted language, Step<?> step) {
    return language.state(step).path("Catch").path(0);
  }

  @Test
  void aRetryReadsLikeASentence() throws Exception {
    assertThat(retrier(on(States.TIMEOUT)
            .comment("slow at night")
            .interval(ofSeconds(2))
            .maxAttempts(6)
            .backoffRate(1.5)
            .maxDelay(ofMinutes(1))
            .fullJitter()))
        .isEqualTo(
            json("{'ErrorEquals': ['States.Timeout'], 'IntervalSeconds': 2, 'MaxAttempts': 6,"
                + " 'BackoffRate': 1.5, 'MaxDelaySeconds': 60, 'JitterStrategy': 'FULL',"
                + " 'Comment': 'slow at night'}"));
    assertThat(retrier(on("Declined").never()))
        .isEqualTo(json("{'ErrorEquals': ['Declined'], 'MaxAttempts': 0}"));
    assertThat(retrier(onAnyError())).isEqualTo(json("{'ErrorEquals': ['States.ALL']}"));
  }

  @Test
  void aRetryRefusesNumbersThatTheServiceRefuses() {
    assertThatThrownBy(() -> on("A").maxAttempts(-1))
        .hasMessage("maxAttempts must not be negative: -1");
    assertThatThrownBy(() -> on("A").backoffRate(0.5))
        .hasMessage("backoffRate must be at least 1: 0.5");
    assertThatThrownBy(() -> on("A").interval(ofSeconds(0)))
        .hasMessage("interval must be a whole number of seconds from 1 to 99999999: PT0S");
    assertThatThrownBy(() -> on("A").maxDelay(ofDays(366)))
        .hasMessage("maxDelay must be less than 366 days: PT8784H");
    assertThatThrownBy(() -> on("A").maxDelay(ofSeconds(5)).interval(ofSeconds(5)))
        .hasMessage("maxDelay must be more than the first delay: it is 5 s, the delay 5 s");
  }

  @Test
  void aCatcherMeansTheSameInBothLanguages() throws Exception {
    Catcher catcher =
        on("Rejected").comment("said no").assign(ROUND.to(integer(0))).then(STOP);

    String said =
        "{'ErrorEquals': ['Rejected'], 'Comment': 'said no', 'Assign': {'round': 0}, 'Next': 'Stop'}";
    assertThat(catcher(JSONATA, task().catching(catcher))).isEqualTo(json(said));
    assertThat(catcher(JSONPATH, task().catching(catcher))).isEqualTo(json(said));
  }

  @Test
  void aCatcherInJsonPathPutsTheErrorSomewhereOrNowhere() throws Exception {
    assertThat(catcher(
            JSONPATH, task().jsonPath().catching(on("A").resultPath("$.error").then(STOP))))
        .isEqualTo(json("{'ErrorEquals': ['A'], 'ResultPath': '$.error', 'Next': 'Stop'}"));
    assertThat(
            catcher(JSONPATH, task().jsonPath().catching(on("A").discardError().then(STOP))))
        .isEqualTo(json("{'ErrorEquals': ['A'], 'ResultPath': null, 'Next': 'Stop'}"));
    assertThat(catcher(
            JSONPATH,
            task()
                .jsonPath()
                .catching(on("A")
                    .assign(FAILURE)
                    .resultPath(Jasl.stateInput(DocumentExpr.TYPE).problem())
                    .assign(ROUND.to(integer(0)))
                    .then(STOP))))
        .isEqualTo(json("{'ErrorEquals': ['A'], 'ResultPath': '$.problem',"
            + " 'Assign': {'failure.$': '$', 'round': 0}, 'Next': 'Stop'}"));
  }

  @Test
  void anErrorGoesOnlyIntoAFieldOfTheInput() {
    OptionalExpr<ErrorExpr> elsewhere = Jasl.executionInput(DocumentExpr.TYPE).problem();

    assertThatThrownBy(() -> on("A").resultPath(elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a result goes into a field of stateInput(..)");
  }

  @Test
  void aCatcherInJsonataHasAnOutput() throws Exception {
    assertThat(catcher(
            JSONATA,
            task()
                .jsonata()
                .catching(on("A")
                    .output(error -> object("why", error.error(), "known", integer(1)))
                    .then(STOP))))
        .isEqualTo(
            json(
                "{'ErrorEquals': ['A'],"
                    + " 'Output': {'why': '{% $states.errorOutput.Error %}', 'known': 1}, 'Next': 'Stop'}"));
  }

  @Test
  void aCatcherThatResumesGoesOnAfterTheFailedState() {
    JsonNode states = JSONATA.states(Jasl.start(
            "Pay",
            Task.sns("alerts")
                .message("x")
                .jsonata()
                .catching(
                    on("A").output(ErrorExpr::error).resume(Jasl.start("Mend", Pass.through()))))
        .then("Ship", Pass.through()));

    assertThat(states.at("/Mend/Next").textValue()).isEqualTo("Ship");
  }

  @Test
  void aVariableIsAssignedOnceInACatcher() {
    assertThatThrownBy(() -> on("A").assign(FAILURE).assign(FAILURE))
        .hasMessage("\"failure\" is assigned twice in one place; keep one of the two");
  }

  @Test
  void anErrorThatNobodyCanCatchIsFound() {
    assertThat(JSONATA.findings(task().retry(on(States.RUNTIME))))
        .singleElement()
        .asString()
        .startsWith("WARNING ERROR_NAME_NEVER_TAKEN /States/It/Retry[0]/ErrorEquals[0]");
  }
}
