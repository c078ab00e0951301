package dev.jasl.validate.flow;

import dev.jasl.jsonata.JsonataSyntax;
import dev.jasl.jsonata.JsonataSyntax.Name;
import dev.jasl.jsonata.JsonataSyntax.Path;
import dev.jasl.jsonata.JsonataSyntax.Step;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.shape.Found;
import dev.jasl.shape.Kind;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place that JSONata names on a way: the state's input or a variable, and names behind it.
 *
 * @param ofInput whether it is in the input; else its first step is the variable
 * @param found what is there
 */
record NamedPlace(Way way, boolean ofInput, List<PathStep> steps, Found found) {
  /** Empty for anything else, and where a name may be looked up in each of the items of an array. */
  static Optional<NamedPlace> of(JsonataSyntax syntax, Way way) {
    if (syntax instanceof Variable variable) {
      return of(variable.name(), List.of(), way);
    }
    if (!(syntax instanceof Path path)
        || path.array()
        || !(path.steps().get(0).expression() instanceof Variable variable)
        || !path.steps().stream().map(Step::filters).allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (Step step : path.steps().subList(1, path.steps().size())) {
      if (!(step.expression() instanceof Name name)) {
        return Optional.empty();
      }
      names.add(name.name());
    }
    return of(variable.name(), names, way);
  }

  private static Optional<NamedPlace> of(String variable, List<String> names, Way way) {
    boolean ofInput = variable.equals("states");
    if (ofInput && (names.isEmpty() || !names.get(0).equals("input"))) {
      return Optional.empty();
    }
    List<PathStep> steps = new ArrayList<>();
    if (!ofInput) {
      steps.add(new PathStep.Field(variable));
    }
    names.stream().skip(ofInput ? 1 : 0).map(PathStep.Field::new).forEach(steps::add);
    Shape whole = ofInput ? way.input() : way.variables();
    return leadsThroughArray(whole, steps)
        ? Optional.empty()
        : Optional.of(new NamedPlace(way, ofInput, List.copyOf(steps), look(whole, steps)));
  }

  private static boolean leadsThroughArray(Shape whole, List<PathStep> steps) {
    Shape here = whole;
    for (PathStep step : steps) {
      if (here.canBe(Kind.ARRAY)) {
        return true;
      }
      here = step.in(here).shape();
    }
    return false;
  }

  private static Found look(Shape whole, List<PathStep> steps) {
    return Read.of("", new Source.Input(), steps, whole).found();
  }

  Shape shape() {
    return found.shape();
  }

  Presence presence() {
    return found.presence();
  }

  /** The way with what is known of the place now. */
  Way known(Found now) {
    return ofInput
        ? way.withInput(way.input().knowing(steps, now))
        : way.withVariables(way.variables().knowing(steps, now));
  }
}
