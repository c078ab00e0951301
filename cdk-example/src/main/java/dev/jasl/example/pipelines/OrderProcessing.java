package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.example.model.Functions.CREATE_SHIPMENT;
import static dev.jasl.example.model.Functions.PROCESS_PAYMENT;
import static dev.jasl.example.model.Functions.UPDATE_INVENTORY;
import static dev.jasl.example.model.Functions.VALIDATE_ORDER;
import static java.time.Duration.ofSeconds;

import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderExpr;
import dev.jasl.example.model.ShipmentExpr;
import dev.jasl.example.model.StockExpr;
import dev.jasl.expr.NumberExpr;

/**
 * Looks at an order, takes the money and fulfills it. What DynamoDB gives is a text, as the type says; it has to be made a number before
 * it can be compared with one.
 */
public final class OrderProcessing {
  private static final OrderExpr ORDER = executionInput(OrderExpr.TYPE);
  private static final Var<NumberExpr> IN_STOCK = Var.named("inStock", NumberExpr.TYPE);
  private static final Var<ShipmentExpr> SHIPMENT = Var.named("shipment", ShipmentExpr.TYPE);

  private OrderProcessing() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<Order> define() {
    return StateMachine.named("OrderProcessing", OrderExpr.TYPE)
        .comment("E-Commerce Order Processing Workflow")
        .flow(start("ValidateOrder", Task.lambda(VALIDATE_ORDER).payload(ORDER)
                .catching(on("ValidationError").then(
                    fail("SendFailureNotification", "ValidationFailed", "Order validation failed"))))
            .then("CheckInventory", Task.dynamoDb("Inventory")
                .getItem(StockExpr.TYPE, "productId", ORDER.productId())
                .assign(IN_STOCK.from(found -> found.item().orFail().quantity().n().toNumber())))
            .choose("IsInStock")
                .when(IN_STOCK.get().lessThan(1),
                    fail("NotifyOutOfStock", "OutOfStock", "Product not available"))
            .then("ProcessPayment", Task.lambda(PROCESS_PAYMENT).payload(ORDER)
                .retry(on("PaymentGatewayTimeout").interval(ofSeconds(2)).maxAttempts(3).backoffRate(2))
                .catching(on("PaymentDeclined").then(
                    fail("HandlePaymentError", "PaymentFailed", "Payment was declined"))))
            .then("FulfillOrder", Parallel.of(
                    start("UpdateInventory", Task.lambda(UPDATE_INVENTORY).payload(ORDER)),
                    start("SendConfirmationEmail", Task.sns("OrderConfirmations")
                        .message(format("Order {} confirmed", ORDER.orderId()))),
                    start("CreateShipment", Task.lambda(CREATE_SHIPMENT).payload(ORDER)))
                .assign(SHIPMENT.from(results -> results.third())))
            .succeed("OrderComplete", SHIPMENT.get()))
        .build();
  }
  // spotless:on
}
