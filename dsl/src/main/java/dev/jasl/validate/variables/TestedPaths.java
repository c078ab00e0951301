package dev.jasl.validate.variables;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.path.Root;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The variables of which a JSONPath Choice asks {@code IsPresent}. */
final class TestedPaths {
  private TestedPaths() {}

  static List<VariableRead> in(StateNode node) {
    List<VariableRead> found = new ArrayList<>();
    if (node.state() instanceof ChoiceState choice
        && choice.rules() instanceof ChoiceRules.JsonPath paths) {
      Deque<Condition> open = new ArrayDeque<>();
      paths.rules().forEach(rule -> open.add(rule.condition()));
      while (!open.isEmpty()) {
        tested(open.remove(), open)
            .ifPresent(name -> found.add(read(name, node.at().child("Choices"))));
      }
    }
    return found;
  }

  private static Optional<String> tested(Condition condition, Deque<Condition> open) {
    if (condition instanceof Condition.And and) {
      open.addAll(and.all());
    } else if (condition instanceof Condition.Or or) {
      open.addAll(or.any());
    } else if (condition instanceof Condition.Not not) {
      open.add(not.condition());
    } else if (condition instanceof Condition.Comparison comparison
        && comparison.comparator() == Comparator.IS_PRESENT) {
      return variable(comparison.variable());
    }
    return Optional.empty();
  }

  private static Optional<String> variable(String path) {
    try {
      return JsonPath.compile(path).root() instanceof Root.Variable variable
          ? Optional.of(variable.name())
          : Optional.empty();
    } catch (PathSyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static VariableRead read(String name, Location at) {
    return new VariableRead(name, at, VariableRead.Use.TEST);
  }
}
