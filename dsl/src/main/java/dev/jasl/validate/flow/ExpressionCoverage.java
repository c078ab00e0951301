package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataReferences;
import dev.jasl.jsonata.JsonataResult;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.Placeholders;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries the conditions of a Choice in JSONata with values that can come, where all of them read one place and nothing that changes from
 * one evaluation to the next.
 */
final class ExpressionCoverage {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Set<String> CHANGING =
      Set.of("now", "millis", "random", "uuid", "shuffle", "eval");

  private final List<Jsonata> conditions;
  private final Set<Double> numbers;
  private final Place place;

  /** What is read: a member of {@code $states} or a variable, and the names behind it. */
  private record Place(String variable, List<String> names) {
    /** What stands there; empty where that may be nothing, or is not looked at. */
    Optional<Shape> in(Way way) {
      boolean ofInput = variable.equals("states");
      if (ofInput && (names.isEmpty() || !names.get(0).equals("input"))) {
        return Optional.empty();
      }
      Shape shape = ofInput ? way.input() : way.variables().field(variable).shape();
      for (String name : ofInput ? names.subList(1, names.size()) : names) {
        if (shape.field(name).presence() != Presence.ALWAYS) {
          return Optional.empty();
        }
        shape = shape.field(name).shape();
      }
      return Optional.of(shape);
    }

    @Override
    public String toString() {
      return names.isEmpty() ? "$" + variable : "$" + variable + "." + String.join(".", names);
    }
  }

  private ExpressionCoverage(List<Jsonata> conditions, Set<Double> numbers, Place place) {
    this.conditions = conditions;
    this.numbers = numbers;
    this.place = place;
  }

  static Optional<ExpressionCoverage> of(ChoiceRules.Jsonata choice, FormulaIndex formulas) {
    List<Jsonata> conditions = new ArrayList<>();
    Set<Double> numbers = new TreeSet<>();
    Set<Optional<Place>> places = new HashSet<>();
    for (ChoiceRules.ExpressionRule rule : choice.rules()) {
      String text = rule.condition().asText();
      Optional<Jsonata> condition = JsonataTemplate.isExpression(text) && !Placeholders.in(text)
          ? formulas.expression(JsonataTemplate.unwrap(text))
          : Optional.empty();
      places.add(condition.flatMap(each -> place(each.references())));
      condition.ifPresent(conditions::add);
      for (Matcher number = NUMBER.matcher(text); number.find(); ) {
        numbers.add(Double.valueOf(number.group()));
      }
    }
    Optional<Place> place = places.size() == 1 ? places.iterator().next() : Optional.empty();
    return place.map(each -> new ExpressionCoverage(conditions, numbers, each));
  }

  /** The one place that is read; empty where it is more than one, or something else matters too. */
  private static Optional<Place> place(JsonataReferences references) {
    Set<Place> places = new HashSet<>();
    references.reads().forEach(read -> places.add(new Place(read.variable(), read.path())));
    boolean steady = Collections.disjoint(references.called(), CHANGING)
        && references.hiding().isEmpty()
        && references.refused().isEmpty();
    return steady && places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  /** What all conditions read, as they write it. */
  String path() {
    return place.toString();
  }

  /** Values that can come on this way and for which every condition is false. */
  List<JsonNode> leftOut(Way way) {
    return place.in(way).map(shape -> Candidates.of(shape, numbers)).orElse(List.of()).stream()
        .filter(value -> conditions.stream().allMatch(each -> isFalse(each, value)))
        .toList();
  }

  private boolean isFalse(Jsonata condition, JsonNode value) {
    return condition.evaluate(new OneValue(place.variable(), place.names(), value))
            instanceof JsonataResult.Value result
        && result.json().equals(BooleanNode.FALSE);
  }
}
