package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Assignment;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.LambdaInvoke;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;

/** Processes an order in three transactions and takes back what was done when one fails. Published as rw-7be7e1bf7cf0. */
final class OrderSaga {
  private static final Var<JsonExpr> ORDER = Var.named("order", JsonExpr.TYPE);
  private static final Var<JsonExpr> ERROR = Var.named("error", JsonExpr.TYPE);
  private static final Assignment<ErrorExpr> CAUGHT =
      ERROR.from(error -> rawJsonata("$states.errorOutput", JsonExpr.TYPE));
  private static final Retry LAMBDA = on(
          "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException")
      .interval(ofSeconds(2))
      .maxAttempts(3)
      .backoffRate(2)
      .maxDelay(ofSeconds(8))
      .fullJitter();
  private static final Flow FAILED = fail(
      "OrderFailed", "SagaFailed", "The order saga failed; compensating transactions were applied");

  private OrderSaga() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("OrderSaga", JsonExpr.TYPE)
        .comment("Managing Long Lived Transactions with AWS Step Functions State Machine. Uses the JSONata query language"
            + " with workflow variables: the order payload is assigned to $order after each successful transaction, and"
            + " error details are assigned to $error on failure \u2014 so compensating transactions always receive a clean"
            + " order payload instead of one with error data bolted on.")
        .timeout(ofMinutes(10))
        .flow(start("ProcessOrder", call("NewOrderFunction", stateInput(JsonExpr.TYPE))
                .comment("First transaction to save the order and set the order status to new")
                .assign(ORDER)
                .catching(on("ErrProcessOrder").assign(ORDER.to(stateInput(JsonExpr.TYPE))).assign(CAUGHT).then(updateStatus())))
            .then("ProcessPayment", call("DebitPaymentFunction", ORDER.get())
                .comment("Task processes the order payment")
                .assign(ORDER)
                .catching(on("ErrProcessPayment").assign(CAUGHT).then(refund())))
            .then("ReserveInventory", call("ReserveInventoryFunction", ORDER.get())
                .comment("Task to reserve order items in inventory")
                .assign(ORDER)
                .catching(on("ErrReserveInventory").assign(CAUGHT).then(release())))
            .then("sns:NotifySuccess", tell("$string({'order_id': $order.order_id, 'status': 'success'})",
                "Publish the saga outcome to the notification topic"))
            .succeed("OrderSucceeded"))
        .build();
  }

  private static Flow release() {
    return start("ReleaseInventory", call("ReleaseInventoryFunction", ORDER.get())
            .comment("Compensating transaction to release order items back to inventory")
            .assign(ORDER)
            .catching(on("ErrReleaseInventory").assign(CAUGHT).then(failed("ReleaseInventory", "inventory release compensation"))))
        .then(refund());
  }

  private static Flow refund() {
    return start("ProcessRefund", call("CreditPaymentFunction", ORDER.get())
            .comment("Compensating transaction to process the order refund")
            .assign(ORDER)
            .catching(on("ErrProcessRefund").assign(CAUGHT).then(failed("ProcessRefund", "refund compensation"))))
        .then(updateStatus());
  }

  private static Flow updateStatus() {
    return start("UpdateOrderStatus", call("UpdateOrderFunction", ORDER.get())
            .comment("Compensating transaction to set the order status to \"pending\"")
            .catching(on("ErrUpdateOrderStatus").assign(CAUGHT).then(failed("UpdateOrder", "order status compensation"))))
        .then(FAILED);
  }

  private static Flow failed(String what, String words) {
    return start("sns:Notify" + what + "Fail", tell(
            "$string({'order_id': $order.order_id, 'status': 'failed', 'error': $error})",
            "Notify that the " + words + " failed"))
        .then(FAILED);
  }

  private static LambdaInvoke<JsonExpr> call(String function, JsonExpr order) {
    return Task.lambda(LambdaFunction.named(function, JsonExpr.TYPE, JsonExpr.TYPE))
        .payload(order)
        .timeout(ofSeconds(10))
        .retry(LAMBDA);
  }

  private static Step<JsonExpr> tell(String message, String comment) {
    return Task.sns("SagaTopic")
        .message(rawJsonata(message, StringExpr.TYPE))
        .comment(comment)
        .timeout(ofSeconds(10))
        .output(published -> ORDER.get());
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
