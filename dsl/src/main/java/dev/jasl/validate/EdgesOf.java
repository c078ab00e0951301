package dev.jasl.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.FailState;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassState;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.Transition;
import dev.jasl.model.WaitState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the ways out of one state, each with the location of the name it goes to. */
final class EdgesOf implements StateVisitor<List<Edge>> {
  private final StateNode node;
  private final List<Edge> edges = new ArrayList<>();

  private EdgesOf(StateNode node) {
    this.node = node;
  }

  /**
   * All edges of a state. What its typed form could not hold counts too: a {@code Catch} with one wrong entry stands among the extras,
   * and the states that its other entries lead to are not to be called unreachable for that.
   */
  static List<Edge> of(StateNode node, State state) {
    EdgesOf found = new EdgesOf(node);
    state.accept(found);
    found.addMembers(state.header().extras().members());
    return List.copyOf(found.edges);
  }

  @Override
  public List<Edge> task(TaskState state) {
    return working(state.transition(), state.errors());
  }

  @Override
  public List<Edge> parallel(ParallelState state) {
    return working(state.transition(), state.errors());
  }

  @Override
  public List<Edge> map(MapState state) {
    return working(state.transition(), state.errors());
  }

  @Override
  public List<Edge> pass(PassState state) {
    return working(state.transition(), ErrorHandling.none());
  }

  @Override
  public List<Edge> wait(WaitState state) {
    return working(state.transition(), ErrorHandling.none());
  }

  @Override
  public List<Edge> succeed(SucceedState state) {
    return edges;
  }

  @Override
  public List<Edge> fail(FailState state) {
    return edges;
  }

  @Override
  public List<Edge> choice(ChoiceState state) {
    Location rules = node.at().child("Choices");
    for (StateName target : targets(state.rules())) {
      add(Edge.Kind.RULE, target, rules.child(edges.size()).child("Next"));
    }
    StateName otherwise = state.otherwise();
    if (otherwise != null) {
      add(Edge.Kind.DEFAULT, otherwise, node.at().child("Default"));
    }
    return edges;
  }

  /** Such a state is known by its JSON only; whatever stands where a name of a state would stand, counts. */
  @Override
  public List<Edge> opaque(OpaqueState state) {
    Map<String, JsonNode> members = new HashMap<>();
    state.json().properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    addMembers(members);
    return edges;
  }

  private List<Edge> working(Transition transition, ErrorHandling errors) {
    if (transition instanceof Transition.Next next) {
      add(Edge.Kind.NEXT, next.target(), node.at().child("Next"));
    }
    Location catchers = node.at().child("Catch");
    int index = 0;
    for (Catcher catcher : errors.catchers()) {
      add(Edge.Kind.CATCH, catcher.next(), catchers.child(index++).child("Next"));
    }
    return edges;
  }

  private static List<StateName> targets(ChoiceRules rules) {
    if (rules instanceof ChoiceRules.JsonPath paths) {
      return paths.rules().stream().map(ChoiceRules.PathRule::next).toList();
    }
    if (rules instanceof ChoiceRules.Jsonata expressions) {
      return expressions.rules().stream().map(ChoiceRules.ExpressionRule::next).toList();
    }
    throw new AssertionError(rules);
  }

  private void addMembers(Map<String, JsonNode> members) {
    addText(Edge.Kind.NEXT, members.get("Next"), node.at().child("Next"));
    addNexts(Edge.Kind.RULE, members.get("Choices"), node.at().child("Choices"));
    addText(Edge.Kind.DEFAULT, members.get("Default"), node.at().child("Default"));
    addNexts(Edge.Kind.CATCH, members.get("Catch"), node.at().child("Catch"));
  }

  /** In an array, or, wrong as that is, in an object. */
  private void addNexts(Edge.Kind kind, @Nullable JsonNode entries, Location at) {
    if (entries == null) {
      return;
    }
    for (int i = 0; entries.isArray() && i < entries.size(); i++) {
      addText(kind, entries.get(i).get("Next"), at.child(i).child("Next"));
    }
    for (Map.Entry<String, JsonNode> member : entries.properties()) {
      addText(kind, member.getValue().get("Next"), at.child(member.getKey()).child("Next"));
    }
  }

  private void addText(Edge.Kind kind, @Nullable JsonNode target, Location at) {
    if (target != null && target.isTextual()) {
      add(kind, new StateName(target.textValue()), at);
    }
  }

  private void add(Edge.Kind kind, StateName target, Location at) {
    edges.add(new Edge(kind, node.scope(), Optional.of(node), target, at));
  }
}
