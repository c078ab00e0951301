package dev.jasl.expr;

import static dev.jasl.expr.JsonataForm.COMPARISON;
import static dev.jasl.expr.JsonataForm.PRODUCT;
import static dev.jasl.expr.JsonataForm.SUM;
import static dev.jasl.expr.JsonataForm.call;
import static dev.jasl.expr.JsonataForm.form;
import static dev.jasl.expr.JsonataForm.infix;
import static dev.jasl.expr.JsonataForm.lenient;
import static dev.jasl.expr.JsonataForm.list;

import dev.jasl.intrinsic.IntrinsicFunction;
import dev.jasl.jsonata.JsonataFunction;
import dev.jasl.model.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with values, once for both dialects. JSONata has a form for each; JSONPath has comparisons, in a Choice only, and
 * what a {@code States.*} function or a path can do.
 */
@SuppressWarnings("ImmutableEnumChecker") // forms are records of unmodifiable lists
public enum Operator {
  // texts
  STRING_EQUALS(infix("=", COMPARISON, false), Comparator.STRING_EQUALS),
  STRING_LESS(infix("<", COMPARISON, true), Comparator.STRING_LESS_THAN),
  STRING_AT_MOST(infix("<=", COMPARISON, true), Comparator.STRING_LESS_THAN_EQUALS),
  STRING_GREATER(infix(">", COMPARISON, true), Comparator.STRING_GREATER_THAN),
  STRING_AT_LEAST(infix(">=", COMPARISON, true), Comparator.STRING_GREATER_THAN_EQUALS),
  /** The second operand is a literal with wildcards. */
  STRING_MATCHES(call(JsonataFunction.CONTAINS, 2), Comparator.STRING_MATCHES),
  STRING_CONTAINS(call(JsonataFunction.CONTAINS, 2)),
  STARTS_WITH(form("({a} := {1~}; $substring({0~}, 0, $length({a})) = {a})")),
  ENDS_WITH(form("({a} := {0~}; {b} := {1~}; $substring({a}, $length({a}) - $length({b})) = {b}"
      + " and $length({a}) >= $length({b}))")),
  IS_IN(infix("in", COMPARISON, false)),
  LENGTH(call(JsonataFunction.LENGTH, 1)),
  SUBSTRING(call(JsonataFunction.SUBSTRING, 2)),
  SUBSTRING_OF_LENGTH(call(JsonataFunction.SUBSTRING, 3)),
  SUBSTRING_FROM(form("$substring({0}, $max([0, {1~}]))")),
  SUBSTRING_BETWEEN(form("({a} := $max([0, {1~}]); $substring({0}, {a}, {2!~} - {a}))")),
  SUBSTRING_BEFORE(call(JsonataFunction.SUBSTRING_BEFORE, 2)),
  SUBSTRING_AFTER(call(JsonataFunction.SUBSTRING_AFTER, 2)),
  UPPERCASE(call(JsonataFunction.UPPERCASE, 1)),
  LOWERCASE(call(JsonataFunction.LOWERCASE, 1)),
  TRIM(form("$replace({0}, /^[\\x00-\\x20]+|[\\x00-\\x20]+(?![\\s\\S])/, \"\")")),
  NORMALIZE_SPACE(call(JsonataFunction.TRIM, 1)),
  PAD(call(JsonataFunction.PAD, 3)),
  SPLIT(list(JsonataFunction.SPLIT, 2)),
  /** The operands are the text, the delimiters, and a regular expression of these. */
  TOKENS(
      form("[$filter($split({0~}, {2}), function({a}) { {a} != \"\" })[]]"),
      PathForm.of(IntrinsicFunction.STRING_SPLIT, 0, 1)),
  JOIN(call(JsonataFunction.JOIN, 2)),
  REPLACE(call(JsonataFunction.REPLACE, 3)),
  MATCH(list(JsonataFunction.MATCH, 2)),
  BASE64_ENCODE(
      call(JsonataFunction.BASE64_ENCODE, 1), PathForm.of(IntrinsicFunction.BASE64_ENCODE, 0)),
  BASE64_DECODE(
      call(JsonataFunction.BASE64_DECODE, 1), PathForm.of(IntrinsicFunction.BASE64_DECODE, 0)),
  ENCODE_URL(call(JsonataFunction.ENCODE_URL, 1)),
  ENCODE_URL_COMPONENT(call(JsonataFunction.ENCODE_URL_COMPONENT, 1)),
  DECODE_URL(call(JsonataFunction.DECODE_URL, 1)),
  DECODE_URL_COMPONENT(call(JsonataFunction.DECODE_URL_COMPONENT, 1)),
  HASH(call(JsonataFunction.HASH, 2), PathForm.of(IntrinsicFunction.HASH, 0, 1)),
  TO_NUMBER(call(JsonataFunction.NUMBER, 1), PathForm.of(IntrinsicFunction.STRING_TO_JSON, 0)),
  PARSE_INTEGER(call(JsonataFunction.PARSE_INTEGER, 2)),
  PARSE_JSON(call(JsonataFunction.PARSE, 1), PathForm.of(IntrinsicFunction.STRING_TO_JSON, 0)),
  PARSE_TIMESTAMP(form("$fromMillis($toMillis({0}, {1}))")),
  UUID(form("$uuid()"), PathForm.of(IntrinsicFunction.UUID)),

