package dev.jasl.shape.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.shape.Shape;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions over an order that is known to its last field. */
class ExpressionTypeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode ORDER = json("""
      {
        "id": "o-1", "count": 2, "paid": true, "note": null,
        "item": {"quantity": {"N": "12"}},
        "lines": [{"sku": "a", "price": 1.5}, {"sku": "b", "price": 2}],
        "tags": ["new"]
      }""");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      $states.input.id                                      | "o-1"
      $states.input.item.quantity.N                         | "12"
      $states.input.lines[0].sku                            | "a"
      $number($states.input.item.quantity.N)                | 12
      $states.input.count * 2                               | 4
      $states.input.id & "-" & $states.input.count          | "o-1-2"
      $states.input.count > 1 and $states.input.paid        | true
      $sum($states.input.lines.price)                       | 3.5
      $count($states.input.tags)                            | 1
      $exists($states.input.reason)                         | false
      $states.input.reason ?? "none"                        | "none"
      $exists($states.input.reason) ? $states.input.reason : 1 | 1
      ($total := $states.input.count + 1; $total * 2)       | 6
      {"id": $states.input.id, "total": $states.input.count} | {"id": "o-1", "total": 2}
      $merge([$states.input.item, {"id": 1}])               | {"quantity": {"N": "12"}, "id": 1}
      $lookup($states.input, "count")                       | 2
      [$states.input.lines.sku]                             | ["a", "b"]
      $string($states.input)                                | "{}"
      (function($order) { $order.count })($states.input)    | 2
      $states.input ~> $lookup("id")                        | "o-1"
      """)
  void aTypeIsAsCloseAsTheShapeOfAnExample(String expression, String example) {
    assertThat(type(expression).shape()).isEqualTo(Shape.of(json(example)));
    assertThat(type(expression).remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.lines.price",
        "$map($states.input.lines, function($line) { $line.price })",
        "$filter($states.input.lines.price, function($price) { $price > 1 })",
        "$states.input.lines[sku = 'a'].price"
      })
  void aSequenceIsAnArrayOrItsOnlyItem(String expression) {
    assertThat(type(expression).shape()).isEqualTo(Shape.of(json("1")).or(Shape.of(json("[1]"))));
    assertThat(type(expression).missing()).isTrue();
  }

  @Test
  void aFieldThatDoesNotExistIsNothing() {
    ExpressionType type = type("$states.input.item.quantty.N");

    assertThat(type.isNothing()).isTrue();
    assertThat(type.missing()).isTrue();
    assertThat(type.remarks())
        .singleElement()
        .isInstanceOfSatisfying(Remark.NeverThere.class, never -> {
          assertThat(never.text()).isEqualTo("$states.input.item.quantty");
          assertThat(never.last()).isEqualTo(Shape.of(ORDER.get("item")));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.reason + 1",
        "$uppercase($states.input.reason)",
        "$states.input.paid ? $states.input.reason : $states.input.cause",
        "$states.input.lines.weight",
        "($reason := $states.input.reason; $reason)"
      })
  void whatIsMadeOfNothingIsNothing(String expression) {
    assertThat(type(expression).isNothing()).isTrue();
    assertThat(type(expression).remarks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.reason ? 1 : 2",
        "[$states.input.reason]",
        "'' & $states.input.reason",
        "$states.input.reason = 'a'",
        "{'reason': $states.input.reason}",
        "$count($states.input.reason)"
      })
  void whatGoesWithoutAValueIsNotNothing(String expression) {
    assertThat(type(expression).isNothing()).isFalse();
    assertThat(type(expression).missing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.item.quantity.N > 10",
        "$states.input.paid < 1",
        "$states.input.id * 2",
        "$uppercase($states.input.count)",
        "$sum($states.input.lines.price) & 'x' > 3",
        "-$states.input.id"
      })
  void anOperandOfAnotherKindFailsForCertain(String expression) {
    assertThat(type(expression).isNothing()).isTrue();
    assertThat(type(expression).missing()).isFalse();
  }

  @Test
  void anEqualityAcrossKindsIsNeverTrue() {
    assertThat(type("$states.input.item.quantity.N = 12").remarks())
        .containsExactly(
            new Remark.NeverComparable("=", Shape.of(json("\"12\"")), Shape.of(json("12"))));
  }

  @Test
  void aComparisonUnderAConditionIsNotJudged() {
    assertThat(
            type("$type($states.input.id) = 'number' and $states.input.id = 1").remarks())
        .isEmpty();
  }

  @Test
  void nothingIsSaidOfAnUnknownVariable() {
    ExpressionType type = type("$other.a.b[c > 1].d + $other");

    assertThat(type.isNothing()).isFalse();
    assertThat(type.remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "($f := function($n) { $f($n) & 'a' }; $f(1))",
        "($f := function($n) { $n > 0 ? $f($n - 1) + $f($n - 2) : 1 }; $f(30))",
        "($f := function($g) { $g($g) }; $f($f))"
      })
  void aFunctionThatCallsItselfIsFollowedOnlySoFar(String expression) {
    assertThat(type(expression).isNothing()).isFalse();
  }

  @Test
  void aLongExpressionIsFollowedOnlySoFar() {
    assertThat(type("$states.input.count" + " + 1".repeat(300)).isNothing()).isFalse();
  }

  private static ExpressionType type(String expression) {
    Shape known = Shape.of(MAPPER.valueToTree(Map.of("input", ORDER)));
    return ExpressionType.of(Jsonata.compile(expression), name -> switch (name) {
      case "states" -> Optional.of(known);
      case "other" -> Optional.of(Shape.any());
      default -> Optional.empty();
    });
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }
}
