package dev.jasl.validate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.io.DefinitionReader;
import dev.jasl.model.StateName;
import dev.jasl.shape.Found;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.StateGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known behind a Choice: of the rule that was taken, that it holds; of Default, that none does. */
class ConditionFlowTest {
  private static final Shape INPUT = Shape.object()
      .sometimes("note", Shape.string())
      .always("kind", Shape.texts("book", "film"))
      .always("count", Shape.number().join(Shape.nul()))
      .closed();

  @Test
  void whatIsAskedForIsThereBehindTheRuleAndNotBehindDefault() {
    String rule = "\"Variable\": \"$.note\", \"IsPresent\": true";

    assertThat(taken(rule, "note").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(otherwise(rule, "note").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void notTurnsItAround() {
    String rule = "\"Not\": {\"Variable\": \"$.note\", \"IsPresent\": true}";

    assertThat(taken(rule, "note").presence()).isEqualTo(Presence.NEVER);
    assertThat(otherwise(rule, "note").presence()).isEqualTo(Presence.ALWAYS);
  }

  @Test
  void isPresentFalseTurnsItAroundToo() {
    String rule = "\"Variable\": \"$.note\", \"IsPresent\": false";

    assertThat(taken(rule, "note").presence()).isEqualTo(Presence.NEVER);
  }

  @Test
  void aTextThatWasComparedIsKnown() {
    String rule = "\"Variable\": \"$.kind\", \"StringEquals\": \"book\"";

    assertThat(taken(rule, "kind").shape()).isEqualTo(Shape.texts("book"));
    assertThat(otherwise(rule, "kind").shape()).isEqualTo(Shape.texts("film"));
  }

  @Test
  void andHoldsWhereAllHold() {
    String rule = """
        "And": [{"Variable": "$.note", "IsPresent": true},
          {"Variable": "$.kind", "StringEquals": "book"}]""";

    assertThat(taken(rule, "note").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(taken(rule, "kind").shape()).isEqualTo(Shape.texts("book"));
    assertThat(otherwise(rule, "note").presence()).isEqualTo(Presence.SOMETIMES);
    assertThat(otherwise(rule, "kind").shape()).isEqualTo(Shape.texts("book", "film"));
  }

  @Test
  void orFailsWhereAllFail() {
    String rule = """
        "Or": [{"Variable": "$.note", "IsPresent": true},
          {"Variable": "$.kind", "StringEquals": "book"}]""";

    assertThat(otherwise(rule, "note").presence()).isEqualTo(Presence.NEVER);
    assertThat(otherwise(rule, "kind").shape()).isEqualTo(Shape.texts("film"));
  }

  @Test
  void aKindThatWasAskedForIsKnown() {
    String rule = "\"Variable\": \"$.count\", \"IsNull\": true";

    assertThat(taken(rule, "count").shape()).isEqualTo(Shape.nul());
    assertThat(otherwise(rule, "count").shape()).isEqualTo(Shape.number());
  }

  @Test
  void aRuleThatNeverHoldsLeadsNowhere() {
    String rule = "\"Variable\": \"$.other\", \"IsPresent\": true";

    assertThat(ways(rule, "Taken")).isEmpty();
    assertThat(ways(rule, "Otherwise")).isNotEmpty();
  }

  private static Found taken(String rule, String field) {
    return Ways.joined(ways(rule, "Taken")).input().field(field);
  }

  private static Found otherwise(String rule, String field) {
    return Ways.joined(ways(rule, "Otherwise")).input().field(field);
  }

  private static List<Way> ways(String rule, String state) {
    StateGraph graph = StateGraph.of(DefinitionReader.read("""
        {"StartAt": "Ask", "States": {
          "Ask": {"Type": "Choice", "Default": "Otherwise", "Choices": [{%s, "Next": "Taken"}]},
          "Taken": {"Type": "Succeed"},
          "Otherwise": {"Type": "Succeed"}}}
        """.formatted(rule)).orThrow());
    ShapeFlow flow = ShapeFlow.of(graph, Shapes.ofInput(INPUT));
    return flow.ways(graph.named(new StateName(state)).get(0));
  }
}