  // numbers
  NUMBER_EQUALS(infix("=", COMPARISON, false), Comparator.NUMERIC_EQUALS),
  NUMBER_LESS(infix("<", COMPARISON, true), Comparator.NUMERIC_LESS_THAN),
  NUMBER_AT_MOST(infix("<=", COMPARISON, true), Comparator.NUMERIC_LESS_THAN_EQUALS),
  NUMBER_GREATER(infix(">", COMPARISON, true), Comparator.NUMERIC_GREATER_THAN),
  NUMBER_AT_LEAST(infix(">=", COMPARISON, true), Comparator.NUMERIC_GREATER_THAN_EQUALS),
  PLUS(infix("+", SUM, true)),
  /** Of whole numbers. */
  INTEGER_PLUS(infix("+", SUM, true), PathForm.of(IntrinsicFunction.MATH_ADD, 0, 1)),
  MINUS(infix("-", SUM, true)),
  /** Of whole numbers. */
  INTEGER_MINUS(infix("-", SUM, true)),
  TIMES(infix("*", PRODUCT, true)),
  DIVIDED_BY(infix("/", PRODUCT, true)),
  MODULO(infix("%", PRODUCT, true)),
  NEGATE(form("-{0!}", JsonataForm.ATOM - 1)),
  ABS(call(JsonataFunction.ABS, 1)),
  FLOOR(call(JsonataFunction.FLOOR, 1)),
  CEIL(call(JsonataFunction.CEIL, 1)),
  ROUND(call(JsonataFunction.ROUND, 1)),
  ROUND_TO(call(JsonataFunction.ROUND, 2)),
  POWER(call(JsonataFunction.POWER, 2)),
  SQRT(call(JsonataFunction.SQRT, 1)),
  FORMAT_NUMBER(call(JsonataFunction.FORMAT_NUMBER, 2)),
  FORMAT_BASE(call(JsonataFunction.FORMAT_BASE, 2)),
  FORMAT_INTEGER(call(JsonataFunction.FORMAT_INTEGER, 2)),
  RANDOM(call(JsonataFunction.RANDOM, 0)),
  RANDOM_SEEDED(call(JsonataFunction.RANDOM, 1)),
  RANDOM_INTEGER(
      form("({a} := {0}; {a} + $floor($random() * ({1!} - {a})))"),
      PathForm.of(IntrinsicFunction.MATH_RANDOM, 0, 1)),

  // truth values
  BOOLEAN_EQUALS(infix("=", COMPARISON, false), Comparator.BOOLEAN_EQUALS),
  AND(infix("and", JsonataForm.AND, false)),
  OR(infix("or", JsonataForm.OR, false)),
  NOT(call(JsonataFunction.NOT, 1)),
  CHOOSE(JsonataForm.conditional()),

