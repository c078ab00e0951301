package dev.jasl.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What is evaluated without the library must give what the library gives: the same value, or the same error. */
class DirectProperties {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonataBounds NARROW = new JsonataBounds(2_000, 100, 400);

  @Property(tries = 3000)
  void directEvaluationGivesWhatTheLibraryGives(
      @ForAll("expressions") String text,
      @ForAll("documents") JsonNode input,
      @ForAll("usual") JsonNode variable) {
    Jsonata expression = Jsonata.compile(text);
    JsonataScope scope =
        JsonataScopes.of(Map.of("input", input), Map.of("w", variable), JsonataBounds.SERVICE);

    Statistics.label("evaluated directly").collect(isDirect(expression, scope));
    assertSame(expression, scope);
  }

  @Property
  void directEvaluationKeepsToTheBounds(
      @ForAll("expressions") String text, @ForAll("documents") JsonNode input) {
    Jsonata expression = Jsonata.compile(text);
    JsonataScope scope =
        JsonataScopes.of(Map.of("input", input), Map.of("w", NODES.textNode("w")), NARROW);

    assertSame(expression, scope);
  }

  @Property(tries = 300)
  void functionThatAVariableHidesIsNotEvaluated(@ForAll("documents") JsonNode input) {
    Jsonata expression = Jsonata.compile("$count($states.input.items)");
    JsonataScope scope = JsonataScopes.of(
        Map.of("input", input), Map.of("count", NODES.numberNode(1)), JsonataBounds.SERVICE);

    assertThat(expression.evaluate(scope)).isEqualTo(expression.evaluateByLibrary(scope));
  }

  /** Of what JSON has no number for, within a result, the library loses some and refuses some, where the service writes a string. */
  private static void assertSame(Jsonata expression, JsonataScope scope) {
    JsonataResult result = expression.evaluate(scope);
    JsonataResult byLibrary = expression.evaluateByLibrary(scope);
    if (!result.equals(byLibrary)) {
      assertThat(meetsNoNumber(expression, scope))
          .as("gives %s, and by the library %s", result, byLibrary)
          .isTrue();
    }
  }

  private static boolean meetsNoNumber(Jsonata expression, JsonataScope scope) {
    DirectExpression direct = DirectCompiler.compile(expression.syntax()).orElseThrow();
    DirectScope seen = new DirectScope(scope, direct.slots());
    seen.of(direct.root());
    return seen.isBeyondNumbers();
  }

  private static boolean isDirect(Jsonata expression, JsonataScope scope) {
    return DirectCompiler.compile(expression.syntax())
        .map(direct -> direct.find(scope) != null)
        .orElse(false);
  }

  @Provide
  Arbitrary<String> expressions() {
    return expressions(3, false);
  }

  /** @param inFunction whether there is a parameter {@code $v} */
  private static Arbitrary<String> expressions(int depth, boolean inFunction) {
    return depth == 0
        ? leaves(inFunction)
        : Arbitraries.frequencyOf(
            Tuple.of(2, leaves(inFunction)),
            Tuple.of(3, operators(depth - 1, inFunction)),
            Tuple.of(4, calls(depth - 1, inFunction)),
            Tuple.of(1, containers(depth - 1, inFunction)));
  }

  private static Arbitrary<String> leaves(boolean inFunction) {
    List<String> anywhere = List.of(
        "1",
        "2.5",
        "'t'",
        "true",
        "null",
        "$w",
        "$states.input.n",
        "$states.input.n",
        "$states.input.inner.n",
        "$states.input.items",
        "$states.input.zzz");
    List<String> inside =
        List.of("$v", "$v.n", "$v.n", "$v.t", "$v.n >= 1", "$v.t = 't'", "$v.n * $v.f", "$w");
    return inFunction ? Arbitraries.of(inside) : Arbitraries.of(anywhere);
  }

