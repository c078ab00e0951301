package dev.jasl.jsonata;

import static dev.jasl.jsonata.JsonataScopes.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.jsonata.JsonataResult.Failed;
import dev.jasl.jsonata.JsonataResult.Internal;
import dev.jasl.jsonata.JsonataResult.Value;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSONata 2.0.6 gives for these expressions, where the library gives something else. */
class LanguageFunctionsTest {
  private static final JsonataScope SCOPE = JsonataScopes.of("{}", Map.of());

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $zip(null, 1)                | [[null, 1]]
          $reverse(null)               | [null]
          $sort(null)                  | [null]
          $shuffle(null)               | [null]
          $single(null)                | null
          $count(null)                 | 1
          $map(null, $type)            | "null"
          $append(null, 1)             | [null, 1]
          """)
  void nullIsAValueOfWhichAListCanBeMade(String expression, String expected) {
    assertThat(evaluate(expression)).isEqualTo(new Value(json(expected)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $sum(null)                 | T0412 | Argument 1 of function "sum" must be an array of "numbers"
          $join(null, ",")           | T0412 | Argument 1 of function "join" must be an array of "strings"
          $merge(null)               | T0412 | Argument 1 of function "merge" must be an array of "objects"
          $split(null, ",")          | T0410 | Argument 1 of function "split" does not match function signature
          $contains(null)            | T0410 | Argument 1 of function "contains" does not match function signature
          $pad(null, 3)              | T0410 | Argument 1 of function "pad" does not match function signature
          $formatNumber(null, "0")   | T0410 | Argument 1 of function "formatNumber" does not match function signature
          $string("a", null)         | T0410 | Argument 2 of function "string" does not match function signature
          null ~> $uppercase()       | T0410 | Argument 1 of function "uppercase" does not match function signature
          """)
  void nullIsNoTextAndNoNumber(String expression, String code, String message) {
    assertThat(evaluate(expression)).isEqualTo(new Failed(code, message));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $substring("abc", $states.input.zzz)         | "abc"
          $substringBefore("abc", $states.input.zzz)   | "abc"
          $substringAfter("abc", $states.input.zzz)    | "abc"
          $substringAfter("abc", "b")                  | "c"
          $substringBefore("abc", "x")                 | "abc"
          $pad("abc", $states.input.zzz)               | "abc"
          $formatInteger(-5.25, "0")                   | "-6"
          """)
  void undefinedArgumentLeavesATextAsItIs(String expression, String expected) {
    assertThat(evaluate(expression)).isEqualTo(new Value(json(expected)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $map(["ab", "cd"], $substring(?, 0, 1))        | ["a", "c"]
          $map([1, 2], $append(?, 9))                    | [[1, 9], [2, 9]]
          ($f := $split(?, ","); $f("a,b"))              | ["a", "b"]
          $filter(["ab", "cd"], $contains(?, "a"))       | "ab"
          """)
  void functionMayBeGivenSomeOfItsArguments(String expression, String expected) {
    assertThat(evaluate(expression)).isEqualTo(new Value(json(expected)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $encodeUrl("https://a.b/c d/?q=é&r=1#f g")     | "https://a.b/c%20d/?q=%C3%A9&r=1#f%20g"
          $encodeUrl("100% 'x'")                         | "100%25%20'x'"
          $encodeUrlComponent("a/b?c=d&é+")              | "a%2Fb%3Fc%3Dd%26%C3%A9%2B"
          $decodeUrl("a+b%20c%41%2F%3f%C3%A9")           | "a+b cA%2F%3fé"
          $decodeUrlComponent("a+b%20c%2F%C3%A9")        | "a+b c/é"
          """)
  void urlsAreEncodedAsBrowsersDo(String expression, String expected) {
    assertThat(evaluate(expression)).isEqualTo(new Value(json(expected)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%4", "%zz", "%FF", "%C3", "a%C3b"})
  void whatNoEncodingGivesIsAMalformedUrl(String text) {
    assertThat(evaluate("$decodeUrl('" + text + "')"))
        .isEqualTo(new Failed("D3140", "Malformed URL passed to $decodeUrl(): \"" + text + "\""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $match("abcab", /a(b)/).groups                            | ["b", "b"]
          $match("abcab", /a(b)/, 1)                                | {"match": "ab", "index": 0, "groups": ["b"]}
          $count($match("abcab", /a/, 0))                           | 0
          $replace("a.b.c", ".", "$1")                              | "a$1b$1c"
          $replace("a.b.c", ".", "-", 1)                            | "a-b.c"
          $replace("John Smith", /(\\w+)\\s(\\w+)/, "$2, $1")       | "Smith, John"
          $replace("265USD", /([0-9]+)USD/, "$$$1")                 | "$265"
          $replace("ab", /(a)(x)?/, "[$0$1$2$3]")                   | "[aa]b"
          $replace("ab", /(a)/, "$12$x")                            | "a2$xb"
          $replace("ab", /a/, function($m) { $m.match & $m.end })   | "a1b"
          """)
  void patternsAreFoundAndReplaced(String expression, String expected) {
    assertThat(evaluate(expression)).isEqualTo(new Value(json(expected)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $match("abc", /x*/)                          | D1004 | Regular expression matches zero length string
          $replace("abc", /x*/, "-")                   | D1004 | Regular expression matches zero length string
          $match("abc", /a/, -1)                       | D3040 | Third argument of match function must evaluate to a positive number
          $replace("abc", "", "-")                     | D3010 | Second argument of replace function cannot be an empty string
          $replace("abc", "a", "-", -1)                | D3011 | Fourth argument of replace function must evaluate to a positive number
          $replace("abc", /a/, function($m) { 1 })     | D3012 | Attempted to replace a matched string with a non-string value
          $error("")                                   | D3137 | $error() function evaluated
          $assert($states.input.zzz)                   | D3141 | $assert() statement failed
          $assert($states.input.zzz, "no")             | D3141 | no
          $toMillis("0")                               | D3110 | The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "0"
          12345678.9 < "a"                             | T2009 | The values 12345678.9 and "a" either side of operator "<" must be of the same data type
          $map([1], $uppercase)                        | T0410 | Argument 1 of function "map" does not match function signature
          """)
  void errorHasTheTextOfTheReference(String expression, String code, String message) {
    assertThat(evaluate(expression)).isEqualTo(new Failed(code, message));
  }

  @Test
  void whatBreaksWithoutAnErrorOfTheLanguageIsAnInternalError() {
    assertThat(evaluate("$contains('a', $states.input.zzz)"))
        .isEqualTo(new Internal(UUID.fromString("00000000-0000-4000-8000-000000000000")));
  }

  private static JsonataResult evaluate(String expression) {
    return Jsonata.compile(expression).evaluate(SCOPE);
  }
}
