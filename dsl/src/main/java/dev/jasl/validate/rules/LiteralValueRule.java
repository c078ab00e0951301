package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.MapData;
import dev.jasl.model.MapState;
import dev.jasl.model.Placeholders;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * In JSONata, {@code Condition} holds true, false or an expression, and {@code Items} an array, an object or an expression. With any other
 * literal the state fails whenever it gets there.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html">Developer Guide, Choice state</a>
 */
final class LiteralValueRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof ChoiceState choice
          && choice.rules() instanceof ChoiceRules.Jsonata jsonata) {
        conditions(state, jsonata, report);
      } else if (state.state() instanceof MapState map
          && map.data() instanceof MapData.Jsonata jsonata
          && jsonata.items() != null
          && isUnfit(jsonata.items())) {
        report.add(state, failing(state.at().child("Items"), "array"));
      }
    }
  }

  private static void conditions(StateNode state, ChoiceRules.Jsonata rules, Report report) {
    Location at = state.at().child("Choices");
    for (int i = 0; i < rules.rules().size(); i++) {
      JsonNode condition = rules.rules().get(i).condition();
      if (condition.isTextual() && isUnfit(condition)) {
        report.add(state, failing(at.child(i).child("Condition"), "boolean"));
      }
    }
  }

  /** Containers are fit for items, and the reader has let nothing but texts and booleans be a condition. */
  private static boolean isUnfit(JsonNode literal) {
    return literal.isTextual()
        ? !JsonataTemplate.isExpression(literal.textValue())
            && !Placeholders.in(literal.textValue())
        : !literal.isContainerNode();
  }

  private static Diagnostic failing(Location at, String expected) {
    return Diagnostic.of(
        Code.LITERAL_UNFIT,
        at,
        "Expected '%s', and this literal is none".formatted(expected),
        "write an expression, \"{% … %}\"");
  }
}
