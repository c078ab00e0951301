package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a debugger or a message shows of the parts of a workflow. */
class PrintedTest {
  private static final Label AGAIN = Label.named("again");
  private static final WaitStep SECOND = Wait.of(Duration.ofSeconds(1));

  @Test
  void aFlowShowsItsStatesInTheirOrder() {
    assertThat(start("Ship", SECOND).then("Pause", SECOND)).hasToString("Ship → Pause");
    assertThat(start("Ship", SECOND).then(succeed("Done"))).hasToString("Ship → …");
    assertThat(start("Ship", SECOND).end()).hasToString("Ship → end");
  }

  @Test
  void aFlowShowsItsLabels() {
    assertThat(label(AGAIN).then("Ship", SECOND).goTo(AGAIN))
        .hasToString("label again → Ship → go to again");
  }

  @Test
  void aVariableShowsHowItIsRead() {
    Var<IntegerExpr> round = Var.named("round", IntegerExpr.TYPE);

    assertThat(round).hasToString("$round");
    assertThat(round.to(Jasl.integer(1))).hasToString("$round");
  }

  @Test
  void aMachineShowsItsDefinition() {
    StateMachine<?> machine =
        StateMachine.named("Test", JsonExpr.TYPE).flow(start("Ship", SECOND)).build();

    assertThat(machine).hasToString(machine.toJson());
  }
}
