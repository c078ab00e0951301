package dev.jasl.validate;

import dev.jasl.diagnostic.Location;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.Condition;
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

  /** The reader has seen to it that conditions are nested no deeper than a stack can bear. */
  private void condition(Location place, Condition condition) {
    if (condition instanceof Condition.And and) {
      conditions(place.child("And"), and.all());
    } else if (condition instanceof Condition.Or or) {
      conditions(place.child("Or"), or.any());
    } else if (condition instanceof Condition.Not not) {
      condition(place.child("Not"), not.condition());
    } else if (condition instanceof Condition.Comparison comparison) {
      comparison(place, comparison);
    }
  }

  private void conditions(Location place, List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      condition(place.child(i), conditions.get(i));
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
