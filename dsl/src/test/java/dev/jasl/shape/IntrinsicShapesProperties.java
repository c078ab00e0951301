package dev.jasl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.intrinsic.FixedRandomness;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicFailure;
import dev.jasl.intrinsic.IntrinsicFunction;
import dev.jasl.path.PathScopes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an intrinsic function gives is what its shape foretells. */
class IntrinsicShapesProperties {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Property(tries = 3000, seed = "20261127", edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void aCallGivesWhatItsShapeForetells(
      @ForAll IntrinsicFunction function, @ForAll("arguments") List<JsonNode> arguments) {
    Assume.that(function.accepts(arguments.size()));
    ObjectNode input = NODES.objectNode();
    IntStream.range(0, arguments.size()).forEach(i -> input.set("a" + i, arguments.get(i)));
    Intrinsic call = Intrinsic.compile(function.fullName() + "("
        + String.join(
            ", ", input.properties().stream().map(a -> "$." + a.getKey()).toList())
        + ")");
    Shape shape = IntrinsicShapes.of(function, arguments.stream().map(Shape::of).toList());

    try {
      JsonNode value = call.evaluate(
          PathScopes.of(input, NODES.objectNode(), Map.of()), new FixedRandomness(0.5));
      assertThat(shape.admits(value))
          .as("%s of %s is %s, not %s", call, input, value, shape)
          .isTrue();
    } catch (IntrinsicFailure failure) {
      Assume.that(false);
    }
  }

  @Provide
  Arbitrary<List<JsonNode>> arguments() {
    Arbitrary<JsonNode> leaves = Arbitraries.of(
        NODES.numberNode(0),
        NODES.numberNode(2),
        NODES.textNode("a,b"),
        NODES.textNode("{}"),
        NODES.textNode("MD5"),
        NODES.booleanNode(false),
        NODES.nullNode());
    Arbitrary<JsonNode> values = Arbitraries.oneOf(
        leaves,
        leaves.list().ofMaxSize(3).map(list -> NODES.arrayNode().addAll(list)),
        Arbitraries.maps(Arbitraries.of("x", "y"), leaves)
            .ofMaxSize(2)
            .map(map -> NODES.objectNode().setAll(map)));
    return values.list().ofMinSize(1).ofMaxSize(3);
  }
}
