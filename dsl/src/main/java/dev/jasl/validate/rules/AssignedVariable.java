package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.QueryLanguage;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A variable that some {@code Assign} sets: that of a state, of a choice rule, or of a catcher.
 *
 * @param name without {@code .$}
 */
record AssignedVariable(StateNode state, Location at, String name) {
  /** Hands over all of them, in the order of the graph. */
  static void each(StateGraph graph, Consumer<AssignedVariable> reader) {
    for (StateNode state : graph.states()) {
      boolean jsonata = state.language() == QueryLanguage.JSONATA;
      read(state, state.at(), state.state().assign(), jsonata, reader);
      rules(state, jsonata, reader);
      Location catchers = state.at().child("Catch");
      int index = 0;
      for (Catcher catcher : state.errors().catchers()) {
        read(state, catchers.child(index++), catcher.assign(), jsonata, reader);
      }
    }
  }

  private static void rules(StateNode state, boolean jsonata, Consumer<AssignedVariable> reader) {
    if (state.state() instanceof ChoiceState choice) {
      Location rules = state.at().child("Choices");
      List<@Nullable ObjectNode> assigns = assigns(choice.rules());
      for (int i = 0; i < assigns.size(); i++) {
        read(state, rules.child(i), assigns.get(i), jsonata, reader);
      }
    }
  }

  private static void read(
      StateNode state,
      Location owner,
      @Nullable ObjectNode assign,
      boolean jsonata,
      Consumer<AssignedVariable> reader) {
    if (assign != null) {
      Location at = owner.child("Assign");
      assign.fieldNames().forEachRemaining(field -> {
        boolean computed = !jsonata && PayloadTemplate.isComputed(field);
        String name = computed ? field.substring(0, field.length() - 2) : field;
        reader.accept(new AssignedVariable(state, at.child(field), name));
      });
    }
  }

  private static List<@Nullable ObjectNode> assigns(ChoiceRules rules) {
    List<@Nullable ObjectNode> assigns = new ArrayList<>();
    if (rules instanceof ChoiceRules.JsonPath paths) {
      paths.rules().forEach(rule -> assigns.add(rule.assign()));
    } else if (rules instanceof ChoiceRules.Jsonata jsonata) {
      jsonata.rules().forEach(rule -> assigns.add(rule.assign()));
    }
    return assigns;
  }
}
