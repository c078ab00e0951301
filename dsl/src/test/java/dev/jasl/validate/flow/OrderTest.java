package dev.jasl.validate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.io.DefinitionReader;
import dev.jasl.model.StateName;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import org.junit.jupiter.api.Test;

/** States are looked at in an order in which most need to be looked at once. */
class OrderTest {
  @Test
  void aStateComesBeforeThoseThatItLeadsTo() {
    Places places = new Places("""
        {"StartAt": "Ask", "States": {
          "Join": {"Type": "Succeed"},
          "No": {"Type": "Pass", "Next": "Join"},
          "Yes": {"Type": "Pass", "Next": "No"},
          "Ask": {"Type": "Choice", "Default": "No",
            "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "Yes"}]}}}
        """);

    assertThat(places.of("Ask")).isLessThan(places.of("Yes"));
    assertThat(places.of("Yes")).isLessThan(places.of("No"));
    assertThat(places.of("No")).isLessThan(places.of("Join"));
  }

  @Test
  void aLoopIsEnteredAtItsBeginning() {
    Places places = new Places("""
        {"StartAt": "Start", "States": {
          "After": {"Type": "Succeed"},
          "Again?": {"Type": "Choice", "Default": "After",
            "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "Poll"}]},
          "Poll": {"Type": "Pass", "Next": "Again?"},
          "Start": {"Type": "Pass", "Next": "Poll"}}}
        """);

    assertThat(places.of("Start")).isLessThan(places.of("Poll"));
    assertThat(places.of("Poll")).isLessThan(places.of("Again?"));
    assertThat(places.of("Again?")).isLessThan(places.of("After"));
  }

  @Test
  void whatIsInsideComesBetweenTheBeginningAndTheEnd() {
    Places places = new Places("""
        {"StartAt": "Both", "States": {
          "Both": {"Type": "Parallel", "Next": "After", "Branches": [
            {"StartAt": "A1", "States": {
              "A2": {"Type": "Pass", "End": true}, "A1": {"Type": "Pass", "Next": "A2"}}},
            {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}]},
          "After": {"Type": "Succeed"}}}
        """);

    for (String inside : new String[] {"A1", "A2", "B"}) {
      assertThat(places.of("Both")).isLessThan(places.of(inside));
      assertThat(places.of(inside)).isLessThan(places.endOf("Both"));
    }
    assertThat(places.of("A1")).isLessThan(places.of("A2"));
    assertThat(places.endOf("Both")).isLessThan(places.of("After"));
  }

  @Test
  void statesThatAreNotReachedHaveNoPlace() {
    Places places = new Places("""
        {"StartAt": "A", "States": {
          "A": {"Type": "Succeed"}, "Lost": {"Type": "Pass", "Next": "A"}}}
        """);

    assertThat(places.of("Lost")).isZero();
    assertThat(places.of("A")).isPositive();
  }

  /** The places of the states of a definition. */
  private static final class Places {
    private final StateGraph graph;
    private final Order order;

    Places(String json) {
      graph = StateGraph.of(DefinitionReader.read(json).orThrow());
      order = new Order(graph);
    }

    int of(String state) {
      return order.beginning(node(state));
    }

    int endOf(String state) {
      return order.end(node(state));
    }

    private StateNode node(String state) {
      return graph.named(new StateName(state)).get(0);
    }
  }
}
