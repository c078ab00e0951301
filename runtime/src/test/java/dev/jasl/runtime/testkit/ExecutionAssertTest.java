package dev.jasl.runtime.testkit;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.dsl.Pass;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Wait;
import dev.jasl.expr.NumberExpr;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.LocalRuntime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExecutionAssertTest {
  private static final NumberExpr AMOUNT = executionInput(NumberExpr.TYPE);

  private final Execution doubled = LocalRuntime.of(StateMachine.named("Doubling", NumberExpr.TYPE)
          .flow(start("Double", Pass.output(object("amount", AMOUNT.times(2)))))
          .build())
      .run(2500.0);

  @Test
  void numbersOfAnOutputAreComparedByValue() {
    assertThat(doubled).hasOutput(Map.of("amount", 5000.0)).hasOutput(Map.of("amount", 5000));

    assertThatThrownBy(() -> assertThat(doubled).hasOutput(Map.of("amount", 5000.5)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "expected the output {\"amount\":5000.5}, but it was {\"amount\":5000}\n");
    assertThatThrownBy(() -> assertThat(doubled).hasOutput(Map.of("amount", List.of(5000))))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void anExecutionThatTookTooLongTimedOut() {
    LocalRuntime<Number> day = waiting().express();

    assertThat(day.run(1.0)).timedOut();
    assertThatThrownBy(() -> assertThat(day.run(1.0)).aborted())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected it to be aborted, but it ended TIMED_OUT");
  }

  @Test
  void anExecutionThatSomebodyStoppedIsAborted() {
    LocalRuntime<Number> stopped = waiting().stoppedAfter(Duration.ofHours(1), "Enough", "of that");

    assertThat(stopped.run(1.0)).aborted().took(Duration.ofHours(1));
    assertThatThrownBy(() -> assertThat(stopped.run(1.0)).timedOut())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "expected it to time out, but it ended ABORTED with Enough: of that");
  }

  private static LocalRuntime<Number> waiting() {
    return LocalRuntime.of(StateMachine.named("Waiting", NumberExpr.TYPE)
        .flow(start("Pause", Wait.of(Duration.ofDays(1))))
        .build());
  }

  @Test
  void numbersOfAnInputKeepTheirScale() {
    assertThat(doubled.input()).hasToString("2500.0");
  }

  @Test
  void aNamedStateIsOneOfTheWorkflow() {
    String unknown = "Doubling has no state \"Duoble\"; it has [Double]";

    assertThatThrownBy(() -> assertThat(doubled).didNotVisit("Duoble"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(unknown);
    assertThatThrownBy(() -> assertThat(doubled).visited("Duoble"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(unknown);
    assertThatThrownBy(() -> assertThat(doubled).visitedAnyOf("Double", "Duoble"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(unknown);
  }

  @Test
  void aStateThatIsVisitedAgainstExpectationIsTold() {
    assertThatThrownBy(() -> assertThat(doubled).didNotVisit("Double"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected it not to visit [Double]");
  }
}
