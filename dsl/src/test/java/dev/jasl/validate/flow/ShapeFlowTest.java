package dev.jasl.validate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.io.DefinitionReader;
import dev.jasl.model.StateName;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.StateGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of the input of each state: joined where ways meet, settled in loops, given up where it never settles. */
class ShapeFlowTest {
  private static final Shape ORDER = Shape.object().always("id", Shape.string()).closed();

  @Test
  void whatAStateMakesIsWhatTheNextOneGets() {
    Flow flow = new Flow("""
        {"StartAt": "Make", "States": {
          "Make": {"Type": "Pass", "Parameters": {"order.$": "$.id", "n": 1}, "Next": "Use"},
          "Use": {"Type": "Succeed"}}}
        """);

    assertThat(flow.inputs("Use"))
        .containsExactly(Shape.object()
            .always("order", Shape.string())
            .always("n", Shape.number())
            .closed());
  }

  @Test
  void waysThatMeetAreKeptApartWhileTheyAreFew() {
    Flow flow = new Flow("""
        {"StartAt": "Ask", "States": {
          "Ask": {"Type": "Choice", "Default": "Join",
            "Choices": [{"Variable": "$.id", "StringEquals": "a", "Next": "Mark"}]},
          "Mark": {"Type": "Pass", "Result": true, "ResultPath": "$.marked", "Next": "Join"},
          "Join": {"Type": "Succeed"}}}
        """);

    assertThat(flow.inputs("Join"))
        .extracting(input -> input.field("marked").presence())
        .containsExactlyInAnyOrder(Presence.NEVER, Presence.ALWAYS);
  }

  @Test
  void waysThatAreManyAreTakenTogether() {
    StringBuilder states = new StringBuilder();
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      rules.append(i == 0 ? "" : ", ").append("""
          {"Variable": "$.id", "StringEquals": "%1$d", "Next": "Set%1$d"}""".formatted(i));
      states.append("""
          "Set%1$d": {"Type": "Pass", "Result": %1$d, "ResultPath": "$.f%1$d", "Next": "Join"},
          """.formatted(i));
    }
    Flow flow = new Flow("""
        {"StartAt": "Ask", "States": {
          "Ask": {"Type": "Choice", "Default": "Join", "Choices": [%s]}, %s
          "Join": {"Type": "Succeed"}}}
        """.formatted(rules, states));

    assertThat(flow.inputs("Join")).hasSizeLessThanOrEqualTo(Ways.MOST);
    assertThat(flow.joined("Join").field("f8").presence()).isEqualTo(Presence.SOMETIMES);
    assertThat(flow.joined("Join").field("f9").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void aLoopSettlesWithWhatIsThereFromTheSecondRoundOn() {
    Flow flow = new Flow("""
        {"StartAt": "Poll", "States": {
          "Poll": {"Type": "Pass", "Next": "Again?"},
          "Again?": {"Type": "Choice", "Default": "Done",
            "Choices": [{"Variable": "$.id", "StringEquals": "a", "Next": "Count"}]},
          "Count": {"Type": "Pass", "Result": 1, "ResultPath": "$.count", "Next": "Poll"},
          "Done": {"Type": "Succeed"}}}
        """);

    assertThat(flow.joined("Poll").field("count").presence()).isEqualTo(Presence.SOMETIMES);
    assertThat(flow.joined("Poll").field("count").shape()).isEqualTo(Shape.number());
    assertThat(flow.joined("Done").field("other").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void aLoopThatNeverSettlesIsGivenUp() {
    Flow flow = new Flow("""
        {"StartAt": "Wrap", "States": {
          "Wrap": {"Type": "Pass", "Parameters": {"before.$": "$", "id.$": "$.id"}, "Next": "Again?"},
          "Again?": {"Type": "Choice", "Default": "Done",
            "Choices": [{"Variable": "$.id", "StringEquals": "a", "Next": "Wrap"}]},
          "Done": {"Type": "Pass", "InputPath": "$.before.before.before.before.x", "End": true}}}
        """);

    assertThat(flow.joined("Wrap").isUnknown()).isTrue();
    assertThat(flow.joined("Done").field("x").presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void manyWaysBackToOneStateAreFollowed() {
    int size = 2_000;
    StringBuilder states = new StringBuilder();
    for (int i = 0; i < size; i++) {
      states.append("""
          "S%d": {"Type": "Choice", "Default": "S%d",
            "Choices": [{"Variable": "$.f%d", "IsPresent": true, "Next": "S0"}]},
          """.formatted(i, i + 1, i % 30));
    }
    Flow flow = new Flow("{\"StartAt\": \"S0\", \"States\": {%s \"S%d\": {\"Type\": \"Succeed\"}}}"
        .formatted(states, size));

    assertThat(flow.inputs("S" + size)).isNotEmpty();
  }

  @Test
  void whatIterationsAssignIsNotSeenBehindTheMap() {
    Flow flow = new Flow("""
        {"StartAt": "Each", "States": {
          "Each": {"Type": "Map", "ItemsPath": "$.ids", "ResultPath": "$.done", "Next": "After",
            "ItemProcessor": {"StartAt": "One", "States": {
              "One": {"Type": "Pass", "Assign": {"v": 1}, "Result": "x", "End": true}}}},
          "After": {"Type": "Succeed"}}}
        """);

    assertThat(flow.joined("After").field("done").shape()).isEqualTo(Shape.array(Shape.texts("x")));
    assertThat(flow.ways("After").get(0).variables().field("v").presence())
        .isEqualTo(Presence.NEVER);
  }

  @Test
  void toAStateThatNothingLeadsToThereIsNoWay() {
    Flow flow = new Flow("""
        {"StartAt": "A", "States": {"A": {"Type": "Succeed"}, "B": {"Type": "Succeed"}}}
        """);

    assertThat(flow.ways("B")).isEmpty();
  }

  /** The ways to the states of a definition that is started with an order. */
  private static final class Flow {
    private final StateGraph graph;
    private final ShapeFlow flow;

    Flow(String json) {
      graph = StateGraph.of(DefinitionReader.read(json).orThrow());
      flow = ShapeFlow.of(graph, Shapes.ofInput(ORDER));
    }

    List<Way> ways(String state) {
      return flow.ways(graph.named(new StateName(state)).get(0));
    }

    List<Shape> inputs(String state) {
      return ways(state).stream().map(Way::input).toList();
    }

    Shape joined(String state) {
      return Ways.joined(ways(state)).input();
    }
  }
}
