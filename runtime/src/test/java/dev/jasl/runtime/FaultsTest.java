package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.runtime.Fault.error;
import static dev.jasl.runtime.Fault.silence;
import static dev.jasl.runtime.Fault.spared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.NothingExpr;
import dev.jasl.expr.StringExpr;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that somebody plans by hand. */
class FaultsTest {
  private static final ListExpr<String, StringExpr> NAMES =
      executionInput(ListExpr.of(StringExpr.TYPE));
  private static final LambdaFunction<StringExpr, NothingExpr> INVITE =
      LambdaFunction.named("Invite", StringExpr.TYPE, NothingExpr.TYPE);

  private final List<String> invited = new ArrayList<>();
  private final LocalRuntime<List<String>> inviting = LocalRuntime.of(StateMachine.named(
              "Inviting", ListExpr.of(StringExpr.TYPE))
          .flow(start(
              "All",
              ForEach.in(NAMES)
                  .run(name -> start("Invite", Task.lambda(INVITE).payload(name)))
                  .maxConcurrency(1)))
          .build())
      .receiving(INVITE, invited::add);

  @Test
  void anAttemptThatIsSparedGoesToTheHandler() {
    Faults second = Faults.none().at("Invite", spared(), error("Declined"));

    Execution execution = inviting.with(second).run(List.of("Ann", "Bob", "Cid"));

    assertThat(execution.error()).contains("Declined");
    assertThat(invited).containsExactly("Ann");
  }

  @Test
  void onlyFaultsAreCountedAndAllAttemptsAreTold() {
    Faults planned = Faults.none().at("Invite", spared(), error("Declined"), silence());

    assertThat(planned.count()).isEqualTo(2);
    assertThat(planned).hasToString("Invite: goes well, Declined, no answer");
  }

  @Test
  void faultsOfATaskThatThereIsNotAreRefused() {
    Faults misspelt = Faults.none().at("Invit", error("Declined"));

    assertThatThrownBy(() -> inviting.with(misspelt))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Inviting has no Task state \"Invit\"; it has [Invite]");
  }
}
