package dev.jasl.example.pipelines;

import static dev.jasl.runtime.testkit.ExecutionAssert.assertThat;

import dev.jasl.example.model.OrderDetails;
import dev.jasl.example.model.ProductInquiry;
import dev.jasl.example.model.ProductSummary;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Json;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.task.TaskHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductProjectionTest {
  private static final ProductInquiry INQUIRY = new ProductInquiry(new OrderDetails("P-1"));

  private static Execution run(boolean typed, String found) {
    return LocalRuntime.of(
            typed ? ProductProjection.define() : ProductProjectionAsPublished.define())
        .integration("dynamodb:getItem", TaskHandler.returning(Json.parse(found)))
        .run(INQUIRY);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bothFormsPutTheProductBesideTheOrder(boolean typed) {
    assertThat(
            run(typed, "{\"Item\": {\"name\": {\"S\": \"lamp\"}, \"price\": {\"N\": \"9.50\"}}}"))
        .succeeded()
        .hasOutput(new ProductInquiry(new OrderDetails("P-1"), new ProductSummary("lamp", "9.50")));
  }

  @Test
  void aProductThatIsNotThereFailsTheTypedFormWithAnErrorThatCanBeCaught() {
    assertThat(run(true, "{}")).failedWith("States.QueryEvaluationError");
    assertThat(run(false, "{}")).failedWith("States.Runtime");
  }
}
