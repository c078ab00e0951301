package dev.jasl.example;

import static dev.jasl.example.model.Functions.CREATE_SHIPMENT;
import static dev.jasl.example.model.Functions.PROCESS_CHUNK;
import static dev.jasl.example.model.Functions.PROCESS_ORDER;
import static dev.jasl.example.model.Functions.PROCESS_PAYMENT;
import static dev.jasl.example.model.Functions.UPDATE_INVENTORY;
import static dev.jasl.example.model.Functions.VALIDATE_ORDER;
import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.StateMachine;
import dev.jasl.example.model.Approval;
import dev.jasl.example.model.NothingGiven;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderList;
import dev.jasl.example.model.OrderResult;
import dev.jasl.example.model.RowResult;
import dev.jasl.example.model.Shipment;
import dev.jasl.example.pipelines.CsvDistributedMap;
import dev.jasl.example.pipelines.HumanApproval;
import dev.jasl.example.pipelines.InlineMapOrders;
import dev.jasl.example.pipelines.OrderProcessing;
import dev.jasl.io.DefinitionReader;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Fault;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.RunningExecution;
import dev.jasl.runtime.data.MemoryS3;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.engine.Schedule;
import dev.jasl.runtime.statetest.StateMock;
import dev.jasl.runtime.statetest.StateTest;
import dev.jasl.runtime.statetest.StateTestRequest;
import dev.jasl.runtime.statetest.StateTestResponse;
import dev.jasl.runtime.task.Script;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/local-runs.md} shows; {@link ReadmeTest} holds it to that. */
class LocalRunsTest {
  private static final Order ORDER = new Order("O-17", "P-4");

  private static LocalRuntime<Order> works() {
    // local-runs
    LocalRuntime<Order> works = LocalRuntime.of(OrderProcessing.define())
        .receiving(VALIDATE_ORDER, order -> {})
        .receiving(PROCESS_PAYMENT, order -> {})
        .receiving(UPDATE_INVENTORY, order -> {})
        .on(CREATE_SHIPMENT, order -> new Shipment("T-" + order.orderId()))
        .integration(
            "dynamodb:getItem",
            TaskHandler.returning(Json.parse("{\"Item\": {\"quantity\": {\"N\": \"3\"}}}")))
        .integration("sns:publish", TaskHandler.returning(Json.parse("{}")));
    // end
    return works;
  }

  @Test
  void attemptsAreAnsweredOneByOne() {
    LocalRuntime<Order> works = works();
    // local-runs
    Execution execution = works
        .state(
            "ProcessPayment",
            Script.of(
                TaskAnswer.failure("PaymentGatewayTimeout", "no answer"),
                TaskAnswer.success(Json.parse("{\"Payload\": null}")).after(ofSeconds(30))))
        .run(new Order("O-17", "P-4"));

    assertThat(execution).succeeded().took(ofSeconds(2 + 30));
    // end
    assertThat(execution.visited()).contains("OrderComplete");
  }

  @Test
  void whatSomeHumanAnswersComesLater() {
    // local-runs
    Execution late = LocalRuntime.of(HumanApproval.define())
        .callback(
            "sqs:sendMessage",
            (message, callback) -> callback.after(ofHours(25)).succeed(new Approval("Ada")))
        .run(new Order("O-1", "P-1"));

    assertThat(late).failedWith("States.Timeout").took(ofHours(24));
    // end
  }