  // timestamps
  TIMESTAMP_EQUALS(millis("="), Comparator.TIMESTAMP_EQUALS),
  TIMESTAMP_BEFORE(millis("<"), Comparator.TIMESTAMP_LESS_THAN),
  TIMESTAMP_AT_MOST(millis("<="), Comparator.TIMESTAMP_LESS_THAN_EQUALS),
  TIMESTAMP_AFTER(millis(">"), Comparator.TIMESTAMP_GREATER_THAN),
  TIMESTAMP_AT_LEAST(millis(">="), Comparator.TIMESTAMP_GREATER_THAN_EQUALS),
  NOW(call(JsonataFunction.NOW, 0)),
  TO_MILLIS(call(JsonataFunction.TO_MILLIS, 1)),
  FROM_MILLIS(call(JsonataFunction.FROM_MILLIS, 1)),
  PLUS_MILLIS(form("$fromMillis($toMillis({0}) + {1!})")),
  MINUS_MILLIS(form("$fromMillis($toMillis({0}) - {1!})")),
  FORMAT_TIMESTAMP(form("$fromMillis($toMillis({0}), {1})")),
  FORMAT_TIMESTAMP_IN_ZONE(form("$fromMillis($toMillis({0}), {1}, {2})")),

  // lists
  COUNT(lenient(JsonataFunction.COUNT, 1), PathForm.of(IntrinsicFunction.ARRAY_LENGTH, 0)),
  IS_EMPTY(form("$count({0~}) = 0", COMPARISON)),
  CONTAINS(infix("in", COMPARISON, false), PathForm.of(IntrinsicFunction.ARRAY_CONTAINS, 1, 0)),
  /** For elements that are lists or objects, which JSONata's {@code in} does not compare by what is in them. */
  CONTAINS_EQUAL(
      form("({b} := {0~}; $exists($filter({1~}, function({a}) { {a} = {b} })))"),
      PathForm.of(IntrinsicFunction.ARRAY_CONTAINS, 1, 0)),
  GET_ITEM(form("({a} := {1~}; {0!}[{a}])"), PathForm.of(IntrinsicFunction.ARRAY_GET_ITEM, 0, 1)),
  LAST(form("{0!}[-1]")),
  FILTER(list(JsonataFunction.FILTER, 2)),
  MAP(list(JsonataFunction.MAP, 2)),
  FLAT_MAP(form("$reduce({0~}, function({a}, {b}) { [$append({a}, {1=b})[]] }, [])")),
  /** A function of two parameters, called. */
  CALL(form("({a} := {1}; {b} := {2}; {0=ab})")),
  REDUCE(form("$reduce({0~}, {2}, {1})")),
  ARRAY_SUM(call(JsonataFunction.SUM, 1)),
  ARRAY_MIN(call(JsonataFunction.MIN, 1)),
  ARRAY_MAX(call(JsonataFunction.MAX, 1)),
  ARRAY_AVERAGE(call(JsonataFunction.AVERAGE, 1)),
  SORT(list(JsonataFunction.SORT, 2)),
  SORT_BY(form("({a} := {1}; [$sort({0~}, function({b}, {c}) { {a}({b}) > {a}({c}) })[]])")),
  SORT_BY_DESCENDING(
      form("({a} := {1}; [$sort({0~}, function({b}, {c}) { {a}({b}) < {a}({c}) })[]])")),
  SINGLE(call(JsonataFunction.SINGLE, 1)),
  SINGLE_MATCH(call(JsonataFunction.SINGLE, 2)),
  ANY_MATCH(form("$exists($filter({0~}, {1}))")),
  NONE_MATCH(form("$not($exists($filter({0~}, {1})))")),
  APPEND(list(JsonataFunction.APPEND, 2)),
  REVERSE(list(JsonataFunction.REVERSE, 1)),
  SHUFFLE(list(JsonataFunction.SHUFFLE, 1)),
  DISTINCT(list(JsonataFunction.DISTINCT, 1), PathForm.of(IntrinsicFunction.ARRAY_UNIQUE, 0)),
  ZIP(list(JsonataFunction.ZIP, 2)),
  PARTITION(
      list(JsonataFunction.PARTITION, 2), PathForm.of(IntrinsicFunction.ARRAY_PARTITION, 0, 1)),
  SLICE(form("[$filter({0~}, function({a}, {b}) { {b} >= {1!} and {b} < {2!} })[]]")),
  SKIP(form("[$filter({0~}, function({a}, {b}) { {b} >= {1!} })[]]")),
  LIMIT(form("[$filter({0~}, function({a}, {b}) { {b} < {1!} })[]]")),
  RANGE(list(JsonataFunction.RANGE, 3), PathForm.of(IntrinsicFunction.ARRAY_RANGE, 0, 1, 2)),

