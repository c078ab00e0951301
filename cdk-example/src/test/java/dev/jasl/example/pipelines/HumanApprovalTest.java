package dev.jasl.example.pipelines;

import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.dsl.StateMachine;
import dev.jasl.example.model.Approval;
import dev.jasl.example.model.Order;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.task.TaskHandler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both forms end alike, whatever the human says. */
class HumanApprovalTest {
  static List<StateMachine<Order>> forms() {
    return List.of(HumanApproval.define(), HumanApprovalAsPublished.define());
  }

  private static Execution run(StateMachine<Order> form, TaskHandler human) {
    return LocalRuntime.of(form).state("WaitForHumanApproval", human).run(new Order("O-1", "P-1"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anApprovalEndsWithSuccess(StateMachine<Order> form) {
    assertThat(run(form, TaskHandler.returning(Json.parse("{\"approver\": \"Ada\"}"))))
        .succeeded()
        .visited("ProcessApproval");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aRejectionEndsWithItsCause(StateMachine<Order> form) {
    Execution execution = run(form, TaskHandler.failing("Rejected", "too expensive"));

    assertThat(execution).failedWith("Rejected").visited("OrderRejected");
    assertThat(execution.cause()).contains("too expensive");
  }

  @Test
  void anAnswerWithinTheDayIsWaitedFor() {
    // readme
    Execution execution = LocalRuntime.of(HumanApproval.define())
        .callback(
            "sqs:sendMessage",
            (message, callback) -> callback.after(ofHours(20)).succeed(new Approval("Ada")))
        .run(new Order("O-1", "P-1"));

    assertThat(execution).succeeded().visited("ProcessApproval").took(ofHours(20));
    // end
  }

  @Test
  void anAnswerAfterTheDayIsTooLate() {
    Execution execution = LocalRuntime.of(HumanApproval.define())
        .callback(
            "sqs:sendMessage",
            (message, callback) -> callback.after(ofHours(25)).succeed(new Approval("Ada")))
        .run(new Order("O-1", "P-1"));

    assertThat(execution).failedWith("States.Timeout").took(ofHours(24));
  }
}
