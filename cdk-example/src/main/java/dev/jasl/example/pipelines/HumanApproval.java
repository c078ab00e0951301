package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.start;
import static java.time.Duration.ofDays;

import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.ApprovalExpr;
import dev.jasl.example.model.ApprovalRequestExpr;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderExpr;
import dev.jasl.expr.ErrorExpr;

/** Asks a human and waits for the answer, a day at most. The token exists only where it is sent. */
public final class HumanApproval {
  private static final OrderExpr ORDER = executionInput(OrderExpr.TYPE);
  private static final Var<ErrorExpr> REJECTION = Var.error("rejection");

  private HumanApproval() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<Order> define() {
    return StateMachine.named("HumanApproval", OrderExpr.TYPE)
        .comment("Pause for a human's approval")
        .flow(start("WaitForHumanApproval", Task.sqs("approval-queue")
                .waitForTaskToken(ApprovalExpr.TYPE, token -> ApprovalRequestExpr.with()
                    .taskToken(token)
                    .orderId(ORDER.orderId())
                    .approvalUrl(format("https://api.example.com/approve?token={}", token)))
                .timeout(ofDays(1))
                .catching(on("Rejected").assign(REJECTION).then(
                    fail("OrderRejected", "Rejected", REJECTION.get().cause()))))
            .succeed("ProcessApproval"))
        .build();
  }
  // spotless:on
}
