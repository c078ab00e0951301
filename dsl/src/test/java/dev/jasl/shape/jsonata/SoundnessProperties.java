package dev.jasl.shape.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an expression gives is what its type foretells. To hunt, take the seed away and raise the tries. */
class SoundnessProperties {
  private static final String SEED = "20261127";

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 20)
  void aValueIsOneThatTheTypeForetells(
      @ForAll("expressions") String expression,
      @ForAll("variables") List<Map<String, JsonNode>> variables) {
    Assume.that(isSyntax(expression));

    assertThat(Outcomes.contradiction(expression, variables)).isEmpty();
  }

  private static boolean isSyntax(String expression) {
    try {
      Jsonata.compile(expression);
      return true;
    } catch (JsonataSyntaxException malformed) {
      return false;
    }
  }

  @Provide
  Arbitrary<List<Map<String, JsonNode>>> variables() {
    return Combinators.combine(documents(), documents())
        .as((x, y) -> Map.of("x", x, "y", y))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<JsonNode> documents() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Arbitrary<JsonNode> leaves = Arbitraries.of(
        nodes.nullNode(),
        nodes.numberNode(0),
        nodes.numberNode(1),
        nodes.numberNode(-1.5),
        nodes.textNode(""),
        nodes.textNode("a"),
        nodes.textNode("12"),
        nodes.booleanNode(true),
        nodes.arrayNode());
    return Arbitraries.recursive(() -> leaves, SoundnessProperties::containers, 0, 3);
  }

  private static Arbitrary<JsonNode> containers(Arbitrary<JsonNode> inner) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return Arbitraries.oneOf(
        inner,
        inner.list().ofMaxSize(3).map(list -> nodes.arrayNode().addAll(list)),
        Arbitraries.maps(Arbitraries.of("a", "b"), inner)
            .ofMaxSize(2)
            .map(map -> nodes.objectNode().setAll(map)));
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> leaves = Arbitraries.of(
        "$x", "$y", "$x.a", "$x.b", "$y.a.b", "$x[0]", "$y[-1]", "$x.a[]", "$x[]", "1", "-2", "0",
        "\"a\"", "\"\"", "true", "null", "[]", "{}", "$", "a", "b", "$sum", "$string", "*");
    return Arbitraries.recursive(() -> leaves, SoundnessProperties::larger, 0, 3);
  }

  private static Arbitrary<String> larger(Arbitrary<String> inner) {
    return Arbitraries.oneOf(Stream.of(
            "(%1$s + %2$s)",
            "(%1$s / %2$s)",
            "(%1$s & %2$s)",
            "(%1$s < %2$s)",
            "(%1$s = %2$s)",
            "(%1$s and %2$s)",
            "(%1$s in %2$s)",
            "-%1$s",
            "%1$s.%2$s",
            "%1$s.(%2$s)",
            "(%1$s)[%2$s]",
            "%1$s[%2$s]",
            "%1$s.a[0].%2$s",
            "%1$s.[%2$s]",
            "[%1$s, %2$s]",
            "[[%1$s], %2$s]",
            "{\"a\": %1$s, \"b\": %2$s}",
            "%1$s.{\"a\": %2$s}",
            "{\"a\": 1, $string(%1$s): %2$s}",
            "%1$s{\"a\": %2$s}",
            "(%1$s ? %2$s : 1)",
            "(%1$s ? %2$s)",
            "($exists(%1$s) ? %1$s : %2$s)",
            "($z := %1$s; %2$s)",
            "($x := %1$s; %2$s)",
            "(%1$s ? $x := %2$s; $x)",
            "[1..%1$s]",
            "%1$s^(a)",
            "%1$s^(>$).%2$s",
            "%1$s ~> $string",
            "%1$s ~> $append(%2$s)",
            "$map(%1$s, function($v, $i) { %2$s })",
            "$map(%1$s, function($x) { $x.a })",
            "$map(%1$s, $string)",
            "$filter(%1$s, function($v) { %2$s })",
            "$reduce(%1$s, function($a, $b) { %2$s })",
            "$reduce(%1$s, function($a, $b) { $a & $b }, %2$s)",
            "$single(%1$s, function($v) { true })",
            "$sift(%1$s, function($v) { %2$s })",
            "$each(%1$s, function($v, $k) { %2$s })",
            "$merge([%1$s, %2$s])",
            "$merge([{\"a\": %1$s}, {\"b\": %2$s}])",
            "$merge(%1$s)",
            "$append(%1$s, %2$s)",
            "$lookup(%1$s, \"a\")",
            "$lookup(%1$s, %2$s)",
            "$keys(%1$s)",
            "$spread(%1$s)",
            "$zip(%1$s, %2$s)",
            "$type(%1$s)",
            "$exists(%1$s)",
            "$count(%1$s)",
            "$sum(%1$s)",
            "$max(%1$s)",
            "$average(%1$s)",
            "$sort(%1$s)",
            "$reverse(%1$s)",
            "$distinct(%1$s)",
            "$shuffle(%1$s)",
            "$string(%1$s)",
            "$number(%1$s)",
            "$not(%1$s)",
            "$boolean(%1$s)",
            "$length(%1$s)",
            "$substring(%1$s, %2$s)",
            "$uppercase(%1$s)",
            "$split(%1$s, %2$s)",
            "$join(%1$s)",
            "$join(%1$s, %2$s)",
            "$contains(%1$s, %2$s)",
            "$replace(%1$s, %2$s, \"b\")",
            "$parse(%1$s)",
            "$partition(%1$s, %2$s)",
            "$range(0, %1$s, 1)",
            "$power(%1$s, %2$s)",
            "$round(%1$s)",
            "$abs(%1$s)",
            "$floor(%1$s)",
            "$clone(%1$s)",
            "$assert(true, \"\")",
            "$error(%1$s)",
            "$hash(%1$s, \"MD5\")",
            "$toMillis(%1$s)",
            "$fromMillis(%1$s)",
            "$formatNumber(%1$s, \"#0\")",
            "$parseInteger(%1$s, \"0\")",
            "$match(%1$s, /a/)",
            "$base64encode(%1$s)",
            "(function($v) { %1$s })(%2$s)",
            "($f := function($v) { %1$s }; $f(%2$s))",
            "($f := function($n) { $n ? $f(%1$s) : %2$s }; $f(%2$s))",
            "%1$s.*",
            "%1$s.**",
            "%1$s.$string()",
            "%1$s.$.a",
            "%1$s.$y",
            "%1$s[a = %2$s]",
            "%1$s.a ~> |$|{\"b\": %2$s}|")
        .map(form -> Combinators.combine(inner, inner).as((a, b) -> form.formatted(a, b)))
        .toList());
  }
}
