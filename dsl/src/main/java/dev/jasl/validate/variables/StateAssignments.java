package dev.jasl.validate.variables;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.OpaqueState;
import dev.jasl.validate.Edge;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a state assigns, by the way on which it is left. A catcher's {@code Assign} and that of a choice rule replace the state's own,
 * which is what counts for {@code Next} and {@code Default}.
 *
 * <p>What stands in JSON that has no typed form counts for every way out of there, lest a fault that the reader has reported leads to
 * another finding here.
 */
final class StateAssignments {
  private static final String COMPUTED = ".$";

  private final StateNode node;
  private final List<Assignment> own;
  private final List<List<Assignment>> catchers = new ArrayList<>();
  private final List<List<Assignment>> rules = new ArrayList<>();
  private final List<Assignment> untyped = new ArrayList<>();

  private StateAssignments(StateNode node) {
    this.node = node;
    this.own = assignments(node.state().assign(), node.at());
    Location below = node.at().child("Catch");
    for (Catcher catcher : node.errors().catchers()) {
      catchers.add(assignments(catcher.assign(), below.child(catchers.size())));
    }
    if (node.state() instanceof ChoiceState choice) {
      addRules(choice.rules(), node.at().child("Choices"));
    }
    node.state().header().extras().members().values().forEach(this::addUntyped);
    if (node.state() instanceof OpaqueState opaque) {
      addUntyped(opaque.json());
    }
  }

  static StateAssignments of(StateNode node) {
    return new StateAssignments(node);
  }

  /** On every way out, one list for each of the state's edges, in their order. */
  List<List<Assignment>> byEdge() {
    Iterator<List<Assignment>> nextCatcher = catchers.iterator();
    Iterator<List<Assignment>> nextRule = rules.iterator();
    List<List<Assignment>> all = new ArrayList<>();
    for (Edge edge : node.edges()) {
      List<Assignment> typed = switch (edge.kind()) {
        case CATCH -> nextCatcher.hasNext() ? nextCatcher.next() : List.of();
        case RULE -> nextRule.hasNext() ? nextRule.next() : List.of();
        case START, NEXT, DEFAULT -> own;
      };
      all.add(untyped.isEmpty() ? typed : joined(List.of(typed, untyped)));
    }
    return all;
  }

  /** On any way, the end of the scope included. */
  List<Assignment> all() {
    List<List<Assignment>> lists = new ArrayList<>();
    lists.add(own);
    lists.addAll(catchers);
    lists.addAll(rules);
    lists.add(untyped);
    return joined(lists);
  }

  private void addRules(ChoiceRules all, Location at) {
    if (all instanceof ChoiceRules.JsonPath paths) {
      paths.rules().forEach(rule -> rules.add(assignments(rule.assign(), at.child(rules.size()))));
    } else if (all instanceof ChoiceRules.Jsonata expressions) {
      expressions
          .rules()
          .forEach(rule -> rules.add(assignments(rule.assign(), at.child(rules.size()))));
    }
  }

  private void addUntyped(JsonNode json) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(json));
    while (!open.isEmpty()) {
      for (Map.Entry<String, JsonNode> member : open.peek().properties()) {
        if (member.getKey().equals("Assign")) {
          untyped.addAll(assignments(member.getValue(), node.at()));
        }
      }
      open.remove().forEach(open::add);
    }
  }

  private List<Assignment> assignments(@Nullable JsonNode assign, Location at) {
    if (assign == null || !assign.isObject()) {
      return List.of();
    }
    Location below = at.child("Assign");
    List<Assignment> found = new ArrayList<>();
    assign.fieldNames().forEachRemaining(key -> {
      String name = key.endsWith(COMPUTED) ? key.substring(0, key.length() - 2) : key;
      found.add(new Assignment(name, node, below.child(key)));
    });
    return found;
  }

  private static List<Assignment> joined(Collection<List<Assignment>> lists) {
    List<Assignment> joined = new ArrayList<>();
    lists.forEach(joined::addAll);
    return joined;
  }
}
