package dev.jasl.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jasl.jsonata.JsonataReferences.Read;
import dev.jasl.jsonata.JsonataReferences.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataReferencesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          phone                                        | Reference to 'phone' at the top level is not supported.
          phone.number                                 | Reference to 'phone' at the top level is not supported.
          `a b`.c                                      | Reference to 'a b' at the top level is not supported.
          $states.input.x + y                          | Reference to 'y' at the top level is not supported.
          {"a": b}                                     | Reference to 'b' at the top level is not supported.
          [a]                                          | Reference to 'a' at the top level is not supported.
          $map($states.input.a, function($x) { b })    | Reference to 'b' at the top level is not supported.
          sum([1])                                     | Reference to 'sum' at the top level is not supported.
          (a; 1)                                       | Reference to 'a' at the top level is not supported.
          $x := a                                      | Reference to 'a' at the top level is not supported.
          a ~> $sum                                    | Reference to 'a' at the top level is not supported.
          $$                                           | Reference to '$$' is not supported.
          $states.input.xs[$$.a]                       | Reference to '$$' is not supported.
          $                                            | Reference to '$' at the top level is not supported.
          $.a                                          | Reference to '$' at the top level is not supported.
          """)
  void referenceWithoutContextIsRefused(String expression, String message) {
    assertThat(references(expression).refused()).map(Refusal::message).containsExactly(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.items[price > 10]",
        "$states.input.items.(price * quantity)",
        "$states.input.items.{'a': b}",
        "$states.input.items{category: price}",
        "$states.input.items^(price, >$.name)",
        "$states.input.xs[$ > 1]",
        "$states.input.items.$uppercase(name)",
        "$states.input ~> |items|{'x': price}, ['a']|",
        "$map($states.input.items, function($i) { $i.price })",
        "$v[a = 1].b",
        "($x := {'a': 1}; $x.a)"
      })
  void referenceWithContextIsFine(String expression) {
    assertThat(references(expression).refused()).isEmpty();
  }

  @Test
  void eachRefusalIsReportedOnce() {
    assertThat(references("a + b + a").refused()).map(Refusal::message).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          $a + $b.c                                                   | a,b
          $sum($a)                                                    | a
          ($x := $a; $x + $y)                                         | a,y
          $map($xs, function($x, $i) { $x + $i + $k })                | xs,k
          ($f := function($n) { $f($n) + $g($n) }; $g := $f; $f(1))   | none
          (($x := 1); $x)                                             | x
          $items@$i.$i.price                                          | items
          $items#$p[$p > 1]                                           | items
          $zzz(1)                                                     | zzz
          $states.input.xs[a = $limit]                                | limit
          """)
  void variablesAreThoseThatTheExpressionDoesNotBind(String expression, String expected) {
    List<String> names = list(expected);

    assertThat(references(expression).variables()).containsExactlyElementsOf(names);
  }

  @Test
  void pathsFollowAsFarAsTheyArePlain() {
    JsonataReferences references = references(
        "$states.input.order.items[price > $states.context.limit].name & $total.net.(x)");

    assertThat(references.reads())
        .extracting(Read::variable, read -> String.join(".", read.path()))
        .containsExactlyInAnyOrder(
            tuple("states", "input.order.items"),
            tuple("states", "context.limit"),
            tuple("total", "net"));
    assertThat(references.states()).hasSize(2);
  }

  @Test
  void positionIsWhereTheReferenceEnds() {
    assertThat(references("1 + phone").refused()).map(Refusal::position).containsExactly(9);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          $exists($a.b[0]) ? $a.b[0] : $c  | a
          $exists($states.input.a)         | states
          ($a := 1; $exists($a))           | none
          $a = 1                           | none
          """)
  void testedIsWhatTheExpressionAsksFor(String expression, String expected) {
    assertThat(references(expression).tested()).containsExactlyElementsOf(list(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          $count($a)                             | count
          $zzz(1)                                | zzz
          ($f := function() { 1 }; $f())         | none
          $map($a, $count)                       | map
          """)
  void calledIsWhatTheExpressionDoesNotBind(String expression, String expected) {
    assertThat(references(expression).called()).containsExactlyElementsOf(list(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          $count + 1                             | count
          $string($round)                        | round
          $error.Cause                           | error
          $count($a)                             | none
          $map($a, $count)                       | none
          $a ~> $count                           | none
          ($f := $count; $f($a))                 | none
          ($count := 1; $count + 1)              | none
          """)
  void namesOfFunctionsWhereAValueIsWantedMeanVariables(String expression, String expected) {
    assertThat(references(expression).hiding()).containsExactlyElementsOf(list(expected));
  }

  private static List<String> list(String names) {
    return names.equals("none") ? List.of() : List.of(names.split(","));
  }

  private static JsonataReferences references(String expression) {
    return Jsonata.compile(expression).references();
  }
}
