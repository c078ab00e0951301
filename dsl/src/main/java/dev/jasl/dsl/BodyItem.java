package dev.jasl.dsl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.expr.Node;
import dev.jasl.model.Extras;
import dev.jasl.model.Header;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.Transition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The item in the scope that is written. To the states of a child execution it is the execution's input. To those of an inline body it
 * is the input of the first, and a variable for all others: assigned by the first state where that can do it, else by a Pass before it.
 */
final class BodyItem {
  private final ItemPlan plan;
  private final ScopePlace place;
  private final @Nullable StateName first;
  private final boolean kept;
  private boolean assigned;
  private boolean leadsBack;

  BodyItem(ItemPlan plan, ScopePlace place, @Nullable StateName first) {
    this.plan = plan;
    this.place = place;
    this.first = first;
    this.kept = place.item() != null && plan.keeps(place.item());
  }

  /**
   * What to read for an item.
   *
   * @param input whether the reader can get at its state's input
   * @return nothing where the item cannot be seen
   */
  @Nullable
  Node at(Node.Item wanted, StateName reader, boolean input) {
    ScopePlace body = place.bodyOf(wanted);
    if (body == null) {
      return null;
    }
    if (body.kind() == ScopePlace.Kind.DISTRIBUTED) {
      return new Node.ExecutionInput(wanted.type());
    }
    boolean ahead = plan.keepsAhead(wanted);
    if (body.equals(place) && reader.equals(first) && input && !ahead) {
      return Node.Root.STATE_INPUT;
    }
    plan.keep(wanted);
    return new Node.Variable(plan.variable(body), wanted.type());
  }

  /** Takes down that a state goes there. */
  void leadsTo(@Nullable StateName target) {
    leadsBack |= target != null && target.equals(first);
  }

  /** The variable that this state assigns its input to, because it is the item. */
  @Nullable
  String assignedBy(StateName state, Step<?> step, QueryLanguage language) {
    Node.Item item = place.item();
    if (item == null || !state.equals(first) || !kept || plan.keepsAhead(item)) {
      return null;
    }
    assigned = language == QueryLanguage.JSONATA
        && step.outlets().isEmpty()
        && step.scopes().isEmpty();
    return assigned ? plan.variable(place) : null;
  }

  /** The scope, with a Pass before it where one is needed to keep the item. */
  Scope scope(Scope body, Languages languages) {
    Node.Item item = place.item();
    if (item == null || place.kind() != ScopePlace.Kind.INLINE || !plan.keeps(item)) {
      return body;
    }
    if (leadsBack || (kept && !assigned)) {
      plan.keepAhead(item);
    }
    return plan.keepsAhead(item) ? withPass(body, languages) : body;
  }

  private Scope withPass(Scope body, Languages languages) {
    StateName name = new StateName(shortened("Item of " + place.state()));
    Map<StateName, State> states = new LinkedHashMap<>();
    states.put(name, pass(name, body.startAt(), languages));
    states.putAll(body.states());
    return new Scope(name, states);
  }

  private PassState pass(StateName name, StateName next, Languages languages) {
    boolean jsonata = languages.neutral() == QueryLanguage.JSONATA;
    QueryLanguage own = languages.neutral() == languages.machine() ? null : languages.neutral();
    ObjectNode assign = JsonNodeFactory.instance.objectNode();
    String variable = plan.variable(place);
    if (jsonata) {
      assign.put(variable, "{% $states.input %}");
    } else {
      assign.put(variable + ".$", "$");
    }
    return new PassState(
        new Header(name, null, own, Extras.none()),
        jsonata ? new PassData.Jsonata(null) : plain(),
        assign,
        Transition.next(next));
  }

  private static PassData plain() {
    return new PassData.JsonPath(
        PathField.absent(), null, null, PathField.absent(), PathField.absent());
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= 80 ? name : name.substring(0, name.offsetByCodePoints(0, 80));
  }
}
