package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.JsonataSyntax;
import dev.jasl.jsonata.JsonataSyntax.Binary;
import dev.jasl.jsonata.JsonataSyntax.Block;
import dev.jasl.jsonata.JsonataSyntax.Call;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.model.Placeholders;
import dev.jasl.shape.Found;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import dev.jasl.validate.flow.ConditionFlow.Fork;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a way when a condition in JSONata holds on it, and when it does not: of the places of which it asks {@code $exists} or
 * {@code $type}, or which it compares with a literal. What else it asks says nothing.
 */
final class ExpressionConditions {
  private ExpressionConditions() {}

  static Fork fork(JsonataSyntax condition, Way way) {
    if (condition instanceof Block block && block.expressions().size() == 1) {
      return fork(block.expressions().get(0), way);
    }
    if (condition instanceof Binary binary) {
      return binary(binary, way);
    }
    if (condition instanceof Call call && call.arguments().size() == 1) {
      return call(call, way);
    }
    return NamedPlace.of(condition, way)
        .filter(place -> place.presence() != Presence.NEVER)
        .map(place -> new Fork(place.known(Found.always(place.shape().without(Kind.NULL))), way))
        .orElseGet(() -> new Fork(way, way));
  }

  private static Fork binary(Binary binary, Way way) {
    return switch (binary.operator()) {
      case "and" -> both(binary, way);
      case "or" -> any(binary, way);
      case "=" -> compared(binary, way).map(Comparison::equal).orElseGet(() -> new Fork(way, way));
      case "!=" ->
        compared(binary, way).map(Comparison::unequal).orElseGet(() -> new Fork(way, way));
      default -> new Fork(way, way);
    };
  }

  private static Fork both(Binary binary, Way way) {
    Fork left = fork(binary.left(), way);
    if (left.on() == null) {
      return left;
    }
    Fork right = fork(binary.right(), left.on());
    return new Fork(right.on(), ConditionFlow.either(left.off(), right.off()));
  }

  private static Fork any(Binary binary, Way way) {
    Fork left = fork(binary.left(), way);
    if (left.off() == null) {
      return left;
    }
    Fork right = fork(binary.right(), left.off());
    return new Fork(ConditionFlow.either(left.on(), right.on()), right.off());
  }

  private static Fork call(Call call, Way way) {
    JsonataSyntax argument = call.arguments().get(0);
    if (call.function().equals(new Variable("exists"))) {
      return NamedPlace.of(argument, way)
          .map(ExpressionConditions::present)
          .orElseGet(() -> new Fork(way, way));
    }
    boolean negates = call.function().equals(new Variable("not"));
    return negates && !mayBeNothing(argument) ? fork(argument, way).swapped() : new Fork(way, way);
  }

  /** The negation of nothing is nothing, too, and no more true than what it negates. */
  private static boolean mayBeNothing(JsonataSyntax negated) {
    return negated instanceof Block block
        ? block.expressions().size() != 1 || mayBeNothing(block.expressions().get(0))
        : negated instanceof Variable || negated instanceof JsonataSyntax.Path;
  }

  private static Fork present(NamedPlace place) {
    Presence presence = place.presence();
    return new Fork(
        presence == Presence.NEVER ? null : place.known(Found.always(place.shape())),
        presence == Presence.ALWAYS ? null : place.known(Found.never()));
  }

  private static Optional<Comparison> compared(Binary binary, Way way) {
    return compared(binary.left(), binary.right(), way)
        .or(() -> compared(binary.right(), binary.left(), way));
  }

  private static Optional<Comparison> compared(JsonataSyntax side, JsonataSyntax other, Way way) {
    if (!(other instanceof Literal literal)) {
      return Optional.empty();
    }
    Optional<Comparison> comparison = side instanceof Call call
            && call.function().equals(new Variable("type"))
            && call.arguments().size() == 1
        ? NamedPlace.of(call.arguments().get(0), way)
            .flatMap(place -> kind(literal.value()).map(kind -> Comparison.of(place, kind)))
        : NamedPlace.of(side, way).flatMap(place -> Comparison.with(place, literal.value()));
    return comparison.filter(each -> each.place().presence() != Presence.NEVER);
  }

  private static Optional<Kind> kind(JsonNode type) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(type.textValue())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * A place that is compared. What is not there is neither equal nor unequal to anything.
   *
   * @param same what it can be where it is equal
   * @param rest what it can be where it is there, and is not equal
   */
  private record Comparison(NamedPlace place, Shape same, Shape rest) {
    static Comparison of(NamedPlace place, Kind kind) {
      return new Comparison(place, place.shape().only(kind), place.shape().without(kind));
    }

    /** A value of another kind is told by those who compare; behind such a comparison all is as before. */
    static Optional<Comparison> with(NamedPlace place, JsonNode value) {
      if (value.isNull()) {
        return Optional.of(of(place, Kind.NULL));
      }
      Kind kind = value.isTextual()
          ? Kind.STRING
          : value.isNumber() ? Kind.NUMBER : value.isBoolean() ? Kind.BOOLEAN : null;
      if (kind == null || !place.shape().canBe(kind)) {
        return Optional.empty();
      }
      return Optional.of(
          kind == Kind.STRING && !Placeholders.in(value.textValue())
              ? withText(place, value.textValue())
              : new Comparison(place, place.shape().only(kind), place.shape()));
    }

    private static Comparison withText(NamedPlace place, String text) {
      Shape shape = place.shape();
      Set<String> others = new HashSet<>(shape.texts().orElse(Set.of()));
      if (others.isEmpty()) {
        return new Comparison(place, Shape.texts(text), shape);
      }
      if (!others.remove(text)) {
        return new Comparison(place, Shape.nothing(), shape);
      }
      Shape rest = shape.without(Kind.STRING);
      return new Comparison(
          place, Shape.texts(text), others.isEmpty() ? rest : rest.join(Shape.texts(others)));
    }

    Fork equal() {
      return new Fork(being(same), isAlwaysThere() ? being(rest) : place.way());
    }

    Fork unequal() {
      return new Fork(being(rest), isAlwaysThere() ? being(same) : place.way());
    }

    private boolean isAlwaysThere() {
      return place.presence() == Presence.ALWAYS;
    }

    private @Nullable Way being(Shape shape) {
      return shape.isNothing() ? null : place.known(Found.always(shape));
    }
  }
}
