package dev.jasl.validate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.StateName;
import dev.jasl.shape.Found;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.StateGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known behind a Choice in JSONata: of the rule that was taken, that it holds; of Default, that none does. */
class ExpressionConditionsTest {
  private static final Shape INPUT = Shape.object()
      .sometimes("note", Shape.string())
      .always("kind", Shape.texts("book", "film"))
      .always("count", Shape.number().join(Shape.nul()))
      .always(
          "lines", Shape.array(Shape.object().sometimes("sku", Shape.string()).closed()))
      .closed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$exists($states.input.note)",
        "($exists($states.input.note))",
        "$not($not($exists($states.input.note)))",
        "$exists($states.input.note) and $now() != ''",
        "$states.input.note",
        "$states.input.note != 'x'",
        "$type($states.input.note) = 'string'"
      })
  void whatIsAskedForIsThereBehindTheRule(String condition) {
    assertThat(taken(condition, "note").presence()).isEqualTo(Presence.ALWAYS);
  }

  @Test
  void whatDoesNotExistIsNotThereBehindDefault() {
    assertThat(otherwise("$exists($states.input.note)", "note").presence())
        .isEqualTo(Presence.NEVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.note = 'x'",
        "$states.input.note != 'x'",
        "$states.input.note = null",
        "$states.input.note",
        "$not($states.input.note)",
        "$type($states.input.note) = 'string'",
        "$exists($states.input.note) and $random() > 0.5"
      })
  void whatMayBeNothingIsNotKnownBehindDefault(String condition) {
    assertThat(otherwise(condition, "note").presence()).isEqualTo(Presence.SOMETIMES);
  }

  @Test
  void notTurnsItAround() {
    String condition = "$not($exists($states.input.note))";

    assertThat(taken(condition, "note").presence()).isEqualTo(Presence.NEVER);
    assertThat(otherwise(condition, "note").presence()).isEqualTo(Presence.ALWAYS);
  }

  @Test
  void aTextThatWasComparedIsKnown() {
    String condition = "'book' = $states.input.kind";

    assertThat(taken(condition, "kind").shape()).isEqualTo(Shape.texts("book"));
    assertThat(otherwise(condition, "kind").shape()).isEqualTo(Shape.texts("film"));
    assertThat(taken("$states.input.kind != 'book'", "kind").shape())
        .isEqualTo(Shape.texts("film"));
  }

  @Test
  void andHoldsWhereBothHold() {
    String condition = "$exists($states.input.note) and $states.input.kind = 'book'";

    assertThat(taken(condition, "note").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(taken(condition, "kind").shape()).isEqualTo(Shape.texts("book"));
    assertThat(otherwise(condition, "note").presence()).isEqualTo(Presence.SOMETIMES);
    assertThat(otherwise(condition, "kind").shape()).isEqualTo(Shape.texts("book", "film"));
  }

  @Test
  void orFailsWhereBothFail() {
    String condition = "$exists($states.input.note) or $states.input.kind = 'book'";

    assertThat(otherwise(condition, "note").presence()).isEqualTo(Presence.NEVER);
    assertThat(otherwise(condition, "kind").shape()).isEqualTo(Shape.texts("film"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.count = null",
        "null = $states.input.count",
        "$type($states.input.count) = 'null'",
        "$not($states.input.count != null)"
      })
  void aKindThatWasAskedForIsKnown(String condition) {
    assertThat(taken(condition, "count").shape()).isEqualTo(Shape.nul());
    assertThat(otherwise(condition, "count").shape()).isEqualTo(Shape.number());
  }

  @Test
  void aRuleThatNeverHoldsLeadsNowhere() {
    assertThat(ways("$exists($states.input.other)", "Taken")).isEmpty();
    assertThat(ways("$exists($states.input.other)", "Otherwise")).isNotEmpty();
    assertThat(ways("$exists($states.input.kind)", "Otherwise")).isEmpty();
  }

  /** A name is looked up in each of the items then. */
  @Test
  void ofTheItemsOfAnArrayNothingIsKnown() {
    String condition = "$exists($states.input.lines.sku)";

    assertThat(taken(condition, "lines")).isEqualTo(INPUT.field("lines"));
    assertThat(otherwise(condition, "lines")).isEqualTo(INPUT.field("lines"));
  }

  @Test
  void aVariableIsKnownToo() {
    String condition = "$exists($order.note) and $order.count != null";
    Shape order =
        Ways.joined(ways(condition, "Taken")).variables().field("order").shape();

    assertThat(order.field("note").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(order.field("count").shape()).isEqualTo(Shape.number());
  }

  @Test
  void theOutputOfARuleIsMadeOfWhatIsKnown() {
    ObjectNode rule = rule("$states.input.kind = 'book'");
    rule.put("Output", "{% {'was': $states.input.kind} %}");

    assertThat(Ways.joined(ways(rule, "Taken")).input().field("was").shape())
        .isEqualTo(Shape.texts("book"));
  }

  private static Found taken(String condition, String field) {
    return Ways.joined(ways(condition, "Taken")).input().field(field);
  }

  private static Found otherwise(String condition, String field) {
    return Ways.joined(ways(condition, "Otherwise")).input().field(field);
  }

  private static List<Way> ways(String condition, String state) {
    return ways(rule(condition), state);
  }

  private static ObjectNode rule(String condition) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("Condition", "{% " + condition + " %}")
        .put("Next", "Taken");
  }

  private static List<Way> ways(ObjectNode rule, String state) {
    StateGraph graph = StateGraph.of(DefinitionReader.read("""
        {"QueryLanguage": "JSONata", "StartAt": "Keep", "States": {
          "Keep": {"Type": "Pass", "Assign": {"order": "{%% $states.input %%}"}, "Next": "Ask"},
          "Ask": {"Type": "Choice", "Default": "Otherwise", "Choices": [%s]},
          "Taken": {"Type": "Succeed"},
          "Otherwise": {"Type": "Succeed"}}}
        """.formatted(rule)).orThrow());
    ShapeFlow flow = ShapeFlow.of(graph, Shapes.ofInput(INPUT));
    return flow.ways(graph.named(new StateName(state)).get(0));
  }
}
