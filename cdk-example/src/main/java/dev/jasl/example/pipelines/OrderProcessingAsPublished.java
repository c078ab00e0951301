package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.example.model.Functions.CREATE_SHIPMENT;
import static dev.jasl.example.model.Functions.PROCESS_PAYMENT;
import static dev.jasl.example.model.Functions.UPDATE_INVENTORY;
import static dev.jasl.example.model.Functions.VALIDATE_ORDER;
import static java.time.Duration.ofSeconds;

import dev.jasl.diagnostic.Code;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderExpr;
import dev.jasl.example.model.StockExpr;
import dev.jasl.expr.NumberExpr;

/**
 * The order workflow as it was published. It never ships: DynamoDB's numbers are texts, so that IsInStock compares a text with a number,
 * which is never true. Only a raw path, taken for a number, can say that.
 */
public final class OrderProcessingAsPublished {
  private static final OrderExpr ORDER = stateInput(OrderExpr.TYPE);
  private static final NumberExpr IN_STOCK =
      rawPath("$.inventory.Item.quantity.N", NumberExpr.TYPE);

  private OrderProcessingAsPublished() {}

  // spotless:off
  /** The workflow; it is legal, and wrong. */
  public static StateMachine<Order> define() {
    return StateMachine.named("OrderProcessingAsPublished", OrderExpr.TYPE)
        .comment("E-Commerce Order Processing Workflow")
        .jsonPath()
        .flow(start("ValidateOrder", Task.lambdaArn(VALIDATE_ORDER).stateInput()
                .jsonPath()
                .catching(on("ValidationError").resultPath("$.error").then(
                    fail("SendFailureNotification", "ValidationFailed", "Order validation failed"))))
            .then("CheckInventory", Task.dynamoDb("Inventory")
                .getItem(StockExpr.TYPE, "productId", ORDER.productId())
                .jsonPath()
                .resultPath("$.inventory"))
            .choose("IsInStock")
                .when(IN_STOCK.greaterThan(0), payAndFulfill())
                .otherwise(fail("NotifyOutOfStock", "OutOfStock", "Product not available")))
        // as published: a number in a table is a string in JSON, so that every order is out of stock
        .suppress(Code.COMPARISON_NEVER_TRUE, "IsInStock")
        .build();
  }

  private static Flow payAndFulfill() {
    return start("ProcessPayment", Task.lambdaArn(PROCESS_PAYMENT).stateInput()
            .jsonPath()
            .retry(on("PaymentGatewayTimeout").interval(ofSeconds(2)).maxAttempts(3).backoffRate(2))
            .catching(on("PaymentDeclined").resultPath("$.error").then(
                fail("HandlePaymentError", "PaymentFailed", "Payment was declined"))))
        .then("FulfillOrder", Parallel.of(
            start("UpdateInventory", Task.lambdaArn(UPDATE_INVENTORY).stateInput()),
            start("SendConfirmationEmail", Task.sns("OrderConfirmations")
                .message(format("Order {} confirmed", ORDER.orderId()))),
            start("CreateShipment", Task.lambdaArn(CREATE_SHIPMENT).stateInput())))
        .succeed("OrderComplete");
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Published.functions(
            "123", VALIDATE_ORDER, PROCESS_PAYMENT, UPDATE_INVENTORY, CREATE_SHIPMENT)
        .bind("Inventory", "Inventory")
        .bind("OrderConfirmations", "arn:aws:sns:us-east-1:123:OrderConfirmations");
  }
}
