package dev.jasl.jsonata;

import static dev.jasl.jsonata.JsonataScopes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.JsonataResult.Failed;
import dev.jasl.jsonata.JsonataResult.Undefined;
import dev.jasl.jsonata.JsonataResult.UnsupportedType;
import dev.jasl.jsonata.JsonataResult.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataTest {
  private static final Failed TOO_DEEP = new Failed(
      null,
      "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive.");

  private static final JsonataScope SCOPE =
      JsonataScopes.of("""
      {"a": {"b": 1, "nil": null, "one": 1.0, "long": 9223372036854775807, "half": 0.5},
       "items": [{"price": 5, "ok": true}, {"price": 20, "ok": false}], "xs": [3, 1, 2], "single": [7], "empty": []}
      """, Map.of("v", "[1, [2, 3]]", "sum", "40"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $states.input.a.b                               | 1
          $states.input.a.nil                             | null
          $states.input.a.one                             | 1
          $states.input.a.long                            | 9223372036854775807
          $states.input.a.half + 1                        | 1.5
          $states.input.single                            | [7]
          $states.input.empty                             | []
          $states.input.xs[0]                             | 3
          $states.input.items.price                       | [5, 20]
          $states.input.items[ok]                         | {"price": 5, "ok": true}
          $states.input.items[ok][]                       | [{"price": 5, "ok": true}]
          $states.input.items[price > 1].price            | [5, 20]
          $states.input.xs^($)                            | [1, 2, 3]
          $states.input.a.{"c": b, "d": zzz}              | {"c": 1}
          {"a": $states.input.zzz, "b": null}             | {"b": null}
          [$states.input.zzz, 1]                          | [1]
          $v                                              | [1, [2, 3]]
          $v[1]                                           | [2, 3]
          $sum + 2                                        | 42
          $exists(null)                                   | true
          $type(null)                                     | "null"
          $count(null)                                    | 1
          $count($states.input.zzz)                       | 0
          $count($states.input.xs)                        | 3
          $states.input.xs = [3, 1, 2]                    | true
          $states.input.a.one = 1                         | true
          $distinct([1, 1.0, "1"])                        | [1, "1"]
          1/0                                             | "Infinity"
          -1/0                                            | "-Infinity"
          1e308 * 10                                      | "Infinity"
          0/0                                             | "NaN"
          ($zero := 0; $zero/$zero)                       | "NaN"
          ($zero := 0; (1/$zero))                         | "Infinity"
          $length("") = 0 ? 1/$length("") : 1             | "Infinity"
          $length("") > 0 ? 1 : 0 % $length("")           | "NaN"
          [1/0, -1/0, 0/0]                                | ["Infinity", "-Infinity", "NaN"]
          {"k": 1/0}                                      | {"k": "Infinity"}
          $map([1, 0], function($v) {1/$v})               | [1, "Infinity"]
          $string(1e20)                                   | "100000000000000000000"
          $string(1e21)                                   | "1e+21"
          $string(0.1 + 0.2)                              | "0.3"
          $string({"a": [1, null, "x"]})                  | "{\\"a\\":[1,null,\\"x\\"]}"
          $string($states.input.single, true)             | "[\\n  7\\n]"
          $parseInteger("abc", "0")                       | "NaN"
          $formatNumber(1234.5, "#,##0.00")               | "1,234.50"
          $number("12.5")                                 | 12.5
          $pad("x", -3, "#")                              | "##x"
          $now()                                          | "2024-11-22T10:15:30.250Z"
          $now("[Y0001]-[M01]-[D01]")                     | "2024-11-22"
          $millis()                                       | 1732270530250
          $uuid()                                         | "00000000-0000-4000-8000-000000000000"
          $random()                                       | 0.5
          $random(42)                                     | 0.7275636800328681
          $shuffle([1, 2, 3])                             | [1, 3, 2]
          $partition([1, 2, 3], 2.9)                      | [[1, 2], [3]]
          $partition([1, 2], $states.input.zzz)           | [[1, 2]]
          $range(0, 6, 2)                                 | [0, 2, 4, 6]
          $range(1, 9, 9)                                 | 1
          $range(-1.7, 2, 1)                              | [-1, 0, 1, 2]
          $range(3, 1, -1)                                | [3, 2, 1]
          $hash("input", "SHA-1")                         | "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"
          $parse("{\\"a\\": [1, null]}").a                | [1, null]
          $exists($parse("null"))                         | true
          $map([1, 4], $sqrt)                             | [1, 2]
          $map($states.input.xs, function($x) { $x * 2 }) | [6, 2, 4]
          [1..3] ~> $sum2                                 | ``
          """)
  void expressionHasItsValue(String expression, String expected) {
    JsonataResult result = Jsonata.compile(expression).evaluate(SCOPE);

    assertThat(result).isEqualTo(expected.isEmpty() ? result : new Value(json(expected)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$states.input.zzz",
        "$states.result",
        "$zzz",
        "$states.input.items[price > 100]",
        "$range(1, 5)",
        "$range(1, 5, -1)",
        "$range(1, 5, 0)",
        "$partition([], 1)",
        "$partition([1], 0)",
        "$partition($zzz, 1)",
        "$hash('x')",
        "$parse($zzz)",
        "false ? 1"
      })
  void expressionIsUndefined(String expression) {
    assertThat(Jsonata.compile(expression).evaluate(SCOPE)).isEqualTo(new Undefined());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function($x) { $x }",
        "/a/",
        "$uppercase",
        "$fn := function($x) { $x }",
        "{'a': $uppercase}"
      })
  void functionIsNoValue(String expression) {
    assertThat(Jsonata.compile(expression).evaluate(SCOPE)).isEqualTo(new UnsupportedType());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $eval("1+1")                      | T1006 | Attempted to invoke a non-function
          $randomSeeded(1)                  | T1006 | Attempted to invoke a non-function
          $v(1)                             | T1006 | Attempted to invoke a non-function
          $sum2([1])                        | T1006 | Attempted to invoke a non-function
          1 + "a"                           | T2002 | The right side of the "+" operator must evaluate to a number
          1 < "a"                           | T2009 | The values 1 and "a" either side of operator "<" must be of the same data type
          1 < true                          | T2010 | The expressions either side of operator "<" must evaluate to numeric or string values
          -"a"                              | D1002 | Cannot negate a non-numeric value: "a"
          {1: 2}                            | T1003 | Key in object structure must evaluate to a string; got: 1
          $abs("x")                         | T0410 | Argument 1 of function "abs" does not match function signature
          $abs(1, 2)                        | T0410 | Argument 2 of function "abs" does not match function signature
          $abs(null)                        | T0410 | Argument 1 of function "abs" does not match function signature
          $substring("abc", "x")            | T0410 | Argument 2 of function "substring" does not match function signature
          "abc" ~> $substring(1, "x")       | T0410 | Argument 3 of function "substring" does not match function signature
          $uuid(1)                          | T0410 | Argument 1 of function "uuid" does not match function signature
          $random(1, 2)                     | T0410 | Argument 2 of function "random" does not match function signature
          $range("a", 1, 1)                 | T0410 | Argument 1 of function "range" does not match function signature
          $partition([1], 1, 1)             | T0410 | Argument 3 of function "partition" does not match function signature
          $partition(1, 1)                  | T0412 | Argument 1 of function "partition" must be an array of undefined
          $partition([1], -1)               | D3137 | Second argument must be zero or greater
          $max([1, "a"])                    | T0412 | Argument 1 of function "max" must be an array of "numbers"
          $join([1])                        | T0412 | Argument 1 of function "join" must be an array of "strings"
          $hash("x", "sha-1")               | D3137 | Hash algorithm 'sha-1' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5
          $parse("")                        | D3137 | Invalid JSON
          $parse("1 2")                     | D3137 | Invalid JSON
          $parse("{\\"a\\":1,\\"a\\":2}")   | D3137 | Invalid JSON
          $number("x")                      | D3030 | Unable to cast value to a number: "x"
          $toMillis("x")                    | D3110 | The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "x"
          $formatNumber(1, "x")             | D3086 | The sub-picture must not contain a passive character that is preceded by an active character and that is followed by another active character
          $formatBase(10, 99)               | D3100 | The radix of the formatBase function must be between 2 and 36.  It was given 99
          $error("boom")                    | D3137 | boom
          $assert(false, "boom")            | D3141 | boom
          $sort([1, "a"])                   | D3070 | The single argument form of the sort function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function
          $sort([true, false])              | D3070 | The single argument form of the sort function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function
          $decodeUrl("%E0%A4%A")            | D3140 | Malformed URL passed to $decodeUrl(): "%E0%A4%A"
          $decodeUrlComponent("%zz")        | D3140 | Malformed URL passed to $decodeUrlComponent(): "%zz"
          $toMillis("2020", "[Q]")          | D3132 | Unknown component specifier "Q" in date/time picture string
          $fromMillis(0, "[Y")              | D3135 | No matching closing bracket ']' in date/time picture string
          $fromMillis(0, "[YN]")            | D3133 | The 'name' modifier can only be applied to months and days in the date/time picture string, not "Y"
          """)
  void errorHasTheTextOfTheReference(String expression, String code, String message) {
    assertThat(Jsonata.compile(expression).evaluate(SCOPE)).isEqualTo(new Failed(code, message));
  }

  @Test
  void whatIsNotBase64BreaksTheServicesFunction() {
    Jsonata expression = Jsonata.compile("$base64decode('!!!')");

    assertThatThrownBy(() -> expression.value(SCOPE))
        .isInstanceOfSatisfying(
            JsonataFailure.class,
            failure -> assertThat(failure.cause("Output"))
                .isEqualTo(
                    "The JSONata expression '$base64decode('!!!')' specified for the field 'Output' "
                        + "threw an internal error during evaluation. 00000000-0000-4000-8000-000000000000"));
    assertThat(evaluate("$base64decode('YQ')")).isEqualTo(new Value(json("\"a\"")));
    assertThat(evaluate("$base64decode(1)"))
        .isEqualTo(new Failed(
            "T0410", "Argument 1 of function \"base64decode\" does not match function signature"));
  }

  @Test
  void depthIsBoundedAtOneHundred() {
    assertThat(evaluate("1" + "+1".repeat(99))).isEqualTo(new Value(json("100")));
    assertThat(evaluate("1" + "+1".repeat(100))).isEqualTo(TOO_DEEP);
    String count = "($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(%d))";
    assertThat(evaluate(count.formatted(31))).isEqualTo(new Value(json("31")));
    assertThat(evaluate(count.formatted(32))).isEqualTo(TOO_DEEP);
  }

  @Test
  void memoryIsBounded() {
    Failed outOfMemory = new Failed(
        null, "Expression evaluation memory limit exceeded: Check for excessive memory usage");

    assertThat(evaluate("[1..873782] ~> $count()")).isEqualTo(new Value(json("873782")));
    assertThat(evaluate("[1..873783] ~> $count()")).isEqualTo(outOfMemory);
    assertThat(evaluate("$count($range(1, 360145, 1))")).isEqualTo(new Value(json("360145")));
    assertThat(evaluate("$range(1, 360146, 1)")).isEqualTo(outOfMemory);
    assertThat(evaluate("$pad('', 100000000)")).isEqualTo(outOfMemory);
    String doubled =
        "($p := function($s, $n) { $n = 0 ? $s : $p($s & $s, $n - 1) }; $length($p('x', %d)))";
    assertThat(evaluate(doubled.formatted(22))).isEqualTo(new Value(json("4194304")));
    assertThat(evaluate(doubled.formatted(23))).isEqualTo(outOfMemory);
  }

  @Test
  void timeIsBoundedByStepsSoThatTheOutcomeIsTheSameEverywhere() {
    assertThat(evaluate("($f := function($x) { $f($x + 1) }; $f(1))"))
        .isEqualTo(new Failed(null, "Expression evaluation timeout: Check for infinite loop"));

    JsonataBounds few = new JsonataBounds(3, 100, 1_000);
    JsonataScope scope = JsonataScopes.of(Map.of(), Map.of(), few);
    assertThat(Jsonata.compile("1 + 1").evaluate(scope)).isEqualTo(new Value(json("2")));
    assertThat(Jsonata.compile("1 + 1 + 1").evaluate(scope))
        .isEqualTo(new Failed(null, "Expression evaluation timeout: Check for infinite loop"));
  }

  @Test
  void whatIsReadIsNotCopied() {
    JsonNode input = json("{\"big\": {\"x\": [{\"y\": 1}]}}");
    JsonataScope scope = JsonataScopes.of(Map.of("input", input), Map.of(), JsonataBounds.SERVICE);

    assertThat(Jsonata.compile("$states.input.big").value(scope)).isSameAs(input.get("big"));
    assertThat(Jsonata.compile("$states.input.big.x[0]").value(scope))
        .isSameAs(input.at("/big/x/0"));
    assertThat(Jsonata.compile("{'copy': $states.input.big}").value(scope).get("copy"))
        .isSameAs(input.get("big"));
  }

  @Test
  void inputStaysAsItIs() {
    JsonNode input = json("{\"empty\": [], \"o\": {\"a\": 1}, \"xs\": [2, 1]}");
    JsonataScope scope = JsonataScopes.of(Map.of("input", input), Map.of(), JsonataBounds.SERVICE);

    for (String expression : new String[] {
      "$states.input.empty{'a': 1}",
      "$states.input ~> |o|{'b': 2}, 'a'|",
      "$sort($states.input.xs)",
      "$append($states.input.empty, 1)"
    }) {
      assertThat(Jsonata.compile(expression).evaluate(scope)).isInstanceOf(Value.class);
    }

    assertThat(input).isEqualTo(json("{\"empty\": [], \"o\": {\"a\": 1}, \"xs\": [2, 1]}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          a[1,2)            | S0202 | 4  | Expected "]", got ","
          "unterminated     | S0101 | 13 | String literal must be terminated by a matching quote
          1 +               | S0207 | 3  | Unexpected end of expression
          {"a":}            | S0211 | 6  | The symbol "}" cannot be used as a unary operator
          $x :=             | S0207 | 5  | Unexpected end of expression
          $x.y ?? 1         | S0211 | 7  | The symbol "?" cannot be used as a unary operator
          [$x ?: 1]         | S0211 | 6  | The symbol ":" cannot be used as a unary operator
          $match("a", /abc  | S0302 | 16 | No terminating / in regular expression
          ``                | S0207 | 0  | Unexpected end of expression
          /* x              | S0106 | 4  | Comment has no closing tag
          $x@               | S0207 | 3  | Unexpected end of expression
          """)
  void malformedExpressionIsExplained(
      String expression, String code, int position, String message) {
    assertThatThrownBy(() -> Jsonata.compile(expression))
        .isInstanceOf(JsonataSyntaxException.class)
        .hasMessage(message)
        .asInstanceOf(type(JsonataSyntaxException.class))
        .returns(code, JsonataSyntaxException::code)
        .returns(position, JsonataSyntaxException::position);
  }

  @Test
  void malformedRegularExpressionIsExplained() {
    assertThatThrownBy(() -> Jsonata.compile("$match('a', /(/)"))
        .isInstanceOf(JsonataSyntaxException.class)
        .hasMessageContaining("regular expression");
  }

  @Test
  void expressionNestedBeyondReasonIsRefused() {
    assertThatThrownBy(() -> Jsonata.compile("(".repeat(100_000)))
        .isInstanceOf(JsonataSyntaxException.class)
        .hasMessage("The expression is nested too deeply");
  }

  @Test
  void anExpressionHasABound() {
    String longest = "'" + "x".repeat(Jsonata.LONGEST - 2) + "'";

    assertThat(evaluate(longest)).isInstanceOf(Value.class);
    assertThatThrownBy(() -> Jsonata.compile(longest + "1"))
        .isInstanceOf(JsonataSyntaxException.class)
        .hasMessage("The expression has 100001 characters; at most 100000 are read");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $states.input.zzz                 | The JSONata expression '$states.input.zzz' specified for the field 'Output' returned nothing (undefined).
          function($x) { $x }               | The JSONata expression 'function($x) { $x }' specified for the field 'Output' returned an unsupported result type.
          $eval("1")                        | The JSONata expression '$eval("1")' specified for the field 'Output' threw an error during evaluation. T1006: Attempted to invoke a non-function
          $range(1, 360146, 1)              | The JSONata expression '$range(1, 360146, 1)' specified for the field 'Output' threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage
          """)
  void failureIsWordedAsTheServiceWordsIt(String expression, String cause) {
    assertThatThrownBy(() -> Jsonata.compile(expression).value(SCOPE))
        .asInstanceOf(type(JsonataFailure.class))
        .returns(cause, failure -> failure.cause("Output"));
  }

  @Test
  void unexpectedTypeIsWordedAsTheServiceWordsIt() {
    Jsonata expression = Jsonata.compile(" $states.input.a.b ");

    assertThat(expression.unexpected("array", expression.value(SCOPE)).cause("Items"))
        .isEqualTo(
            "The JSONata expression '$states.input.a.b' specified for the field 'Items' returned an unexpected result type. "
                + "Expected 'array', but was 'number' for value: 1");
  }

  private static JsonataResult evaluate(String expression) {
    return Jsonata.compile(expression).evaluate(SCOPE);
  }
}
