package dev.jasl.validate;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.Branch;
import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.model.Definition;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Extras;
import dev.jasl.model.Header;
import dev.jasl.model.ItemProcessor;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PathField;
import dev.jasl.model.PlainData;
import dev.jasl.model.Resource;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.TaskState;
import dev.jasl.model.Transition;
import dev.jasl.model.WorkData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small machines, right and wrong, for tests that are about the graph and not about JSON. */
final class Machines {
  private Machines() {}

  static Definition machine(String startAt, State... states) {
    return machine(scope(startAt, states));
  }

  static Definition machine(Scope scope) {
    return new Definition(null, null, null, null, scope, Extras.none());
  }

  static Scope scope(String startAt, State... states) {
    Map<StateName, State> byName = new LinkedHashMap<>();
    for (State state : states) {
      byName.put(state.name(), state);
    }
    return new Scope(new StateName(startAt), byName);
  }

  static State pass(String name, String next) {
    return pass(name, next(next));
  }

  static State pass(String name) {
    return pass(name, Transition.end());
  }

  static State task(String name, String next, Catcher... catchers) {
    return new TaskState(
        header(name),
        new Resource("arn:aws:lambda:us-east-1:111111111111:function:f"),
        work(),
        null,
        null,
        null,
        null,
        new ErrorHandling(List.of(), List.of(catchers)),
        next(next));
  }

  static Catcher catcher(String error, String next) {
    return new Catcher(
        List.of(error),
        new StateName(next),
        new Catcher.Data.JsonPath(PathField.absent()),
        null,
        null,
        Extras.none());
  }

  static State choice(String name, String otherwise, String... targets) {
    List<ChoiceRules.PathRule> rules =
        Arrays.stream(targets).map(Machines::rule).toList();
    return new ChoiceState(
        header(name),
        new ChoiceRules.JsonPath(rules),
        PlainData.jsonPath(),
        null,
        new StateName(otherwise));
  }

  static State choice(String name, String otherwise, Condition condition, String target) {
    ChoiceRules.PathRule rule =
        new ChoiceRules.PathRule(condition, new StateName(target), null, null, Extras.none());
    return new ChoiceState(
        header(name),
        new ChoiceRules.JsonPath(List.of(rule)),
        PlainData.jsonPath(),
        null,
        new StateName(otherwise));
  }

  static State parallel(String name, Scope... branches) {
    List<Branch> all = Arrays.stream(branches)
        .map(scope -> new Branch(scope, null, Extras.none()))
        .toList();
    return new ParallelState(
        header(name), all, work(), null, ErrorHandling.none(), Transition.end());
  }

  static State map(String name, ItemProcessor.Spelling spelling, Scope scope) {
    return new MapState(
        header(name),
        new ItemProcessor(spelling, scope, null, Extras.none()),
        MapMode.inline(),
        new MapData.JsonPath(
            PathField.absent(), null, null, PathField.absent(), PathField.absent()),
        null,
        null,
        null,
        ErrorHandling.none(),
        Transition.end());
  }

  static State opaque(String name, ObjectNode json) {
    return new OpaqueState(header(name), json);
  }

  private static State pass(String name, Transition transition) {
    PassData data = new PassData.JsonPath(
        PathField.absent(), null, null, PathField.absent(), PathField.absent());
    return new PassState(header(name), data, null, transition);
  }

  private static ChoiceRules.PathRule rule(String target) {
    Condition condition = new Condition.Comparison(
        "$.x",
        Comparator.IS_PRESENT,
        new Condition.Operand.Literal(BooleanNode.TRUE),
        Extras.none());
    return new ChoiceRules.PathRule(condition, new StateName(target), null, null, Extras.none());
  }

  private static WorkData work() {
    return new WorkData.JsonPath(
        PathField.absent(), null, null, PathField.absent(), PathField.absent());
  }

  private static Header header(String name) {
    return Header.named(new StateName(name));
  }

  private static Transition next(String target) {
    return Transition.next(new StateName(target));
  }
}
