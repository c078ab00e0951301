package dev.jasl.jsonata;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of JSONata functions: those of the language and those that Step Functions adds; {@code $eval} is not there, since the
 * service does not have it. Typed expressions, checker and evaluator all read this one.
 *
 * @see <a href="https://docs.jsonata.org/overview">JSONata</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Transforming data with JSONata</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // a signature never changes
public enum JsonataFunction {
  // text
  LENGTH("length", "<s-:n>"),
  SUBSTRING("substring", "<s-nn?:s>"),
  SUBSTRING_BEFORE("substringBefore", "<s-s:s>"),
  SUBSTRING_AFTER("substringAfter", "<s-s:s>"),
  LOWERCASE("lowercase", "<s-:s>"),
  UPPERCASE("uppercase", "<s-:s>"),
  TRIM("trim", "<s-:s>"),
  PAD("pad", "<s-ns?:s>"),
  CONTAINS("contains", "<s-(sf):b>"),
  SPLIT("split", "<s-(sf)n?:a<s>>"),
  JOIN("join", "<a<s>s?:s>"),
  MATCH("match", "<s-f<s:o>n?:a<o>>"),
  REPLACE("replace", "<s-(sf)(sf)n?:s>"),
  STRING("string", "<x-b?:s>"),
  BASE64_ENCODE("base64encode", "<s-:s>"),
  BASE64_DECODE("base64decode", "<s-:s>"),
  ENCODE_URL_COMPONENT("encodeUrlComponent", "<s-:s>"),
  ENCODE_URL("encodeUrl", "<s-:s>"),
  DECODE_URL_COMPONENT("decodeUrlComponent", "<s-:s>"),
  DECODE_URL("decodeUrl", "<s-:s>"),
  // numbers
  NUMBER("number", "<(nsb)-:n>"),
  ABS("abs", "<n-:n>"),
  FLOOR("floor", "<n-:n>"),
  CEIL("ceil", "<n-:n>"),
  ROUND("round", "<n-n?:n>"),
  POWER("power", "<n-n:n>"),
  SQRT("sqrt", "<n-:n>"),
  RANDOM("random", "<n?:n>"),
  FORMAT_NUMBER("formatNumber", "<n-so?:s>"),
  FORMAT_BASE("formatBase", "<n-n?:s>"),
  FORMAT_INTEGER("formatInteger", "<n-s:s>"),
  PARSE_INTEGER("parseInteger", "<s-s:n>"),
  SUM("sum", "<a<n>:n>"),
  MAX("max", "<a<n>:n>"),
  MIN("min", "<a<n>:n>"),
  AVERAGE("average", "<a<n>:n>"),
  // truth
  BOOLEAN("boolean", "<x-:b>"),
  NOT("not", "<x-:b>"),
  EXISTS("exists", "<x:b>"),
  // arrays
  COUNT("count", "<a:n>"),
  APPEND("append", "<xx:a>"),
  SORT("sort", "<af?:a>"),
  REVERSE("reverse", "<a:a>"),
  SHUFFLE("shuffle", "<a:a>"),
  DISTINCT("distinct", "<x:x>"),
  ZIP("zip", "<a+>"),
  MAP("map", "<af>"),
  FILTER("filter", "<af>"),
  SINGLE("single", "<af?>"),
  REDUCE("reduce", "<afj?:j>"),
  PARTITION("partition", "<an?:a>"),
  RANGE("range", "<nnn:a>"),
  // objects
  KEYS("keys", "<x-:a<s>>"),
  LOOKUP("lookup", "<x-s:x>"),
  SPREAD("spread", "<x-:a<o>>"),
  MERGE("merge", "<a<o>:o>"),
  SIFT("sift", "<o-f?:o>"),
  EACH("each", "<o-f:a>"),
  ERROR("error", "<s?:x>"),
  ASSERT("assert", "<bs?:x>"),
  TYPE("type", "<x:s>"),
  CLONE("clone", "<(oa)-:o>"),
  // time
  NOW("now", "<s?s?:s>"),
  MILLIS("millis", "<:n>"),
  FROM_MILLIS("fromMillis", "<n-s?s?:s>"),
  TO_MILLIS("toMillis", "<s-s?:n>"),
  // Step Functions
  HASH("hash", "<ss:s>"),
  UUID("uuid", "<:s>"),
  PARSE("parse", "<s:x>");

  private static final Set<JsonataFunction> OF_STEP_FUNCTIONS =
      EnumSet.of(PARTITION, RANGE, HASH, RANDOM, UUID, PARSE);

  private static final Map<String, JsonataFunction> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(f -> f.plainName, Function.identity()));

  private final String plainName;
  private final Signature signature;

  JsonataFunction(String plainName, String signature) {
    this.plainName = plainName;
    this.signature = new Signature(signature);
  }

  /** The function of this name, without the dollar sign; names are case-sensitive. */
  public static Optional<JsonataFunction> named(String plainName) {
    return Optional.ofNullable(BY_NAME.get(plainName));
  }

  /** As it is called: {@code $length}. */
  public String call() {
    return "$" + plainName;
  }

  /** What it takes, one text for each parameter, in order, in JSONata's notation: {@code s}, {@code n?}, {@code a<s>}. */
  public List<String> parameters() {
    return signature.parameters();
  }

  /** What it gives, in JSONata's notation; {@code x} for anything. */
  public String result() {
    return signature.result();
  }

  /** Whether it may be called with this many arguments; one that may be taken from the context need not be given. */
  public boolean accepts(int arguments) {
    return arguments >= signature.fewest() && arguments <= signature.most();
  }

  /** How to call it: {@code $substring(text, number[, number])}. */
  public String usage() {
    return call() + signature.words();
  }

  /**
   * Whether it takes arguments of these kinds.
   *
   * @param kinds one letter for each argument, as in a signature, {@code l} for null and {@code m} for an undefined one
   */
  public boolean fits(String kinds) {
    return mismatch(plainName, kinds) == 0;
  }

  String plainName() {
    return plainName;
  }

  boolean isOfTheLanguage() {
    return !OF_STEP_FUNCTIONS.contains(this);
  }

  /** The whole signature: {@code <s-nn?:s>}. */
  String inNotation() {
    return "<" + String.join("", parameters()) + ":" + result() + ">";
  }

  /** Whether the argument at this index is a list; another value is taken for a list of one. */
  boolean isList(int index) {
    return parameters().get(Math.min(index, parameters().size() - 1)).startsWith("a");
  }

  /** What has to be in the list that it takes, as a letter; empty if that may be anything. */
  Optional<String> elementType() {
    String first = parameters().get(0);
    return first.startsWith("a<") ? Optional.of(first.substring(2, 3)) : Optional.empty();
  }

  /**
   * The first argument that does not fit, counted from 1; 0 if all do. What Step Functions adds checks its arguments itself.
   *
   * @param kinds one letter for each argument, as in a signature; {@code m} for an undefined one
   */
  static int mismatch(String plainName, String kinds) {
    JsonataFunction function = BY_NAME.get(plainName);
    return function == null || !function.isOfTheLanguage() ? 0 : function.signature.mismatch(kinds);
  }
}
