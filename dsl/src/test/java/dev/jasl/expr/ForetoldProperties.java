package dev.jasl.expr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Given.Recipe;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataResult;
import dev.jasl.jsonata.JsonataTemplate;
import dev.jasl.shape.Shape;
import dev.jasl.shape.jsonata.ExpressionType;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the DSL writes in JSONata gives what its types foretell. The seed is fixed, so that no build fails by chance. */
class ForetoldProperties {
  private static final String SEED = "20261127";

  @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void anExpressionGivesWhatItsTypeForetells(
      @ForAll("expressions") Recipe<Expr<?>> recipe, @ForAll("data") Map<String, JsonNode> data) {
    JsonNode written = new JsonataDialect()
        .json(
            recipe.in(Given.NOTHING).node,
            new Site(Site.Place.INPUT, Location.root(), new Findings()));

    for (JsonataTemplate.Expression expression :
        JsonataTemplate.compile(written).expressions()) {
      assertForetold(expression.jsonata(), data);
    }
  }

  private static void assertForetold(Jsonata expression, Map<String, JsonNode> data) {
    ExpressionType type = ExpressionType.of(
        expression, name -> Optional.ofNullable(data.get(name)).map(Shape::of));
    JsonataResult result = expression.evaluate(Scopes.jsonata(data));

    if (result instanceof JsonataResult.Value value) {
      assertThat(type.shape().admits(value.json()))
          .as("%s%n is typed %s%n but gives %s%n with %s", expression, type, value, data)
          .isTrue();
    }
    if (result instanceof JsonataResult.Undefined) {
      assertThat(type.missing())
          .as("%s is typed %s with %s", expression, type, data)
          .isTrue();
    }
  }

  @Provide
  Arbitrary<Recipe<Expr<?>>> expressions() {
    return Recipes.ofDepth(3).any();
  }

  @Provide
  Arbitrary<Map<String, JsonNode>> data() {
    return Data.variables();
  }
}
