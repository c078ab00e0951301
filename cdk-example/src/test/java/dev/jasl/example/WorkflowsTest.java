package dev.jasl.example;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;
import static dev.jasl.dsl.Jasl.text;
import static dev.jasl.example.model.Functions.CREATE_SHIPMENT;
import static dev.jasl.example.model.Functions.PROCESS_ORDER;
import static dev.jasl.example.model.Functions.PROCESS_PAYMENT;
import static dev.jasl.example.model.Functions.VALIDATE_ORDER;
import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Catcher;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderExpr;
import dev.jasl.example.model.OrderList;
import dev.jasl.example.model.OrderListExpr;
import dev.jasl.example.model.OrderResult;
import dev.jasl.example.model.OrderResultExpr;
import dev.jasl.example.model.Shipment;
import dev.jasl.example.model.ShipmentExpr;
import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.task.TaskFailure;
import dev.jasl.runtime.task.TaskHandler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code docs/workflows.md} shows; {@link ReadmeTest} holds it to that. */
class WorkflowsTest {
  // spotless:off
  // workflows
  static final OrderExpr ORDER = executionInput(OrderExpr.TYPE);
  static final Var<ShipmentExpr> SHIPMENT = Var.named("shipment", ShipmentExpr.TYPE);

  static StateMachine<Order> shipping() {
    return StateMachine.named("Shipping", OrderExpr.TYPE)
        .flow(start("Pay", Task.lambda(PROCESS_PAYMENT).payload(ORDER))
            .then("Ship", Task.lambda(CREATE_SHIPMENT).payload(ORDER).assign(SHIPMENT))
            .then("Tell", Task.sns("customers")
                .message(format("{} is on its way: {}", ORDER.orderId(), SHIPMENT.get().trackingId()))))
        .build();
  }
  // end
  // spotless:on

  private static final Order BOOK = new Order("O-17", "P-4");
  private static final TaskHandler DONE = TaskHandler.returning(Json.parse("{}"));

  private static LocalRuntime<Order> orders(Flow flow) {
    return LocalRuntime.of(StateMachine.named("Test", OrderExpr.TYPE).flow(flow).build());
  }

  private static Shipment shipped(Order order) {
    return new Shipment("T-" + order.orderId());
  }

  @Test
  void resultsAreKeptInVariables() {
    assertThat(LocalRuntime.of(shipping())
            .receiving(PROCESS_PAYMENT, order -> {})
            .on(CREATE_SHIPMENT, order -> new Shipment("T-1"))
            .integration("sns:publish", call -> {
              assertThat(call.parameters().path("Message").textValue())
                  .isEqualTo("O-17 is on its way: T-1");
              return DONE.handle(call);
            })
            .run(BOOK))
        .succeeded()
        .visited("Pay", "Ship", "Tell");
  }

  // spotless:off
  @Test
  void partsAndValuesAreAssignedToo() {
    // workflows
    Var<StringExpr> tracking = Var.named("tracking", StringExpr.TYPE);
    Var<IntegerExpr> round = Var.named("round", IntegerExpr.TYPE);

    Flow flow = start("Ship", Task.lambda(CREATE_SHIPMENT).payload(ORDER)
            .assign(tracking.from(shipment -> shipment.trackingId()))
            .assign(round.to(integer(1))))
        .succeed("Done", object("order", ORDER.orderId(), "tracking", tracking.get(), "round", round.get()));
    // end
    assertThat(orders(flow).on(CREATE_SHIPMENT, WorkflowsTest::shipped).run(BOOK))
        .hasOutput(Map.of("order", "O-17", "tracking", "T-O-17", "round", 1));
  }

  @Test
  void branchesOfAChoiceMeetAgain() {
    // workflows
    Flow flow = start("Look", Task.lambda(VALIDATE_ORDER).payload(ORDER))
        .choose("Which?")
            .when(ORDER.orderId().startsWith("TEST-"), succeed("Nothing to do"))
            .when(ORDER.productId().is("gift").and(ORDER.orderId().isNot("O-1")),
                start("Wrap", Task.sns("wrapping").message(ORDER.orderId())))
        .then("Ship", Task.lambda(CREATE_SHIPMENT).payload(ORDER));
    // end
    LocalRuntime<Order> runtime = orders(flow)
        .receiving(VALIDATE_ORDER, order -> {})
        .on(CREATE_SHIPMENT, WorkflowsTest::shipped)
        .integration("sns:publish", DONE);
    assertThat(runtime.run(new Order("TEST-1", "gift"))).succeeded().didNotVisit("Ship");
    assertThat(runtime.run(new Order("O-2", "gift"))).visited("Wrap", "Ship");
    assertThat(runtime.run(BOOK)).visited("Ship").didNotVisit("Wrap");
  }

  @Test
  void errorsAreTriedAgainAndCaught() {
    // workflows
    Var<ErrorExpr> failure = Var.error("failure");
    Catcher informed = onAnyError().assign(failure).then(
        start("Apologise", Task.sns("customers").message(failure.get().cause()))
            .fail("Failed", "OrderFailed", failure.get().cause()));

    Flow flow = start("Pay", Task.lambda(PROCESS_PAYMENT).payload(ORDER)
            .timeout(ofMinutes(1))
            .retry(on("PaymentGatewayTimeout").interval(ofSeconds(2)).maxAttempts(3).backoffRate(2))
            .catching(on("PaymentDeclined").then(fail("Declined", "PaymentDeclined", "no money")))
            .catching(informed))
        .then("Ship", Task.lambda(CREATE_SHIPMENT).payload(ORDER).catching(informed));
    // end
    LocalRuntime<Order> runtime = orders(flow)
        .on(CREATE_SHIPMENT, WorkflowsTest::shipped)
        .integration("sns:publish", DONE);
    assertThat(runtime
            .receiving(PROCESS_PAYMENT, order -> {
              throw new TaskFailure("PaymentGatewayTimeout", "no answer");
            })
            .run(BOOK))
        .failedWith("OrderFailed")
        .visited("Apologise")
        .took(ofSeconds(2 + 4 + 8));
    assertThat(runtime
            .receiving(PROCESS_PAYMENT, order -> {
              throw new TaskFailure("PaymentDeclined", "no money");
            })
            .run(BOOK))
        .failedWith("PaymentDeclined");
  }

