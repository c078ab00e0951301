package dev.jasl.validate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataResult;
import dev.jasl.shape.Shape;
import dev.jasl.validate.flow.ConditionFlow.Fork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Whatever comes on a way goes on, on the way of a condition that holds or on that of one that does not. To hunt, take the seed away. */
class ExpressionConditionsProperties {
  private static final String SEED = "20261127";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void noInputIsLost(
      @ForAll("conditions") String condition, @ForAll("documents") List<JsonNode> inputs) {
    Jsonata expression = Jsonata.compile(condition.replace("PLACE", "$states.input"));
    Fork fork = fork(expression, new Way(all(inputs), variables(Shape.nul()), Optional.empty()));

    for (JsonNode input : inputs) {
      taken(fork, expression, new OneValue("states", List.of("input"), input))
          .ifPresent(way -> assertThat(way.input().admits(input)).isTrue());
    }
  }

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void noVariableIsLost(
      @ForAll("conditions") String condition, @ForAll("documents") List<JsonNode> values) {
    Jsonata expression = Jsonata.compile(condition.replace("PLACE", "$x"));
    Fork fork = fork(expression, new Way(Shape.nul(), variables(all(values)), Optional.empty()));

    for (JsonNode value : values) {
      taken(fork, expression, new OneValue("x", List.of(), value))
          .ifPresent(way ->
              assertThat(way.variables().field("x").shape().admits(value)).isTrue());
    }
  }

  private static Fork fork(Jsonata condition, Way way) {
    return ExpressionConditions.fork(condition.syntax(), way);
  }

  private static Shape variables(Shape x) {
    return Shape.object().always("x", x).closed();
  }

  private static Shape all(List<JsonNode> values) {
    return values.stream().map(Shape::of).reduce(Shape.nothing(), Shape::join);
  }

  /** The way on which a Choice goes on with a value; empty where its condition fails. */
  private static Optional<Way> taken(Fork fork, Jsonata condition, OneValue scope) {
    if (!(condition.evaluate(scope) instanceof JsonataResult.Value result)
        || !result.json().isBoolean()) {
      return Optional.empty();
    }
    boolean holds = result.json().equals(BooleanNode.TRUE);
    @Nullable Way way = holds ? fork.on() : fork.off();
    assertThat(way)
        .as("the way on which the condition %s", holds ? "holds" : "fails")
        .isNotNull();
    return Optional.ofNullable(way);
  }

  @Provide
  Arbitrary<List<JsonNode>> documents() {
    Arbitrary<JsonNode> leaves = Arbitraries.of(
        NODES.nullNode(),
        NODES.numberNode(0),
        NODES.numberNode(1),
        NODES.textNode(""),
        NODES.textNode("k"),
        NODES.textNode("m"),
        NODES.booleanNode(true),
        NODES.booleanNode(false),
        NODES.arrayNode(),
        NODES.objectNode());
    return Arbitraries.recursive(() -> leaves, ExpressionConditionsProperties::containers, 1, 3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<JsonNode> containers(Arbitrary<JsonNode> inner) {
    Arbitrary<JsonNode> objects = Arbitraries.maps(Arbitraries.of("a", "b"), inner)
        .ofMaxSize(2)
        .map(members -> NODES.objectNode().setAll(members));
    Arbitrary<JsonNode> arrays =
        inner.list().ofMaxSize(2).map(elements -> NODES.arrayNode().addAll(elements));
    return Arbitraries.frequencyOf(Tuple.of(5, objects), Tuple.of(1, arrays), Tuple.of(2, inner));
  }

  @Provide
  Arbitrary<String> conditions() {
    Arbitrary<String> places =
        Arbitraries.of("PLACE", "PLACE.a", "PLACE.b", "PLACE.a.b", "PLACE.b.a");
    Arbitrary<String> literals = Arbitraries.of("null", "'k'", "'m'", "0", "1", "true", "false");
    Arbitrary<String> kinds = Arbitraries.of(
        "'null'", "'string'", "'number'", "'boolean'", "'array'", "'object'", "'text'");
    Arbitrary<String> simple = Arbitraries.oneOf(
        places.map("$exists(%s)"::formatted),
        places,
        Combinators.combine(places, Arbitraries.of("=", "!="), literals).as(this::joined),
        Combinators.combine(literals, Arbitraries.of("=", "!="), places).as(this::joined),
        Combinators.combine(places.map("$type(%s)"::formatted), Arbitraries.of("=", "!="), kinds)
            .as(this::joined),
        Combinators.combine(places, Arbitraries.of("<", ">="), literals).as(this::joined));
    return Arbitraries.recursive(() -> simple, ExpressionConditionsProperties::larger, 0, 3);
  }

  private String joined(String left, String operator, String right) {
    return left + " " + operator + " " + right;
  }

  private static Arbitrary<String> larger(Arbitrary<String> inner) {
    return Arbitraries.oneOf(Stream.of(
            "(%s and %s)", "(%s or %s)", "$not(%s)", "($not(%s) or %s)", "$boolean(%s)")
        .map(form -> Combinators.combine(inner, inner).as((a, b) -> form.formatted(a, b)))
        .toList());
  }
}
