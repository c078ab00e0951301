package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.shape.Shape;
import dev.jasl.shape.jsonata.ExpressionType;
import dev.jasl.shape.jsonata.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Types the expressions of a JSONata state on one way to it, and takes down what it sees. */
final class Expressions {
  /** Deeper parts of a template are not looked at. */
  private static final int DEEPEST = 100;

  private final FormulaIndex formulas;
  private final Way way;
  private final Supplier<Shape> maker;
  private final List<Seen> seen;
  private @Nullable Shape states;

  /** @param maker of what {@code $states} is, which most states do not ask; that it lacks a member is another rule's concern */
  private Expressions(FormulaIndex formulas, Way way, Supplier<Shape> maker, List<Seen> seen) {
    this.formulas = formulas;
    this.way = way;
    this.maker = maker;
    this.seen = seen;
  }

  static Expressions of(FormulaIndex formulas, Way way, Shape context, List<Seen> seen) {
    return new Expressions(
        formulas,
        way,
        () -> Shape.object()
            .always("input", way.input())
            .always("context", context)
            .open(),
        seen);
  }

  /** The way on which they are evaluated. */
  Way way() {
    return way;
  }

  /** The same where {@code $states} has one more member. */
  Expressions with(String member, Shape shape) {
    return new Expressions(formulas, way, () -> states().with(member, shape), seen);
  }

  private Shape states() {
    Shape made = states;
    if (made == null) {
      made = maker.get();
      states = made;
    }
    return made;
  }

  /** What a template makes; the given shape where there is none. */
  Shape template(@Nullable JsonNode json, Location at, Shape otherwise) {
    return json == null ? otherwise : template(json, at, 0);
  }

  private Shape template(JsonNode json, Location at, int depth) {
    if (depth > DEEPEST) {
      return Shape.unknown();
    }
    if (json.isTextual()) {
      return text(json, at);
    }
    if (json.isArray()) {
      List<Shape> elements = new ArrayList<>();
      for (JsonNode element : json) {
        elements.add(template(element, at.child(elements.size()), depth + 1));
      }
      return Shape.tuple(elements);
    }
    if (json.isObject()) {
      var object = Shape.object();
      json.properties()
          .forEach(member -> object.always(
              member.getKey(), template(member.getValue(), at.child(member.getKey()), depth + 1)));
      return object.closed();
    }
    return Shape.of(json);
  }

  private Shape text(JsonNode json, Location at) {
    String text = json.textValue();
    if (!JsonataTemplate.isExpression(text)) {
      return Shape.of(json);
    }
    return expression(JsonataTemplate.unwrap(text), at);
  }

  /** What an expression gives; unknown where that is nothing, which is said once. */
  Shape expression(String text, Location at) {
    Optional<Jsonata> expression = formulas.expression(text);
    if (expression.isEmpty()) {
      return Shape.unknown();
    }
    ExpressionType type = ExpressionType.of(expression.get(), this::variable);
    for (Remark remark : type.remarks()) {
      seen.add(seen(remark, type, text, Seen.Spot.of(at)));
    }
    return type.isNothing() ? Shape.unknown() : type.shape();
  }

  private Optional<Shape> variable(String name) {
    if (name.equals("states")) {
      return Optional.of(states());
    }
    Shape shape = way.variables().field(name).shape();
    return Optional.of(shape.isNothing() ? Shape.unknown() : shape);
  }

  private Seen seen(Remark remark, ExpressionType type, String text, Seen.Spot spot) {
    if (remark instanceof Remark.NeverThere missing) {
      return new Seen.Undefined(way, spot, missing.read(), type.isNothing());
    }
    Remark.NeverComparable comparison = (Remark.NeverComparable) remark;
    return new Seen.Incomparable(
        way, spot, text, comparison.operator(), comparison.left(), comparison.right());
  }
}
