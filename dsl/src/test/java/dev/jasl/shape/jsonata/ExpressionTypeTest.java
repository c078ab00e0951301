package dev.jasl.shape.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Source;
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
      $states.input.id                                      | the string "o-1"
      $states.input.item.quantity.N                         | the string "12"
      $states.input.lines[0].sku                            | the string "a"
      $number($states.input.item.quantity.N)                | a number
      $states.input.count * 2                               | a number
      $states.input.id & "-" & $states.input.count          | a string
      $states.input.count > 1 and $states.input.paid        | a boolean
      $sum($states.input.lines.price)                       | a number
      $count($states.input.tags)                            | a number
      $exists($states.input.reason)                         | a boolean
      $exists($states.input.reason) ? $states.input.reason : 1 | a number
      ($total := $states.input.count + 1; $total * 2)       | a number
      {"id": $states.input.id, "total": $states.input.count} | {id, total}
      $merge([$states.input.item, {"id": 1}])               | {quantity, id}
      $lookup($states.input, "count")                       | a number
      [$states.input.lines.sku]                             | an array
      $string($states.input)                                | a string
      (function($order) { $order.count })($states.input)    | a number
      $states.input ~> $lookup("id")                        | the string "o-1"
      """)
  void aTypeIsAsCloseAsCanBe(String expression, String words) {
    assertThat(type(expression).shape()).hasToString(words);
    assertThat(type(expression).missing()).isFalse();
    assertThat(type(expression).remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.more.price",
        "$map($states.input.more, function($line) { $line.price })",
        "$filter($states.input.more.price, function($price) { $price > 1 })",
        "$states.input.more[sku = 'a'].price"
      })
  void aSequenceIsAnArrayOrItsOnlyItemOrNothing(String expression) {
    assertThat(type(expression).shape())
        .isEqualTo(Shape.number().join(Shape.array(Shape.number())));
    assertThat(type(expression).missing()).isTrue();
  }

  @Test
  void aSequenceOfKnownLengthIsAnArrayThatIsThere() {
    assertThat(type("$states.input.lines.price").missing()).isFalse();
  }

  @Test
  void aFieldThatDoesNotExistIsNothing() {
    ExpressionType type = type("$states.input.item.quantty.N");

    assertThat(type.isNothing()).isTrue();
    assertThat(type.missing()).isTrue();
    assertThat(type.remarks())
        .singleElement()
        .isInstanceOfSatisfying(Remark.NeverThere.class, never -> {
          assertThat(never.read().text()).isEqualTo("$states.input.item.quantty");
          assertThat(never.read().source()).isEqualTo(new Source.Input());
          assertThat(never.read().reached()).isEqualTo(1);
          assertThat(never.read().last()).isEqualTo(Shape.of(ORDER.get("item")));
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
    Shape line = Shape.object()
        .always("sku", Shape.string())
        .always("price", Shape.number())
        .closed();
    Shape known = Shape.object()
        .always("input", Shape.of(ORDER).with("more", Shape.array(line)))
        .closed();
    return ExpressionType.of(Jsonata.compile(expression), name -> switch (name) {
      case "states" -> Optional.of(known);
      case "other" -> Optional.of(Shape.unknown());
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