  // maps and objects
  LOOKUP(call(JsonataFunction.LOOKUP, 2)),
  KEYS(list(JsonataFunction.KEYS, 1)),
  VALUES(form("[$each({0~}, function({a}) { {a} })[]]")),
  ENTRIES(form("[$each({0~}, function({a}, {b}) { {\"key\": {b}, \"value\": {a}} })[]]")),
  MERGE(
      form("$merge([{0~}, {1~}])"),
      PathForm.with(Node.literal(false), IntrinsicFunction.JSON_MERGE, 0, 1)),
  FILTER_ENTRIES(form("$merge([$sift({0~}, {1})])")),
  MAP_VALUES(form("$merge([$each({0~}, function({a}, {b}) { {{b}: {1=ab}} })])")),
  TO_MAP(form("$merge([$map({0~}, function({a}) { {{1=a}: {2=a}} })])")),

  // JSON of which nothing is known
  JSON_EQUALS(infix("=", COMPARISON, false)),
  IS_NULL(form("{0!~} = null", COMPARISON), Comparator.IS_NULL),
  IS_STRING(type("string"), Comparator.IS_STRING),
  IS_NUMBER(type("number"), Comparator.IS_NUMERIC),
  IS_BOOLEAN(type("boolean"), Comparator.IS_BOOLEAN),
  IS_TIMESTAMP(
      form("({a} := {0~}; $type({a}) = \"string\" ? $contains({a}, " + Timestamps.REGEX
          + ") : false)"),
      Comparator.IS_TIMESTAMP),
  IS_LIST(type("array")),
  IS_OBJECT(type("object")),
  TYPE_NAME(call(JsonataFunction.TYPE, 1)),
  /** Of what is no text: a text would be taken for JSON itself. */
  TO_JSON_TEXT(call(JsonataFunction.STRING, 1), PathForm.of(IntrinsicFunction.JSON_TO_STRING, 0)),
  ANY_TO_JSON_TEXT(
      form("({a} := $string({\"v\": {0~}}); $substring({a}, 5, $length({a}) - 6))"),
      PathForm.of(IntrinsicFunction.JSON_TO_STRING, 0)),

  // what may be missing
  IS_PRESENT(lenient(JsonataFunction.EXISTS, 1), Comparator.IS_PRESENT),
  /** Neither missing nor null. */
  HAS_VALUE(form("{0!~} != null", COMPARISON)),
  OR_ELSE(form("({a} := {0~}; $exists({a}) ? {a} : {1})")),
  /** Null counts as missing. */
  NULL_OR_ELSE(form("({a} := {0~}; {a} != null ? {a} : {1})")),
  /** What a lambda makes of a value, if there is one. */
  MAP_OPTIONAL(form("({a} := {0~}; $exists({a}) ? {1=a})")),
  MAP_NULLABLE(form("({a} := {0~}; {a} != null ? {1=a})"));

  private final JsonataForm jsonata;
  private final @Nullable PathForm path;
  private final @Nullable Comparator comparator;

  Operator(JsonataForm jsonata) {
    this(jsonata, null, null);
  }

  Operator(JsonataForm jsonata, PathForm path) {
    this(jsonata, path, null);
  }

  Operator(JsonataForm jsonata, Comparator comparator) {
    this(jsonata, null, comparator);
  }

  Operator(JsonataForm jsonata, @Nullable PathForm path, @Nullable Comparator comparator) {
    this.jsonata = jsonata;
    this.path = path;
    this.comparator = comparator;
  }

  /** How JSONata says it. */
  JsonataForm jsonata() {
    return jsonata;
  }

  /** The {@code States.*} function that does it, if there is one. */
  @Nullable
  PathForm path() {
    return path;
  }

  /** What a JSONPath choice rule calls it. */
  @Nullable
  Comparator comparator() {
    return comparator;
  }

  /** For messages: {@code times}, {@code is present}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Timestamps are compared as instants, since the same instant has many texts. */
  private static JsonataForm millis(String sign) {
    return form("$toMillis({0~}) " + sign + " $toMillis({1~})", COMPARISON);
  }

  private static JsonataForm type(String name) {
    return form("$type({0~}) = \"" + name + "\"", COMPARISON);
  }
}
