package dev.jasl.expr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Given.Recipe;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * An expression means the same in both languages, namely what {@link Meaning} says. The seed is fixed, so that no build fails by
 * chance; to hunt, take it away and raise the tries.
 */
class OneMeaningProperties {
  private static final String SEED = "20261121";

  @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void jsonataMeansIt(
      @ForAll("expressions") Recipe<Expr<?>> recipe, @ForAll("data") Map<String, JsonNode> data) {
    Node node = recipe.in(Given.NOTHING).node;
    Outcome meant = Outcome.meant(node, data);
    Assume.that(!(meant instanceof Outcome.Unspecified));

    assertSame(data, meant, Outcome.inJsonata(node, data), JsonataWriter.describe(node));
  }

  @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 30)
  void jsonPathMeansItWhereItCanSayIt(
      @ForAll("expressions") Recipe<Expr<?>> recipe, @ForAll("data") Map<String, JsonNode> data) {
    Node node = recipe.in(Given.NOTHING).node;
    Findings findings = new Findings();
    Rendered rendered =
        new JsonPathDialect().render(node, new Site(Site.Place.INPUT, Location.root(), findings));
    Assume.that(findings.all().isEmpty());
    Outcome meant = Outcome.meant(node, data);
    Assume.that(!(meant instanceof Outcome.Unspecified));

    assertSame(data, meant, Outcome.inJsonPath(rendered, data), rendered.toString());
  }

  @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 30)
  void aChoiceInJsonPathMeansItWhereItCanSayIt(
      @ForAll("conditions") Recipe<BooleanExpr> recipe,
      @ForAll("data") Map<String, JsonNode> data) {
    BooleanExpr expression = recipe.in(Given.NOTHING);
    Findings findings = new Findings();
    var condition = new JsonPathConditions(new Site(Site.Place.INPUT, Location.root(), findings))
        .condition(expression);
    Assume.that(findings.all().isEmpty());
    Outcome meant = Outcome.meant(expression.node, data);
    Assume.that(!(meant instanceof Outcome.Unspecified));

    assertSame(data, meant, Outcome.ofChoice(condition, data), condition.toString());
  }

  private static void assertSame(
      Map<String, JsonNode> data, Outcome meant, Outcome found, String text) {
    assertThat(found.isSameAs(meant))
        .as("%s%nmeans %s%nbut is %s%nin %s", text, meant, found, data)
        .isTrue();
  }

  @Provide
  Arbitrary<Recipe<Expr<?>>> expressions() {
    return Recipes.ofDepth(3).any();
  }

  @Provide
  Arbitrary<Recipe<BooleanExpr>> conditions() {
    return Recipes.ofDepth(2).truths();
  }

  @Provide
  Arbitrary<Map<String, JsonNode>> data() {
    return Data.variables();
  }
}
