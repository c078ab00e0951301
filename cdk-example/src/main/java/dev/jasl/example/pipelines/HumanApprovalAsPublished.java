package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofDays;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.ApprovalExpr;
import dev.jasl.example.model.ApprovalRequestExpr;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderExpr;
import dev.jasl.expr.StringExpr;

/** A workflow that waits for a human, as it was published. */
public final class HumanApprovalAsPublished {
  private static final OrderExpr ORDER = stateInput(OrderExpr.TYPE);

  private HumanApprovalAsPublished() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<Order> define() {
    return StateMachine.named("HumanApprovalAsPublished", OrderExpr.TYPE)
        .comment("Pause for a human's approval")
        .jsonPath()
        .flow(start("WaitForHumanApproval", Task.sqs("approval-queue")
                .waitForTaskToken(ApprovalExpr.TYPE, token -> ApprovalRequestExpr.with()
                    .taskToken(token)
                    .orderId(ORDER.orderId())
                    .approvalUrl(format("https://api.example.com/approve?token={}", token)))
                .jsonPath()
                .timeout(ofDays(1))
                .catching(on("Rejected").resultPath("$.error").then(
                    fail("OrderRejected", "Rejected", rawPath("$.error.Cause", StringExpr.TYPE)))))
            .succeed("ProcessApproval"))
        .build();
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Bindings.none()
        .bind("approval-queue", "https://sqs.us-east-1.amazonaws.com/123456789012/approval-queue");
  }
}
