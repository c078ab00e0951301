package dev.jasl.expr;

import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.number;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.dsl.Var;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text of Java comes through both languages unharmed; what one of them has no notation for is reported. */
class EscapingProperties {
  private static final MapExpr<Number, NumberExpr> MAP =
      Var.named("map", MapExpr.of(NumberExpr.TYPE)).get();
  private static final StringExpr OTHER = Var.named("other", StringExpr.TYPE).get();

  @Property
  void aLiteralStandsForItself(@ForAll("texts") String text) {
    assertMeans(text(text), TextNode.valueOf(text), Map.of());
    assertMeans(list(StringExpr.TYPE, text(text)), Meaning.JSON.arrayNode().add(text), Map.of());
  }

  @Property
  void aLiteralWithinAnExpressionStandsForItself(@ForAll("texts") String text) {
    assertMeans(text(text).is(OTHER), BooleanNode.TRUE, Map.of("other", TextNode.valueOf(text)));
  }

  @Property
  void aPieceOfAFormatStandsForItself(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    String piece = before.replace("{}", "");
    String rest = after.replace("{}", "");
    if (!(piece + "{}" + rest).replaceFirst("\\{\\}", "").contains("{}")
        && (piece + "{}" + rest).startsWith(piece + "{}")
        && !piece.endsWith("{")) {
      assertMeans(
          format(piece + "{}" + rest, OTHER),
          TextNode.valueOf(piece + "-" + rest),
          Map.of("other", TextNode.valueOf("-")));
    }
  }

  @Property
  void aKeyIsRead(@ForAll("texts") String key) {
    JsonNode map = JsonNodeFactory.instance.objectNode().put(key, 1);
    assertMeans(MAP.get(key).orFail(), Texts.number(1), Map.of("map", map));
  }

  @Property
  void aKeyBehindAKeyIsRead(@ForAll("texts") String key, @ForAll("texts") String other) {
    JsonNode inner = JsonNodeFactory.instance.objectNode().put(other, 1);
    JsonNode map = JsonNodeFactory.instance.objectNode().set(key, inner);
    JsonExpr data = Var.named("map", JsonExpr.TYPE).get();
    assertMeans(data.get(key).get(other), Texts.number(1), Map.of("map", map));
  }

  @Property
  void aKeyIsWritten(@ForAll("texts") String key) {
    JsonNode written = JsonNodeFactory.instance.objectNode().put(key, 1);
    assertMeans(object(key, number(1)), written, Map.of());
    assertMeans(MAP.put(key, number(1)), written, Map.of("map", Meaning.JSON.objectNode()));
  }

  @Property
  void aTextBeginsAndEndsWithItselfAndContainsItself(@ForAll("texts") String text) {
    Map<String, JsonNode> data = Map.of("other", TextNode.valueOf(text));

    assertMeans(OTHER.startsWith(text).and(OTHER.endsWith(text)), BooleanNode.TRUE, data);
    assertMeans(OTHER.contains(text).and(OTHER.isIn(text)), BooleanNode.TRUE, data);
    assertMeans(OTHER.startsWith(text + "!"), BooleanNode.FALSE, data);
    assertMeans(OTHER.endsWith("!" + text), BooleanNode.FALSE, data);
  }

  private static void assertMeans(Expr<?> expression, JsonNode meant, Map<String, JsonNode> data) {
    assertThat(Outcome.inJsonata(expression.node, data))
        .as(expression.toString())
        .matches(found -> found.isSameAs(new Outcome.Value(meant)));
    Findings findings = new Findings();
    Rendered rendered = new JsonPathDialect()
        .render(expression.node, new Site(Site.Place.INPUT, Location.root(), findings));
    if (findings.all().isEmpty()) {
      assertThat(Outcome.inJsonPath(rendered, data))
          .as(rendered.toString())
          .matches(found -> found.isSameAs(new Outcome.Value(meant)));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> awkward = Arbitraries.of(
            "\"",
            "\\",
            "'",
            "`",
            "{",
            "}",
            "{}",
            "{%",
            "%}",
            "$",
            "$$",
            "$.a",
            ".$",
            "[",
            "]",
            "*",
            "?",
            "/",
            "//",
            "/*",
            "*/",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufeff",
            "é",
            "😀",
            "\ud83d",
            "\ude00",
            " ",
            "",
            "and",
            "in",
            "function",
            "a",
            "\\u0041",
            "\\n",
            ",",
            "|",
            "^",
            "(",
            ")",
            "States.Format",
            "«",
            "%{")
        .list()
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(awkward, Arbitraries.strings().all().ofMaxLength(12));
  }
}
