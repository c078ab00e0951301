package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.Parameter;
import dev.jasl.intrinsic.Term;
import dev.jasl.model.PathField;
import dev.jasl.path.JsonPath;
import dev.jasl.path.Root;
import dev.jasl.shape.Found;
import dev.jasl.shape.IntrinsicShapes;
import dev.jasl.shape.Kind;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Source;
import dev.jasl.template.TemplateFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads paths, calls and templates of a JSONPath state on one way to it, and takes down what it sees. */
final class Reader {
  private final FormulaIndex formulas;
  private final Way way;
  private final Shape context;
  private final List<Seen> seen;

  Reader(FormulaIndex formulas, Way way, Shape context, List<Seen> seen) {
    this.formulas = formulas;
    this.way = way;
    this.context = context;
    this.seen = seen;
  }

  Reader on(Way other) {
    return new Reader(formulas, other, context, seen);
  }

  Reader in(Shape other) {
    return new Reader(formulas, way, other, seen);
  }

  /** What {@code InputPath} or {@code OutputPath} leaves. */
  Shape selected(PathField path, Location field, Shape whole) {
    if (path instanceof PathField.Discard) {
      return Shape.object().closed();
    }
    return path instanceof PathField.At at ? value(at.path(), Seen.Spot.of(field), whole) : whole;
  }

  /**
   * The value at a path.
   *
   * @param whole what {@code $} stands for
   */
  Shape value(String text, Seen.Spot spot, Shape whole) {
    return formulas.path(text).map(path -> value(path, spot, whole)).orElseGet(Shape::unknown);
  }

  /** The same, of one of these kinds; else the state fails. */
  Shape value(String text, Seen.Spot spot, Shape whole, Kind... wanted) {
    Shape found = value(text, spot, whole);
    require(found, text, spot, wanted);
    return found;
  }

  void require(Shape found, String what, Seen.Spot spot, Kind... wanted) {
    if (Arrays.stream(wanted).noneMatch(found::canBe)) {
      seen.add(new Seen.Unfit(way, spot, what, List.of(wanted), found));
    }
  }

  private Shape value(JsonPath path, Seen.Spot spot, Shape whole) {
    Optional<Read> read = look(path, whole);
    if (read.isEmpty()) {
      return path.isDefinite() ? Shape.unknown() : Shape.array(Shape.unknown());
    }
    seen.add(new Seen.Reading(way, spot, read.get()));
    return there(read.get().found());
  }

  /** What is never there is said once, where it is read first, and of what becomes of it nothing more. */
  static Shape there(Found found) {
    return found.presence() == Presence.NEVER || found.shape().isNothing()
        ? Shape.unknown()
        : found.shape();
  }

  /** The same without taking it down; empty for a path that searches or filters, and for a variable that may have no value. */
  Optional<Read> look(JsonPath path, Shape whole) {
    Optional<Shape> start = start(path.root(), whole);
    return start.flatMap(shape -> formulas
        .steps(path)
        .map(steps -> Read.of(path.toString(), source(path.root()), steps, shape)));
  }

  Optional<JsonPath> path(String text) {
    return formulas.path(text);
  }

  Optional<List<PathStep>> steps(String path) {
    return formulas.path(path).flatMap(formulas::steps);
  }

  private Optional<Shape> start(Root root, Shape whole) {
    if (root instanceof Root.Variable variable) {
      Found found = way.variables().field(variable.name());
      return found.shape().isNothing() ? Optional.empty() : Optional.of(found.shape());
    }
    return Optional.of(root instanceof Root.Context ? context : whole);
  }

  static Source source(Root root) {
    if (root instanceof Root.Variable variable) {
      return new Source.Variable(variable.name());
    }
    return root instanceof Root.Context ? new Source.Context() : new Source.Input();
  }

  /** What an intrinsic function gives that stands where a path could. */
  Shape call(String text, Seen.Spot spot, Shape whole) {
    return formulas
        .call(text)
        .map(call -> call(call.call(), spot, whole))
        .orElseGet(Shape::unknown);
  }

  private Shape call(Term.Call call, Seen.Spot spot, Shape whole) {
    List<Shape> arguments = new ArrayList<>();
    for (Term term : call.arguments()) {
      Shape argument = argument(term, spot, whole);
      if (call.function().accepts(call.arguments().size())) {
        fit(call, term, argument, arguments.size(), spot);
      }
      arguments.add(argument);
    }
    return IntrinsicShapes.of(call.function(), arguments);
  }

  private Shape argument(Term term, Seen.Spot spot, Shape whole) {
    if (term instanceof Term.Path path) {
      return value(path.path(), spot, whole);
    }
    if (term instanceof Term.Call inner) {
      return call(inner, spot, whole);
    }
    return term instanceof Term.Literal literal ? Shape.of(literal.json()) : Shape.unknown();
  }

  /** Literals and results of a wrong kind are seen without shapes, and reported elsewhere. */
  private void fit(Term.Call call, Term term, Shape argument, int position, Seen.Spot spot) {
    Parameter parameter = call.function().parameter(position);
    if (term instanceof Term.Path path && !IntrinsicShapes.canBe(argument, parameter.kind())) {
      String what =
          path.path() + ", the " + parameter.name() + " of " + call.function().fullName();
      seen.add(new Seen.Unfit(way, spot, what, IntrinsicShapes.kinds(parameter.kind()), argument));
    }
  }

  /** What a template makes. */
  Shape template(JsonNode json, Location field, Shape whole) {
    if (!json.isContainerNode()) {
      return Shape.of(json);
    }
    return formulas
        .template(json)
        .map(template -> template.fold(new Filling(field, whole)))
        .orElseGet(Shape::unknown);
  }

  /** Fills in what is computed. */
  private final class Filling implements TemplateFold<Shape> {
    private final Location field;
    private final Shape whole;

    Filling(Location field, Shape whole) {
      this.field = field;
      this.whole = whole;
    }

    @Override
    public Shape literal(JsonNode value) {
      return Shape.of(value);
    }

    @Override
    public Shape path(String location, String name, JsonPath path) {
      return value(path, new Seen.Spot(field, location, name), whole);
    }

    @Override
    public Shape call(String location, String name, Intrinsic call) {
      return Reader.this.call(call.call(), new Seen.Spot(field, location, name), whole);
    }

    @Override
    public Shape object(Map<String, Shape> members) {
      var object = Shape.object();
      members.forEach(object::always);
      return object.closed();
    }

    @Override
    public Shape array(List<Shape> elements) {
      return Shape.tuple(elements);
    }
  }
}
