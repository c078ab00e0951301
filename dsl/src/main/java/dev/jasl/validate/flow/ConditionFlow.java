package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.path.JsonPath;
import dev.jasl.path.Root;
import dev.jasl.shape.Found;
import dev.jasl.shape.Kind;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a way when a condition holds on it, and when it does not. */
final class ConditionFlow {
  /** Of what lies deeper nothing is known; a definition that is read has no such conditions. */
  private static final int DEEPEST = 200;

  private final Reader reader;
  private final List<Seen> seen;
  private final boolean narrows;
  private int depth;

  /**
   * @param narrows whether {@code $} is the state's input, so that what is known of the one is known of the other
   */
  ConditionFlow(Reader reader, List<Seen> seen, boolean narrows) {
    this.reader = reader;
    this.seen = seen;
    this.narrows = narrows;
  }

  /**
   * The ways on from a condition. One that is absent cannot be taken.
   *
   * @param on with what is known when it holds
   * @param off with what is known when it does not
   */
  record Fork(@Nullable Way on, @Nullable Way off) {
    Fork swapped() {
      return new Fork(off, on);
    }
  }

  /** The ways on, when the condition holds and when it does not. */
  Fork fork(Condition condition, Way way, Shape whole, Location at) {
    if (depth >= DEEPEST) {
      return new Fork(way, way);
    }
    depth++;
    Fork fork = forked(condition, way, whole, at);
    depth--;
    return fork;
  }

  private Fork forked(Condition condition, Way way, Shape whole, Location at) {
    if (condition instanceof Condition.And and) {
      return all(and.all(), way, whole, at.child("And"));
    }
    if (condition instanceof Condition.Or or) {
      return any(or.any(), way, whole, at.child("Or"));
    }
    if (condition instanceof Condition.Not not) {
      return fork(not.condition(), way, whole, at.child("Not")).swapped();
    }
    return compared((Condition.Comparison) condition, way, whole, at);
  }

  private Shape whole(Way way, Shape before) {
    return narrows ? way.input() : before;
  }

  private Fork all(List<Condition> conditions, Way way, Shape whole, Location at) {
    Way on = way;
    Way off = null;
    for (int i = 0; i < conditions.size() && on != null; i++) {
      Fork fork = fork(conditions.get(i), on, whole(on, whole), at.child(i));
      off = either(off, fork.off());
      on = fork.on();
    }
    return new Fork(on, off);
  }

  private Fork any(List<Condition> conditions, Way way, Shape whole, Location at) {
    Way on = null;
    Way off = way;
    for (int i = 0; i < conditions.size() && off != null; i++) {
      Fork fork = fork(conditions.get(i), off, whole(off, whole), at.child(i));
      on = either(on, fork.on());
      off = fork.off();
    }
    return new Fork(on, off);
  }

  static @Nullable Way either(@Nullable Way one, @Nullable Way other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.join(other);
  }

  private Fork compared(Condition.Comparison comparison, Way way, Shape whole, Location at) {
    Optional<JsonPath> path = reader.path(comparison.variable());
    Optional<Read> look = path.flatMap(found -> reader.on(way).look(found, whole));
    if (look.isEmpty()) {
      return new Fork(way, way);
    }
    Place place = new Place(path.get(), look.get(), way);
    if (comparison.comparator() == Comparator.IS_PRESENT) {
      return isTrue(comparison) ? present(place) : present(place).swapped();
    }
    Seen.Spot spot = Seen.Spot.of(at.child("Variable"));
    seen.add(new Seen.Reading(way, spot, look.get()));
    if (look.get().presence() == Presence.NEVER) {
      return new Fork(way, way);
    }
    return comparison.operand() instanceof Condition.Operand.At operand
        ? paths(comparison, operand, place, whole, at)
        : literal(comparison, place, spot);
  }

  private record Place(JsonPath path, Read read, Way way) {
    Shape shape() {
      return read.found().shape();
    }
  }

  private Fork present(Place place) {
    Presence presence = place.read().presence();
    Way on = presence == Presence.NEVER ? null : known(place, Found.always(place.shape()));
    Way off = presence == Presence.ALWAYS ? null : known(place, Found.never());
    return new Fork(on, off);
  }

  private static boolean isTrue(Condition.Comparison comparison) {
    return !(comparison.operand() instanceof Condition.Operand.Literal literal)
        || literal.value().asBoolean(true);
  }