  @Test
  void whatWasNotWrittenInJavaRunsToo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("order.asl.json"), """
        {"StartAt": "Charge", "States": {"Charge": {
          "Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "ChargeCard", "Payload.$": "$"},
          "OutputPath": "$.Payload",
          "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 5}],
          "End": true}}}
        """);
    // local-runs
    StateMachine<JsonNode> orders =
        StateMachine.of("Orders", DefinitionReader.read(Files.readString(file)).orThrow());
    Execution execution = LocalRuntime.of(orders)
        .on("ChargeCard", order -> Json.parse("{\"paid\": true}"))
        .with(Faults.none().at("Charge", Fault.error("Lambda.TooManyRequestsException")))
        .run(Json.parse("{\"orderId\": \"O-17\"}"));

    assertThat(execution).succeeded().took(ofSeconds(5)).hasOutput(Map.of("paid", true));
    // end
    assertThat(orders.findings()).isEmpty();
  }

  @Test
  void rowsOfAFileComeFromMemory() {
    // local-runs
    MemoryS3 s3 = S3.inMemory().with("my-data-bucket", "input/large-dataset.csv", """
        order_id,amount
        O-1,12.50
        O-2,7.00
        """);

    Execution execution = LocalRuntime.of(CsvDistributedMap.define())
        .s3(s3)
        .on(PROCESS_CHUNK, row -> new RowResult(true))
        .run(new NothingGiven());

    assertThat(execution).succeeded();
    assertThat(execution.mapRuns())
        .singleElement()
        .satisfies(mapRun -> assertThat(mapRun.items().succeeded()).isEqualTo(2));
    // end
  }

  @Test
  void theOrderOfBranchesIsChosen() {
    LocalRuntime<Order> works = works();
    // local-runs
    for (long seed = 0; seed < 100; seed++) {
      assertThat(works.schedule(Schedule.seeded(seed)).run(new Order("O-17", "P-4")))
          .hasOutput(new Shipment("T-O-17"));
    }
    // end
  }

  @Test
  void whatFailedIsRedriven() {
    LocalRuntime<Order> works = works();
    // local-runs
    Execution failed = works
        .state("CreateShipment", TaskHandler.failing("CarrierDown", "try again tomorrow"))
        .run(new Order("O-17", "P-4"));
    Execution redriven = works.redrive(failed, ofHours(12));

    assertThat(failed).failedWith("CarrierDown");
    assertThat(redriven).succeeded().hasOutput(new Shipment("T-O-17"));
    // end
  }

  @Test
  void somebodyStopsIt() {
    Execution stopped = LocalRuntime.of(InlineMapOrders.define())
        .on(PROCESS_ORDER, order -> new OrderResult(order.orderId(), true))
        .state(
            "ProcessSingleOrder",
            call -> TaskAnswer.success(
                    Json.parse("{\"Payload\": {\"orderId\": \"O\", \"shipped\": true}}"))
                .after(ofMinutes(10)))
        .stoppedAfter(ofMinutes(5), "Cancelled", "by the customer")
        .run(new OrderList(List.of(ORDER)));

    assertThat(stopped.status()).isEqualTo(ExecutionStatus.ABORTED);
  }

  @Test
  void realTimeIsForTokensThatComeFromElsewhere() throws Exception {
    // local-runs
    CompletableFuture<String> token = new CompletableFuture<>();
    LocalRuntime<Order> asking = LocalRuntime.of(HumanApproval.define())
        .callback("sqs:sendMessage", (message, callback) -> token.complete(callback.token()));

    try (RunningExecution running = asking.start(new Order("O-1", "P-1"))) {
      running.tokens().succeed(token.get(), Json.of(new Approval("Ada")));

      assertThat(running.await(ofSeconds(30))).succeeded();
    }
    // end
  }

  @Test
  void oneStateIsTestedByItself() {
    // local-runs
    StateTestResponse response = StateTest.local()
        .run(StateTestRequest.of(OrderProcessing.define().toJson(), "ProcessPayment")
            .withInput("{\"orderId\": \"O-17\", \"productId\": \"P-4\"}")
            .withContext(
                "{\"Execution\": {\"Input\": {\"orderId\": \"O-17\", \"productId\": \"P-4\"}}}")
            .withMock(StateMock.error("PaymentDeclined", "no money")));

    assertThat(response.nextState()).isEqualTo("HandlePaymentError");
    // end
  }
}
