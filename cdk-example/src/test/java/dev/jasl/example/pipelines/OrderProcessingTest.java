package dev.jasl.example.pipelines;

import static dev.jasl.example.model.Functions.CREATE_SHIPMENT;
import static dev.jasl.example.model.Functions.PROCESS_PAYMENT;
import static dev.jasl.example.model.Functions.UPDATE_INVENTORY;
import static dev.jasl.example.model.Functions.VALIDATE_ORDER;
import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.dsl.StateMachine;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.Shipment;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Fault;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.engine.Schedule;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderProcessingTest {
  private static final Order ORDER = new Order("O-17", "P-4");
  private static final TaskHandler NOTHING =
      TaskHandler.returning(Json.parse("{\"Payload\": null}"));

  private final List<String> mails = new ArrayList<>();

  private LocalRuntime<Order> works(StateMachine<Order> machine, int inStock) {
    return LocalRuntime.of(machine)
        .function(VALIDATE_ORDER.name(), NOTHING)
        .function(PROCESS_PAYMENT.name(), NOTHING)
        .function(UPDATE_INVENTORY.name(), NOTHING)
        .on(CREATE_SHIPMENT, order -> new Shipment("T-" + order.orderId()))
        .integration(
            "dynamodb:getItem",
            TaskHandler.returning(
                Json.parse("{\"Item\": {\"quantity\": {\"N\": \"" + inStock + "\"}}}")))
        .integration("sns:publish", call -> {
          mails.add(call.parameters().path("Message").textValue());
          return TaskAnswer.success(Json.parse("{}"));
        });
  }

  private LocalRuntime<Order> works() {
    return works(OrderProcessing.define(), 3);
  }

  @Test
  void aPaidOrderIsFulfilledInThreeBranches() {
    Execution execution = works().run(ORDER);

    assertThat(execution)
        .visited("FulfillOrder", "UpdateInventory", "SendConfirmationEmail", "CreateShipment")
        .hasOutput(new Shipment("T-O-17"));
    assertThat(mails).containsExactly("Order O-17 confirmed");
    assertThat(execution.trace()).isEqualTo("""
        +00:00:00  ValidateOrder                         succeeded
        +00:00:00  CheckInventory                        succeeded
        +00:00:00  IsInStock                             chose ProcessPayment
        +00:00:00  ProcessPayment                        succeeded
        +00:00:00  FulfillOrder                          started its branches
        +00:00:00  FulfillOrder / UpdateInventory        succeeded
        +00:00:00  FulfillOrder / SendConfirmationEmail  succeeded
        +00:00:00  FulfillOrder / CreateShipment         succeeded
        +00:00:00  FulfillOrder                          succeeded
        +00:00:00  OrderComplete                         succeeded
        +00:00:00  execution succeeded""");
  }

  @Test
  void whichBranchIsFirstMakesNoDifference() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(works().schedule(Schedule.seeded(seed)).run(ORDER))
          .hasOutput(new Shipment("T-O-17"));
    }
  }

  @Test
  void aShipmentThatCannotBeMadeFailsTheOrder() {
    Execution execution = works()
        .with(Faults.none().at("CreateShipment", Fault.error("CarrierUnknown")))
        .run(ORDER);

    assertThat(execution).failedWith("CarrierUnknown").didNotVisit("OrderComplete");
  }

  @Test
  void whatIsNotInStockIsNotPaid() {
    assertThat(works(OrderProcessing.define(), 0).run(ORDER))
        .failedWith("OutOfStock")
        .didNotVisit("ProcessPayment");
  }

  @Test
  void aSlowGatewayIsAskedAgain() {
    Fault slow = Fault.error("PaymentGatewayTimeout");

    assertThat(works().with(Faults.none().at("ProcessPayment", slow, slow)).run(ORDER))
        .succeeded()
        .took(Duration.ofSeconds(2 + 4));
  }

  @Test
  void thePublishedFormTakesEveryOrderForOutOfStock() {
    LocalRuntime<Order> published = works(OrderProcessingAsPublished.define(), 3)
        .function(VALIDATE_ORDER.name(), call -> TaskAnswer.success(call.payload()));

    assertThat(published.run(ORDER)).failedWith("OutOfStock").visited("CheckInventory");
  }
}
