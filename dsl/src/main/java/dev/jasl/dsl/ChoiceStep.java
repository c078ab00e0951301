package dev.jasl.dsl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.JsonPathConditions;
import dev.jasl.expr.Node;
import dev.jasl.expr.Site.Place;
import dev.jasl.expr.Type;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceRules.ExpressionRule;
import dev.jasl.model.ChoiceRules.PathRule;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.Extras;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A choice as a step. */
final class ChoiceStep extends Step<JsonExpr> {
  private final Choice choice;

  ChoiceStep(Choice choice) {
    this.choice = choice;
  }

  @Override
  Type<JsonExpr> type() {
    return JsonExpr.TYPE;
  }

  @Override
  @Nullable
  QueryLanguage language() {
    return choice.language();
  }

  @Override
  List<Outlet> outlets() {
    List<Outlet> outlets = new ArrayList<>();
    choice.rules().forEach(rule -> outlets.add(new Outlet(rule.flow(), true, Outlet.Kind.BRANCH)));
    if (choice.otherwise() != null) {
      outlets.add(new Outlet(choice.otherwise().flow(), true, Outlet.Kind.BRANCH));
    }
    return outlets;
  }

  @Override
  State state(StateContext context) {
    StateContext here = choice.language() == null ? context : context.in(choice.language());
    Turn otherwise =
        choice.otherwise() == null ? Turn.otherwise() : choice.otherwise().turn();
    return new ChoiceState(
        here.header(choice.comment()),
        here.language() == QueryLanguage.JSONATA
            ? new ChoiceRules.Jsonata(expressions(here))
            : new ChoiceRules.JsonPath(paths(here)),
        new StateFields(here).plain(choice.classic(), otherwise.output()),
        here.assign(otherwise.assignments(), input(), Place.INPUT),
        otherwise(here));
  }

  private @Nullable StateName otherwise(StateContext context) {
    if (choice.otherwise() == null) {
      return context.next();
    }
    return target(choice.otherwise().flow(), context, context.location().child("Default"));
  }

  private List<ExpressionRule> expressions(StateContext context) {
    List<ExpressionRule> rules = new ArrayList<>();
    for (Choice.Way way : choice.rules()) {
      Location at = context.location().child("Choices").child(rules.size());
      Turn rule = way.turn();
      rules.add(new ExpressionRule(
          context.json(condition(rule), context.site(Place.INPUT, at.child("Condition"))),
          target(way.flow(), context, at.child("Next")),
          assign(rule, context, at),
          rule.output() == null
              ? null
              : context.json(rule.output(), context.site(Place.INPUT, at.child("Output"))),
          rule.comment(),
          Extras.none()));
    }
    return rules;
  }

  private List<PathRule> paths(StateContext context) {
    List<PathRule> rules = new ArrayList<>();
    for (Choice.Way way : choice.rules()) {
      Location at = context.location().child("Choices").child(rules.size());
      Turn rule = way.turn();
      context.note(condition(rule), at);
      rules.add(new PathRule(
          new JsonPathConditions(context.site(Place.INPUT, at))
              .condition(Objects.requireNonNull(rule.condition())),
          target(way.flow(), context, at.child("Next")),
          assign(rule, context, at),
          rule.comment(),
          Extras.none()));
    }
    return rules;
  }

  private static Node condition(Turn rule) {
    return Node.of(Objects.requireNonNull(rule.condition(), "condition"));
  }

  private static @Nullable ObjectNode assign(Turn rule, StateContext context, Location at) {
    return context.assign(
        rule.assignments(), input(), context.site(Place.INPUT, at.child("Assign")));
  }

  private StateName target(Flow flow, StateContext context, Location at) {
    StateName target = context.branch(flow);
    if (target != null) {
      return target;
    }
    context
        .findings()
        .add(
            Diagnostic.of(
                Code.FLOW_LEADS_NOWHERE,
                at,
                "this branch of the choice leads to no state",
                "let a state follow the choice with .then(..), or give the branch one, succeed(\"Done\")"));
    return choice.name();
  }

  private static JsonExpr input() {
    return JsonExpr.TYPE.at(Node.Root.STATE_INPUT);
  }
}
