package dev.jasl.path;

import static dev.jasl.path.PathScopes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.jayway.jsonpath.Configuration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {
  private static final PathScope SCOPE = PathScopes.of("""
      {"a": {"b": [10, 20, {"c": null}], "a b": "blank", "it's": "quote", "é": 1.50},
       "items": [{"price": 5, "name": "pen"}, {"price": 20, "name": "book"}], "empty": []}
      """);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $.a.b[0]                     | 10
          $.a.b[(@.length-1)].c        | null
          $.a.b[(@.size() - 2)]        | 20
          $['a']['b'][1]               | 20
          $.a['a b']                   | "blank"
          $.a["a b"]                   | "blank"
          $.a['it\\'s']                | "quote"
          $.a.é                        | 1.50
          $.[ 'a' ].b[ 0 ]             | 10
          $$.Execution.Name            | "run"
          $total.net                   | 7
          $.items[*].name              | ["pen","book"]
          $.items[?(@.price > 10)]     | [{"price":20,"name":"book"}]
          $.items[0:1].price           | [5]
          $.items[?(@.name == book)].price | [20]
          $.items[?(@.price == null)]  | []
          $..price                     | [5,20]
          $.items[-1:].price           | [20]
          $.items[0,1].price           | [5,20]
          $.items[ * ]..name           | ["pen","book"]
          $.*[0].name                  | ["pen"]
          $.items[0]['price','name']   | {"price":5,"name":"pen"}
          $.empty                      | []
          """)
  void pathFindsItsValue(String path, String expected) {
    assertThat(JsonPath.compile(path).find(SCOPE)).isEqualTo(json(expected));
  }

  @Test
  void filterThatTheLibraryBreaksOverFindsNothing() {
    JsonPath path = JsonPath.compile("$.items[?(@ empty true)]");

    assertThat(path.find(SCOPE)).isEqualTo(MissingNode.getInstance());
    assertThat(path.whyMissing(SCOPE)).isEqualTo("A filter cannot be applied to what it finds");
  }

  @Test
  void whereThereIsNoObjectAPropertyIsNotFound() {
    assertThat(JsonPath.compile("$.items.x['a','b']").whyMissing(SCOPE))
        .isEqualTo("Property ['x'] not found in path $['items']");
  }

  @Test
  void bareWordOfAFilterIsAString() {
    String filter =
        "$.items[?(@.name==book || @.name == 'a == b' || (@.name == pen && @.price > 5))].price";

    assertThat(JsonPath.compile(filter).find(SCOPE)).isEqualTo(json("[20]"));
    assertThat(FilterText.forLibrary("?(@.a==X y && @.b != true)"))
        .isEqualTo("?(@.a== 'X y'&& @.b != true)");
    assertThat(FilterText.forLibrary("?(@.a == 'b == c')")).isEqualTo("?(@.a == 'b == c')");
  }

  @Test
  void rootIsHandedOutWithoutACopy() {
    assertThat(JsonPath.compile("$").find(SCOPE)).isSameAs(SCOPE.input());
    assertThat(JsonPath.compile("$.a.b").find(SCOPE))
        .isSameAs(SCOPE.input().get("a").get("b"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $.x               | No results for path: $['x']
          $.no.such.path    | Missing property in path $['no']
          $.a.no.such       | Missing property in path $['a']['no']
          $.a.b[7]          | Index out of bounds when evaluating path $['a']['b'][7]
          $.a.b[-1]         | Index out of bounds when evaluating path $['a']['b'][-1]
          $.items.sum()     | Property ['sum()'] not found in path $['items']
          $.items[0].name.x | Property ['x'] not found in path $['items'][0]['name']
          $.a[0].x          | Filter: [0]['x'] can only be applied to arrays. Current context is: {"b":[10,20,{"c":null}],"a b":"blank","it's":"quote","é":1.5}
          $.items[0].price[1] | Filter: [1] can only be applied to arrays. Current context is: 5
          $.a.b[2].c[0]     | The path $['a']['b'][2]['c'] is null
          $.empty[(@.length-1)] | Index out of bounds when evaluating path $['empty'][@.size()-1]
          $$.Execution.Zzz  | No results for path: $['Execution']['Zzz']
          $nothing.x        | The variable '$nothing' has no value
          """)
  void missingValueIsExplainedInTheWordsOfTheService(String text, String reason) {
    JsonPath path = JsonPath.compile(text);

    assertThat(path.find(SCOPE)).isInstanceOf(MissingNode.class);
    assertThat(path.whyMissing(SCOPE)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$.empty[*]",
        "$.none[*]",
        "$.none[1:5].x",
        "$.none[?(@.x)]",
        "$..none",
        "$nothing[*]",
        "$.empty[0:2]"
      })
  void pathThatMayFindManyFindsAnEmptyArray(String path) {
    assertThat(JsonPath.compile(path).find(SCOPE)).isEqualTo(json("[]"));
  }

  @ParameterizedTest
  @CsvSource({
    "$, true, true",
    "$.a.b[0], true, true",
    "'$[''a,b'']', true, true",
    "$$.Map.Item.Value, true, true",
    "$total, true, true",
    "$.items[*], false, false",
    "$.items[0:2], false, false",
    "$..price, false, false",
    "'$.items[0,1]', false, false",
    "$.items[?(@.price)], false, false",
    "$.items.length(), false, true",
    "$.items[(@.length-1)], false, true",
    "$.a*b, false, true"
  })
  void referencePathNamesOnePlace(String text, boolean reference, boolean definite) {
    JsonPath path = JsonPath.compile(text);

    assertThat(path.isReferencePath()).isEqualTo(reference);
    assertThat(path.isDefinite()).isEqualTo(definite);
  }

  @Test
  void rootsAreToldApart() {
    assertThat(JsonPath.compile("$.a").root()).isEqualTo(new Root.Input());
    assertThat(JsonPath.compile("$$.a").root()).isEqualTo(new Root.Context());
    assertThat(JsonPath.compile("$a_1.b").root()).isEqualTo(new Root.Variable("a_1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock = """
          $.items[|9|"$.items[" ends inside a bracket at column 9; expected an index or a quoted name
          $.items[0|10|"$.items[0" ends inside a bracket at column 10; expected "]"
          $.a[x]|5|"$.a[x]" has "x" in a bracket at column 5; expected an index, a quoted name, *, a slice or a filter
          $['a'b]|6|"$['a'b]" has "b" behind a quoted name at column 6; expected "]"
          $['a',]|7|"$['a',]" has a comma without a name behind it at column 7; expected another name in '
          $...a|4|"$...a" has a dot too many at column 4; expected a field name
          $['a|5|"$['a" ends inside a quoted name at column 5; expected a closing '
          $.items[]|9|"$.items[]" has an empty bracket at column 9; expected an index, a quoted name, *, a slice or a filter
          $.a.|5|"$.a." ends after a dot at column 5; expected a field name
          a.b|1|"a.b" does not start with "$" at column 1; expected $ (the input), $$ (the context object) or $name (a variable)
           $.a|1|" $.a" does not start with "$" at column 1; expected $ (the input), $$ (the context object) or $name (a variable)
          $-a|2|"$-a" has "-" at column 2; expected "." or "["
          $.my name|5|"$.my name" has a blank in a name at column 5; expected brackets and quotes around such a name, as in $['my name']
          $.a]|4|"$.a]" has a "]" that nothing opened at column 4; expected "." or "["
          """)
  void malformedPathIsExplained(String text, int column, String message) {
    assertThatThrownBy(() -> JsonPath.compile(text))
        .isInstanceOf(PathSyntaxException.class)
        .hasMessage(message)
        .asInstanceOf(InstanceOfAssertFactories.type(PathSyntaxException.class))
        .returns(column, PathSyntaxException::column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$.a[?(@.x]",
        "$.a[?(@.x == 'y)]",
        "$.a[0",
        "$..",
        "$.a[0]b",
        "$.a[?]",
        "$.a[1,]x"
      })
  void everyOtherMalformedPathIsRefused(String text) {
    assertThatThrownBy(() -> JsonPath.compile(text)).isInstanceOf(PathSyntaxException.class);
  }

  @Test
  void blanksBehindAPathDoNotMatter() {
    assertThat(JsonPath.compile("$.a.b[0]  ").find(SCOPE)).isEqualTo(json("10"));
  }

  @Test
  void scansMayBeReadByManyThreadsAtOnce() {
    JsonPath scan = JsonPath.compile("$..price");
    JsonNode expected = json("[5,20]");

    List<JsonNode> found = IntStream.range(0, 2_000)
        .parallel()
        .mapToObj(i -> scan.find(SCOPE))
        .distinct()
        .toList();

    assertThat(found).containsExactly(expected);
  }

  @Test
  void inputStaysAsItIs() {
    JsonNode before = SCOPE.input().deepCopy();

    for (String path :
        List.of("$..*", "$.items[?(@.price < $.a.b[1])].name", "$.items[*]['price','name']")) {
      JsonPath.compile(path).find(SCOPE);
    }

    assertThat(SCOPE.input()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"[?(@.a, )]", "(, )", "!, ''"})
  void whatIsNestedTooDeepIsRefused(String open, String close) {
    String path = "$[?(" + open.repeat(101) + "@.a" + close.repeat(101) + ")]";

    assertThatThrownBy(() -> JsonPath.compile(path))
        .isInstanceOf(PathSyntaxException.class)
        .hasMessageContaining("nests more than 100 deep");
  }

  @Test
  void aFilterMayHoldALongText() {
    String text = "a\\'b".repeat(20_000);

    assertThat(JsonPath.compile("$.items[?(@.name == '" + text + "')]").find(SCOPE))
        .isEmpty();
  }

  @Test
  void librarysDefaultsAreLeftAlone() {
    JsonPath.compile("$.items[*]").find(SCOPE);

    assertThat(Configuration.defaultConfiguration().jsonProvider().getClass().getSimpleName())
        .isEqualTo("JsonSmartJsonProvider");
  }
}