  private Fork paths(
      Condition.Comparison comparison,
      Condition.Operand.At operand,
      Place place,
      Shape whole,
      Location at) {
    String field = comparison.comparator().field() + "Path";
    Seen.Spot spot = Seen.Spot.of(at.child(field));
    Shape other = reader.on(place.way()).value(operand.path(), spot, whole);
    Kind kind = kind(comparison.comparator());
    if (!place.shape().canBe(kind) || !other.canBe(kind)) {
      boolean first = !place.shape().canBe(kind);
      seen.add(new Seen.NeverTrue(
          place.way(),
          first ? Seen.Spot.of(at.child("Variable")) : spot,
          field,
          first ? comparison.variable() : operand.path(),
          first ? place.shape() : other,
          kind.toString()));
    }
    Way way = known(place, Found.always(place.shape()));
    return new Fork(way, way);
  }

  private static Kind kind(Comparator comparator) {
    return switch (comparator.kind()) {
      case NUMBER -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      default -> Kind.STRING;
    };
  }

  private Fork literal(Condition.Comparison comparison, Place place, Seen.Spot spot) {
    return switch (comparison.comparator()) {
      case IS_NULL -> kind(comparison, place, Kind.NULL);
      case IS_NUMERIC -> kind(comparison, place, Kind.NUMBER);
      case IS_BOOLEAN -> kind(comparison, place, Kind.BOOLEAN);
      case IS_STRING -> kind(comparison, place, Kind.STRING);
      case IS_TIMESTAMP -> timestamp(place);
      default -> value(comparison, place, spot);
    };
  }

  private Fork timestamp(Place place) {
    Way way = known(place, Found.always(place.shape()));
    return new Fork(way, way);
  }

  private Fork kind(Condition.Comparison comparison, Place place, Kind kind) {
    Shape shape = place.shape();
    Shape rest = shape.without(kind);
    Way on = shape.canBe(kind) ? known(place, Found.always(shape.only(kind))) : null;
    Way off = rest.isNothing() ? null : known(place, Found.always(rest));
    Fork fork = new Fork(on, off);
    return isTrue(comparison) ? fork : fork.swapped();
  }

  private Fork value(Condition.Comparison comparison, Place place, Seen.Spot spot) {
    Kind kind = kind(comparison.comparator());
    JsonNode operand = ((Condition.Operand.Literal) comparison.operand()).value();
    Shape shape = place.shape();
    Way same = known(place, Found.always(shape));
    if (!shape.canBe(kind)) {
      seen.add(neverTrue(comparison, place, spot, operand));
      return new Fork(place.way(), same);
    }
    if (comparison.comparator() == Comparator.STRING_EQUALS && operand.isTextual()) {
      return equal(comparison, place, spot, operand.textValue());
    }
    return new Fork(known(place, Found.always(shape.only(kind))), same);
  }

  private static Seen neverTrue(
      Condition.Comparison comparison, Place place, Seen.Spot spot, JsonNode operand) {
    return new Seen.NeverTrue(
        place.way(),
        spot,
        comparison.comparator().field(),
        comparison.variable(),
        place.shape(),
        operand.toString());
  }

  /** A text that is written down in the machine is compared by those who know that it is; a choice of texts comes from outside. */
  private Fork equal(Condition.Comparison comparison, Place place, Seen.Spot spot, String text) {
    Shape shape = place.shape();
    Set<String> texts = shape.texts().orElse(Set.of());
    if (texts.isEmpty() || text.contains("${")) {
      return new Fork(
          known(place, Found.always(Shape.texts(text))), known(place, Found.always(shape)));
    }
    if (!texts.contains(text)) {
      if (texts.size() > 1) {
        seen.add(neverTrue(comparison, place, spot, TextNode.valueOf(text)));
      }
      return new Fork(null, known(place, Found.always(shape)));
    }
    Set<String> others = new HashSet<>(texts);
    others.removeAll(Collections.singleton(text));
    Shape rest = shape.without(Kind.STRING);
    Shape off = others.isEmpty() ? rest : rest.join(Shape.texts(others));
    return new Fork(
        known(place, Found.always(Shape.texts(text))),
        off.isNothing() ? null : known(place, Found.always(off)));
  }

  /** The way with what is known of the place now. */
  private Way known(Place place, Found found) {
    List<PathStep> steps = place.read().steps();
    Way way = place.way();
    if (place.path().root() instanceof Root.Variable variable && !steps.isEmpty()) {
      Found whole = way.variables().field(variable.name());
      return way.withVariables(
          way.variables().with(variable.name(), whole.shape().knowing(steps, found)));
    }
    boolean ofInput = place.path().root() instanceof Root.Input && narrows;
    return ofInput ? way.withInput(way.input().knowing(steps, found)) : way;
  }
}