  private static Arbitrary<String> operators(int depth, boolean inFunction) {
    Arbitrary<String> operand = expressions(depth, inFunction);
    Arbitrary<String> operator = Arbitraries.of(
        "+", "-", "*", "*", "/", "%", "<", "<=", ">", ">=", "=", "!=", "and", "or", "&");
    return Combinators.combine(operand, operator, operand)
        .as((left, name, right) -> "(" + left + " " + name + " " + right + ")");
  }

  private static Arbitrary<String> calls(int depth, boolean inFunction) {
    Arbitrary<String> list = Arbitraries.oneOf(
        Arbitraries.just("$states.input.items"),
        Arbitraries.just("$states.input.numbers"),
        expressions(depth, inFunction));
    Arbitrary<String> body = expressions(Math.max(0, depth - 1), true);
    Arbitrary<String> higher = Combinators.combine(
            Arbitraries.of("map", "filter"), list, body, Arbitraries.of("", "<n:n>", "<x:x>"))
        .as((name, of, does, signature) -> signature.isEmpty() || does.length() % 3 > 0
            ? "$%s(%s, function($v){%s})".formatted(name, of, does)
            : "$%s(%s, function($v)%s{%s})".formatted(name, of, signature, does));
    Arbitrary<String> plain = Combinators.combine(
            Arbitraries.of("sum", "count"), Arbitraries.oneOf(list, higher))
        .as("$%s(%s)"::formatted);
    return Arbitraries.oneOf(higher, plain);
  }

  private static Arbitrary<String> containers(int depth, boolean inFunction) {
    Arbitrary<String> part = expressions(depth, inFunction);
    return Combinators.combine(
            Arbitraries.of(
                "{'a': %s, 'b': %s}", "[%s, %s]", "(%s = 1 ? %s : 2)", "(%s ? %s)", "(%s; %s)"),
            part,
            part)
        .as(String::formatted);
  }

  @Provide
  Arbitrary<JsonNode> scalars() {
    return Arbitraries.of(
        NODES.numberNode(0),
        NODES.numberNode(3),
        NODES.numberNode(0.1),
        NODES.numberNode(2.0),
        NODES.numberNode(1e300),
        NODES.numberNode(9_007_199_254_740_993L),
        NODES.textNode("t"),
        NODES.textNode("x".repeat(300)),
        NODES.booleanNode(true),
        NODES.nullNode());
  }

  @Provide
  Arbitrary<JsonNode> documents() {
    return Combinators.combine(
            items().list().ofMaxSize(6), usual().list().ofMaxSize(6), usual(), scalars())
        .as((items, numbers, n, t) -> {
          ObjectNode document = NODES.objectNode();
          document.set("items", array(items));
          document.set("numbers", array(numbers));
          document.set("n", n);
          document.set("t", t);
          document.set("inner", NODES.objectNode().set("n", n));
          return document;
        });
  }

  private static ArrayNode array(List<JsonNode> elements) {
    return NODES.arrayNode().addAll(elements);
  }

  /** Mostly numbers, so that something comes out. */
  @Provide
  Arbitrary<JsonNode> usual() {
    Arbitrary<JsonNode> numbers = Arbitraries.of(
        NODES.numberNode(1), NODES.numberNode(0.1), NODES.numberNode(0.2), NODES.numberNode(7));
    return Arbitraries.frequencyOf(Tuple.of(19, numbers), net.jqwik.api.Tuple.of(1, scalars()));
  }

  private Arbitrary<JsonNode> items() {
    Arbitrary<JsonNode> objects = Combinators.combine(usual(), usual(), scalars())
        .as((n, f, t) -> {
          ObjectNode item = NODES.objectNode();
          item.set("n", n);
          item.set("f", f);
          item.set("t", t);
          return item;
        });
    return Arbitraries.frequencyOf(
        Tuple.of(40, objects),
        Tuple.of(1, scalars()),
        Tuple.of(1, usual().list().ofMaxSize(2).map(DirectProperties::array)));
  }
}
