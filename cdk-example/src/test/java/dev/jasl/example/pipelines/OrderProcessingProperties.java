package dev.jasl.example.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.example.model.Order;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.engine.Schedule;
import dev.jasl.runtime.jqwik.FaultsIn;
import dev.jasl.runtime.task.TaskHandler;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OrderProcessingProperties {
  private static final TaskHandler IN_STOCK =
      TaskHandler.returning(Json.parse("{\"Item\": {\"quantity\": {\"N\": \"3\"}}}"));

  @Property
  void whetherAnOrderIsFulfilledDoesNotDependOnWhichBranchIsFirst(
      @ForAll Order order,
      @ForAll @FaultsIn(OrderProcessing.class) Faults faults,
      @ForAll Schedule schedule) {
    LocalRuntime<Order> runtime = LocalRuntime.of(OrderProcessing.define())
        .integration("dynamodb:getItem", IN_STOCK)
        .with(faults);

    assertThat(runtime.schedule(schedule).run(order).status())
        .isEqualTo(runtime.run(order).status());
  }
}
