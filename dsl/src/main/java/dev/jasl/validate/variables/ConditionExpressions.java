package dev.jasl.validate.variables;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Shows the paths in a JSONPath choice rule. */
final class ConditionExpressions {
  private final ExpressionVisitor visitor;
  private final Deque<Part> open = new ArrayDeque<>();

  /** A condition that has not been looked into, where it stands. */
  private record Part(Condition condition, Location at) {}

  private ConditionExpressions(ExpressionVisitor visitor) {
    this.visitor = visitor;
  }

  static void show(ExpressionPlace place, Condition condition) {
    ConditionExpressions walk = new ConditionExpressions(place.visitor());
    walk.open.add(new Part(condition, place.at()));
    while (!walk.open.isEmpty()) {
      walk.look(walk.open.remove());
    }
  }

  private void look(Part part) {
    if (part.condition() instanceof Condition.And and) {
      add(and.all(), part.at().child("And"));
    } else if (part.condition() instanceof Condition.Or or) {
      add(or.any(), part.at().child("Or"));
    } else if (part.condition() instanceof Condition.Not not) {
      open.add(new Part(not.condition(), part.at().child("Not")));
    } else if (part.condition() instanceof Condition.Comparison comparison) {
      compare(comparison, part.at());
    }
  }

  private void add(List<Condition> conditions, Location at) {
    int index = 0;
    for (Condition condition : conditions) {
      open.add(new Part(condition, at.child(index++)));
    }
  }

  private void compare(Condition.Comparison comparison, Location at) {
    if (comparison.comparator() == Comparator.IS_PRESENT) {
      visitor.presence(at.child("Variable"), comparison.variable());
    } else {
      visitor.path(at.child("Variable"), comparison.variable());
    }
    if (comparison.operand() instanceof Condition.Operand.At operand) {
      visitor.path(at.child(comparison.comparator().field() + "Path"), operand.path());
    }
  }
}