  @Test
  void aLoopGoesBackToALabel() {
    // workflows
    Label again = Label.named("again");
    Var<OrderResultExpr> state = Var.named("state", OrderResultExpr.TYPE);

    Flow flow = label(again)
        .then("Look", Task.lambda(PROCESS_ORDER).payload(ORDER).assign(state))
        .choose("Shipped?")
            .when(state.get().shipped(), succeed("Done"))
            .otherwise(start("Pause", Wait.of(ofMinutes(5))).goTo(again));
    // end
    long[] looks = {0};
    assertThat(orders(flow)
            .on(PROCESS_ORDER, order -> new OrderResult(order.orderId(), ++looks[0] == 3))
            .run(BOOK))
        .succeeded()
        .took(ofMinutes(10));
  }

  @Test
  void branchesGiveTheirResultsByType() {
    // workflows
    Flow flow = start("Both", Parallel.of(
                start("Ship", Task.lambda(CREATE_SHIPMENT).payload(ORDER)),
                start("Look", Task.lambda(PROCESS_ORDER).payload(ORDER)))
            .assign(SHIPMENT.from(results -> results.first())))
        .succeed("Done", SHIPMENT.get());
    // end
    assertThat(orders(flow)
            .on(CREATE_SHIPMENT, WorkflowsTest::shipped)
            .on(PROCESS_ORDER, order -> new OrderResult(order.orderId(), true))
            .run(BOOK))
        .hasOutput(new Shipment("T-O-17"));
  }

  @Test
  void eachItemHasAFlow() {
    // workflows
    OrderListExpr batch = executionInput(OrderListExpr.TYPE);
    Var<ListExpr<OrderResult, OrderResultExpr>> results =
        Var.named("results", ListExpr.of(OrderResultExpr.TYPE));

    Flow flow = start("All", ForEach.in(batch.orders())
            .run(order -> start("One", Task.lambda(PROCESS_ORDER).payload(order)
                .retry(onAnyError().maxAttempts(1))))
            .maxConcurrency(10)
            .assign(results))
        .succeed("Done", results.get().filter(result -> result.shipped()).size());
    // end
    assertThat(LocalRuntime.of(StateMachine.named("Test", OrderListExpr.TYPE).flow(flow).build())
            .on(PROCESS_ORDER, order -> new OrderResult(order.orderId(), order.equals(BOOK)))
            .run(new OrderList(List.of(BOOK, new Order("O-2", "P-2")))))
        .hasOutput(1);
  }

  @Test
  void statesAndMachinesAreWrittenInJsonPathToo() {
    // workflows
    StateMachine<Order> classic = StateMachine.named("Classic", OrderExpr.TYPE)
        .jsonPath()
        .flow(start("Ship", Task.lambdaArn(CREATE_SHIPMENT).stateInput()
                .jsonPath()
                .resultSelector(shipment -> object("tracking", shipment.trackingId()))
                .resultPath("$.shipment")
                .catching(onAnyError().resultPath("$.error").then(fail("Failed", "ShippingFailed", "see the input"))))
            .then("Tell", Task.sns("customers").message(stateInput(OrderExpr.TYPE).orderId())))
        .build();
    // end
    assertThat(LocalRuntime.of(classic)
            .on(CREATE_SHIPMENT, order -> new Shipment("T-1"))
            .integration("sns:publish", DONE)
            .run(BOOK))
        .succeeded();
    assertThat(classic.toJson()).contains("\"ResultPath\": \"$.shipment\"", "\"Message.$\": \"$.orderId\"");
  }

  @Test
  void whatHasNoTypesIsSaidInText() {
    // workflows
    Flow flow = start("Upload", Task.awsSdk("s3", "putObject")
            .parameter("Bucket", "orders")
            .parameter("Key", rawJsonata("$states.context.Execution.Name & \".json\"", StringExpr.TYPE))
            .parameter("Body", ORDER))
        .then("Done", Pass.output(text("stored")));
    // end
    assertThat(orders(flow).integration("aws-sdk:s3:putObject", DONE).run(BOOK)).hasOutput("stored");
  }

  @Test
  void buildFindsWhatTheCompilerCannotSee() {
    // workflows
    assertThatThrownBy(() -> StateMachine.named("Shipping", OrderExpr.TYPE)
            .flow(start("Tell", Task.sns("customers").message(SHIPMENT.get().trackingId())))
            .build())
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("ERROR VARIABLE_NEVER_ASSIGNED /States/Tell/Arguments/Message");
    // end
  }

  @Test
  void whatIsMeantIsSuppressedAndNamesAreBound() {
    // workflows
    StateMachine<Order> machine = StateMachine.named("Transform", OrderExpr.TYPE)
        .flow(start("Transform", Task.glue("orders-to-silver").sync()))
        .suppress(Code.TASK_WITHOUT_TIMEOUT, "Transform")
        .build();

    assertThat(machine.findings()).isEmpty();
    String json = machine.toJson(Bindings.none().bind("orders-to-silver", "orders-to-silver-eu"));
    // end
    assertThat(json).contains("\"JobName\": \"orders-to-silver-eu\"");
  }
  // spotless:on
}
