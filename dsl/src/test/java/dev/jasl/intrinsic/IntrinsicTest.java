package dev.jasl.intrinsic;

import static dev.jasl.path.PathScopes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.path.PathScope;
import dev.jasl.path.PathScopes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicTest {
  private static final PathScope SCOPE = PathScopes.of("""
      {"name": "Ann", "n": 1.1, "nil": null, "o": {"Arg1": 1, "Arg2": [], "s": "x"}, "xs": [1, 2, 3, 4, 5],
       "mixed": [1, 1.0, "1", {"a": 1}, {"a": 1.0}, null, null], "t": "It's {}!", "escaped": "\\\\{} {}"}
      """);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          States.Format('Hello {}', $.name)                              | "Hello Ann"
          States.Format('{} {} {}', $.n, $.nil, true)                    | "1.1 null true"
          States.Format('{}', $.o)                                       | "{Arg1=1, Arg2=[], s=x}"
          States.Format('{}', $.xs)                                      | "[1, 2, 3, 4, 5]"
          States.Format('it\\'s \\{{}\\} \\\\', 1)                       | "it's {1} \\\\"
          States.Format($.t, $.name)                                     | "It's Ann!"
          States.Format($.escaped, 'x')                                  | "{} x"
          States.Format('{} {} {}', 1e2, 1.0, 0.00001)                   | "100.0 1.0 1.0E-5"
          States.Format('no values')                                     | "no values"
          States.Format('{}', '{}')                                      | "{}"
          States.StringToJson('\\{"a": [1, 1.10, null]\\}')              | {"a": [1, 1.10, null]}
          States.StringToJson('{"a": 1}')                                | {"a": 1}
          States.StringToJson('')                                        | null
          States.StringToJson(' ')                                       | null
          States.StringToJson('-0')                                      | 0
          States.JsonToString($.o)                                       | "{\\"Arg1\\":1,\\"Arg2\\":[],\\"s\\":\\"x\\"}"
          States.JsonToString(States.StringToJson('[1e2, 2.50, 3.0]'))   | "[100.0,2.5,3.0]"
          States.Array(1, 'a', $.nil, States.Array())                    | [1, "a", null, []]
          States.Array( )                                                | []
          States.ArrayPartition($.xs, 2)                                 | [[1, 2], [3, 4], [5]]
          States.ArrayPartition($.xs, 9)                                 | [[1, 2, 3, 4, 5]]
          States.ArrayPartition(States.Array(), 1)                       | []
          States.ArrayContains($.mixed, States.StringToJson('{"a":1}'))  | true
          States.ArrayContains($.xs, 6)                                  | false
          States.ArrayRange(1, 9, 2)                                     | [1, 3, 5, 7, 9]
          States.ArrayRange(0, 10, 3)                                    | [0, 3, 6, 9]
          States.ArrayRange(1, 9, 9)                                     | [1]
          States.ArrayRange(5, 1, -2)                                    | [5, 3, 1]
          States.ArrayRange(1, 5, -1)                                    | []
          States.ArrayRange(0.6, 2.4, 1)                                 | [1, 2]
          States.ArrayGetItem($.xs, 4)                                   | 5
          States.ArrayLength($.xs)                                       | 5
          States.ArrayLength($.xs[?(@ > 3)])                             | 2
          States.ArrayUnique($.mixed)                                    | [1, "1", {"a": 1}, null]
          States.Base64Encode('Data to encode')                          | "RGF0YSB0byBlbmNvZGU="
          States.Base64Decode('RGF0YSB0byBl')                            | "Data to e"
          States.Base64Decode('')                                        | ""
          States.Hash('input data', 'SHA-1')                             | "aaff4a450a104cd177d28d18d74485e8cae074b7"
          States.Hash('', 'MD5')                                         | "d41d8cd98f00b204e9800998ecf8427e"
          States.Hash(1, 'MD5')                                          | "c4ca4238a0b923820dcc509a6f75849b"
          States.JsonMerge($.o, States.StringToJson('{"s":1,"z":2}'), false) | {"Arg1": 1, "Arg2": [], "s": 1, "z": 2}
          States.MathRandom(10, 20)                                      | 15
          States.MathRandom(12.5, 44.51)                                 | 29
          States.MathAdd(1.5, 0)                                         | 2
          States.MathAdd(2.5, 0)                                         | 3
          States.MathAdd(-1.5, 0)                                        | -1
          States.MathAdd(-0.5, 0)                                        | 0
          States.MathAdd(-1.51, 0)                                       | -2
          States.MathAdd(1.49, 1.5)                                      | 3
          States.MathAdd(2147483647, 1)                                  | 2147483648
          States.StringSplit('This.is+a,test=string', '.+,=')            | ["This", "is", "a", "test", "string"]
          States.StringSplit(',,,,', ',')                                | []
          States.StringSplit(', , ,', ',')                               | [" ", " "]
          States.UUID()                                                  | "00000000-0000-4000-8000-000000000000"
          States.Format('{}', $$.Execution.Name)                         | "run"
          States.MathAdd($total.net, 1)                                  | 8
          States.JsonToString($)                                         | ``
          """)
  void callGivesItsValue(String text, String expected) {
    JsonNode value = Intrinsic.compile(text).evaluate(SCOPE, new FixedRandomness(0.5));

    assertThat(value).isEqualTo(expected.isEmpty() ? value : json(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          States.ArrayGetItem($.xs, 5)            | States.ArrayGetItem: index 5 is outside the array, which has 5 elements
          States.ArrayGetItem($.xs, -1)           | States.ArrayGetItem: argument 2 must be at least 0, but is -1
          States.ArrayPartition($.xs, 0)          | States.ArrayPartition: argument 2 must be at least 1, but is 0
          States.ArrayRange(1, 5, 0)              | States.ArrayRange: argument 3 must not be 0
          States.ArrayRange(1, 1001, 1)           | States.ArrayRange: the range has 1001 elements, but at most 1000 are allowed
          States.ArrayLength($.name)              | States.ArrayLength: argument 1 must be an array, but is "Ann"
          States.Base64Decode('A')                | States.Base64Decode: argument 1 is not Base64: Last unit does not have enough valid bits
          States.Hash('x', 'sha-1')               | States.Hash: argument 2 must be one of "MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", but is "sha-1"
          States.JsonMerge($.o, $.o, true)        | States.JsonMerge: argument 3 must be false, but is true
          States.MathRandom(5, 5)                 | States.MathRandom: the start 5 must be less than the end 5
          States.MathAdd(2147483648, 1)           | States.MathAdd: argument 1 is 2147483648, but must lie between -2147483648 and 2147483647
          States.MathAdd('1', 1)                  | States.MathAdd: argument 1 must be a number, but is "1"
          States.Format('{}{}', 1)                | States.Format: the template has 2 placeholders {}, but 1 values were given
          States.Format($.o, 1)                   | States.Format: argument 1 must be a string, but is an object
          """)
  void failureIsExplained(String text, String message) {
    Intrinsic call = Intrinsic.compile(text);

    assertThatThrownBy(() -> call.evaluate(SCOPE, new FixedRandomness(0)))
        .isInstanceOf(IntrinsicFailure.class)
        .hasMessage(message)
        .asInstanceOf(type(IntrinsicFailure.class))
        .returns(text, IntrinsicFailure::call);
  }

  @Test
  void malformedJsonIsExplained() {
    Intrinsic call = Intrinsic.compile("States.StringToJson('[1')");

    assertThatThrownBy(() -> call.evaluate(SCOPE, new FixedRandomness(0)))
        .isInstanceOf(IntrinsicFailure.class)
        .hasMessageStartingWith(
            "States.StringToJson: argument 1 is not JSON: Unexpected end-of-input")
        .hasMessageEndingWith("(start marker at line 1, column 1)");
  }

  @Test
  void missingPathIsNoFailedFunction() {
    Intrinsic call = Intrinsic.compile("States.Format('{}', States.JsonToString($.zzz))");

    assertThatThrownBy(() -> call.evaluate(SCOPE, new FixedRandomness(0)))
        .isInstanceOf(MissingArgument.class)
        .hasMessage("\"$.zzz\" finds nothing: No results for path: $['zzz']")
        .asInstanceOf(type(MissingArgument.class))
        .returns("States.JsonToString($.zzz)", MissingArgument::call)
        .returns("$.zzz", failure -> failure.path().toString());
  }

  @Test
  void longTextsAreRefusedWhereTheServiceRefusesThem() {
    ObjectNode input = JsonNodeFactory.instance
        .objectNode()
        .put("ok", "x".repeat(10_000))
        .put("long", "x".repeat(10_001));
    PathScope scope = PathScopes.of(input, input, java.util.Map.of());

    assertThat(Intrinsic.compile("States.Base64Encode($.ok)")
            .evaluate(scope, new FixedRandomness(0))
            .textValue())
        .hasSize(13_336);
    for (String call : new String[] {
      "States.Base64Encode($.long)", "States.Base64Decode($.long)", "States.Hash($.long, 'MD5')"
    }) {
      assertThatThrownBy(() -> Intrinsic.compile(call).evaluate(scope, new FixedRandomness(0)))
          .isInstanceOf(IntrinsicFailure.class)
          .hasMessageEndingWith("argument 1 has 10001 characters, but at most 10000 are allowed");
    }
  }

  @Test
  void seededRandomIsTheSameWhateverTheChance() {
    Intrinsic call = Intrinsic.compile("States.MathRandom(0, 1000, 42)");

    assertThat(call.evaluate(SCOPE, new FixedRandomness(0)))
        .isEqualTo(call.evaluate(SCOPE, new FixedRandomness(0.9)))
        .isEqualTo(json("727"));
  }

  @Test
  void pathsAreListedInOrder() {
    Intrinsic call = Intrinsic.compile(
        "States.Format('{} {}', $.a, States.ArrayLength($$.b), $c)".replace("{} {}", "{} {} {}"));

    assertThat(call.paths()).map(Object::toString).containsExactly("$.a", "$$.b", "$c");
  }
}
