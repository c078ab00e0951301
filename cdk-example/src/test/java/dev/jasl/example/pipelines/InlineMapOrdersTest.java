package dev.jasl.example.pipelines;

import static dev.jasl.example.model.Functions.PROCESS_ORDER;
import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.dsl.StateMachine;
import dev.jasl.example.model.Order;
import dev.jasl.example.model.OrderList;
import dev.jasl.example.model.OrderResult;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Fault;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.task.TaskAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InlineMapOrdersTest {
  private final List<String> messages = new ArrayList<>();

  private static OrderList orders(int count) {
    return new OrderList(
        IntStream.range(0, count).mapToObj(i -> new Order("O-" + i, "P-" + i)).toList());
  }

  private LocalRuntime<OrderList> works(StateMachine<OrderList> machine) {
    return LocalRuntime.of(machine)
        .on(
            PROCESS_ORDER,
            order -> new OrderResult(order.orderId(), !order.orderId().equals("O-1")))
        .integration("sns:publish", call -> {
          messages.add(call.parameters().path("Message").textValue());
          return TaskAnswer.success(Json.parse("{}"));
        });
  }

  @Test
  void everyOrderIsProcessedAndSummedUp() {
    Execution execution = works(InlineMapOrders.define()).run(orders(3));

    assertThat(execution).succeeded();
    assertThat(messages).containsExactly("3 orders processed, 2 of them shipped");
    assertThat(execution.trace()).isEqualTo("""
        +00:00:00  ProcessOrders                          started its 3 items
        +00:00:00  ProcessOrders[0] / ProcessSingleOrder  succeeded
        +00:00:00  ProcessOrders[1] / ProcessSingleOrder  succeeded
        +00:00:00  ProcessOrders[2] / ProcessSingleOrder  succeeded
        +00:00:00  ProcessOrders                          succeeded
        +00:00:00  SendSummary                            succeeded
        +00:00:00  execution succeeded""");
  }

  @Test
  void tenAreProcessedAtATime() {
    Execution execution = works(InlineMapOrders.define())
        .state(
            "ProcessSingleOrder",
            call -> TaskAnswer.success(
                    Json.parse("{\"Payload\": {\"orderId\": \"O\", \"shipped\": true}}"))
                .after(Duration.ofMinutes(1)))
        .run(orders(25));

    assertThat(execution).succeeded().took(Duration.ofMinutes(3));
  }

  @Test
  void oneOrderThatFailsFailsAll() {
    Execution execution = works(InlineMapOrders.define())
        .with(Faults.none().at("ProcessSingleOrder", Fault.error("Broken")))
        .run(orders(3));

    assertThat(execution).failedWith("Broken").didNotVisit("SendSummary");
    assertThat(messages).isEmpty();
  }

  @Test
  void thePublishedFormCountsThemToo() {
    assertThat(works(InlineMapOrdersAsPublished.define()).run(orders(2))).succeeded();
    assertThat(messages).containsExactly("2 orders processed");
  }
}
