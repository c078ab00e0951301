package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is computed in the rules of a Choice. */
final class ChoiceFormulas {
  private final Location choices;
  private final FormulasOf formulas;

  ChoiceFormulas(Location choice, FormulasOf formulas) {
    this.choices = choice.child("Choices");
    this.formulas = formulas;
  }

  void add(ChoiceRules rules) {
    if (rules instanceof ChoiceRules.JsonPath paths) {
      pathRules(paths.rules());
    } else if (rules instanceof ChoiceRules.Jsonata jsonata) {
      expressionRules(jsonata.rules());
    }
  }

  private void pathRules(List<ChoiceRules.PathRule> rules) {
    int index = 0;
    for (ChoiceRules.PathRule rule : rules) {
      Location place = choices.child(index++);
      condition(place, rule.condition());
      formulas.template(place, "Assign", rule.assign(), Reads.NOTHING_MORE);
    }
  }

  private record Part(Location place, Condition condition) {}

  /** In the order of the text; without recursion, as a condition that is built in Java can be nested at will. */
  private void condition(Location place, Condition whole) {
    Deque<Part> open = new ArrayDeque<>(List.of(new Part(place, whole)));
    while (!open.isEmpty()) {
      Part part = open.pop();
      if (part.condition() instanceof Condition.And and) {
        push(part.place().child("And"), and.all(), open);
      } else if (part.condition() instanceof Condition.Or or) {
        push(part.place().child("Or"), or.any(), open);
      } else if (part.condition() instanceof Condition.Not not) {
        open.push(new Part(part.place().child("Not"), not.condition()));
      } else if (part.condition() instanceof Condition.Comparison comparison) {
        comparison(part.place(), comparison);
      }
    }
  }

  private static void push(Location place, List<Condition> conditions, Deque<Part> open) {
    for (int i = conditions.size() - 1; i >= 0; i--) {
      open.push(new Part(place.child(i), conditions.get(i)));
    }
  }

  private void comparison(Location place, Condition.Comparison comparison) {
    formulas.path(place.child("Variable"), PathUse.COMPARED, comparison.variable());
    if (comparison.operand() instanceof Condition.Operand.At path) {
      Location operand = place.child(comparison.comparator().field() + "Path");
      formulas.path(operand, PathUse.COMPARED, path.path());
    }
  }

  private void expressionRules(List<ChoiceRules.ExpressionRule> rules) {
    int index = 0;
    for (ChoiceRules.ExpressionRule rule : rules) {
      Location place = choices.child(index++);
      formulas.template(place, "Condition", rule.condition(), Reads.NOTHING_MORE);
      formulas.template(place, "Assign", rule.assign(), Reads.NOTHING_MORE);
      formulas.template(place, "Output", rule.output(), Reads.NOTHING_MORE);
    }
  }
}
