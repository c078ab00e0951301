package dev.jasl.expr;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text.
 *
 * @see <a href="https://docs.jsonata.org/string-functions">JSONata, String functions</a>
 */
public final class StringExpr extends TextConversions implements Printable, Sortable {
  public static final Type<StringExpr> TYPE = Type.named("text", String.class, StringExpr::new);

  StringExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * Whether it is this text ({@code StringEquals}).
   *
   * <pre>{@code
   * NAME.is("gold")
   * // $name = "gold"
   * // JSONPath: {"Variable":"$name","StringEquals":"gold"}
   * }</pre>
   */
  public BooleanExpr is(String other) {
    return is(new StringExpr(Node.literal(other)));
  }

  /**
   * Whether it is this text ({@code StringEquals}).
   *
   * <pre>{@code
   * NAME.is(OTHER)
   * // $name = $other
   * // JSONPath: {"Variable":"$name","StringEqualsPath":"$other"}
   * }</pre>
   */
  public BooleanExpr is(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_EQUALS, node, other.node);
  }

  /**
   * Whether it is another text.
   *
   * <pre>{@code
   * NAME.isNot("gold")
   * // $not($name = "gold")
   * // JSONPath: {"Not":{"Variable":"$name","StringEquals":"gold"}}
   * }</pre>
   */
  public BooleanExpr isNot(String other) {
    return is(other).not();
  }

  /**
   * Whether it is another text.
   *
   * <pre>{@code
   * NAME.isNot(OTHER)
   * // $not($name = $other)
   * // JSONPath: {"Not":{"Variable":"$name","StringEqualsPath":"$other"}}
   * }</pre>
   */
  public BooleanExpr isNot(StringExpr other) {
    return is(other).not();
  }

  /**
   * Whether it is one of these.
   *
   * <pre>{@code
   * NAME.isIn("gold", "silver")
   * // $name in ["gold", "silver"]
   * // JSONPath:
   * // {"Or":[{"Variable":"$name","StringEquals":"gold"},{"Variable":"$name","StringEquals":"silver"}]}
   * }</pre>
   */
  public BooleanExpr isIn(String first, String... others) {
    return BooleanExpr.of(Operator.IS_IN, node, Node.texts(first, List.of(others)));
  }

  /**
   * Whether it stands before another text in the order of {@link String#compareTo} ({@code StringLessThan}).
   *
   * <pre>{@code
   * NAME.lessThan("m")
   * // $name < "m"
   * // JSONPath: {"Variable":"$name","StringLessThan":"m"}
   * }</pre>
   */
  public BooleanExpr lessThan(String other) {
    return BooleanExpr.of(Operator.STRING_LESS, node, Node.literal(other));
  }

  /**
   * Whether it stands before another text in the order of {@link String#compareTo} ({@code StringLessThan}).
   *
   * <pre>{@code
   * NAME.lessThan(OTHER)
   * // $name < $other
   * // JSONPath: {"Variable":"$name","StringLessThanPath":"$other"}
   * }</pre>
   */
  public BooleanExpr lessThan(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_LESS, node, other.node);
  }

  /**
   * Whether it stands not behind another text in the order of {@link String#compareTo} ({@code StringLessThanEquals}).
   *
   * <pre>{@code
   * NAME.atMost("m")
   * // $name <= "m"
   * // JSONPath: {"Variable":"$name","StringLessThanEquals":"m"}
   * }</pre>
   */
  public BooleanExpr atMost(String other) {
    return BooleanExpr.of(Operator.STRING_AT_MOST, node, Node.literal(other));
  }

  /**
   * Whether it stands not behind another text in the order of {@link String#compareTo} ({@code StringLessThanEquals}).
   *
   * <pre>{@code
   * NAME.atMost(OTHER)
   * // $name <= $other
   * // JSONPath: {"Variable":"$name","StringLessThanEqualsPath":"$other"}
   * }</pre>
   */
  public BooleanExpr atMost(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_AT_MOST, node, other.node);
  }

  /**
   * Whether it stands behind another text in the order of {@link String#compareTo} ({@code StringGreaterThan}).
   *
   * <pre>{@code
   * NAME.greaterThan("m")
   * // $name > "m"
   * // JSONPath: {"Variable":"$name","StringGreaterThan":"m"}
   * }</pre>
   */
  public BooleanExpr greaterThan(String other) {
    return BooleanExpr.of(Operator.STRING_GREATER, node, Node.literal(other));
  }

  /**
   * Whether it stands behind another text in the order of {@link String#compareTo} ({@code StringGreaterThan}).
   *
   * <pre>{@code
   * NAME.greaterThan(OTHER)
   * // $name > $other
   * // JSONPath: {"Variable":"$name","StringGreaterThanPath":"$other"}
   * }</pre>
   */
  public BooleanExpr greaterThan(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_GREATER, node, other.node);
  }

  /**
   * Whether it stands not before another text in the order of {@link String#compareTo} ({@code StringGreaterThanEquals}).
   *
   * <pre>{@code
   * NAME.atLeast("m")
   * // $name >= "m"
   * // JSONPath: {"Variable":"$name","StringGreaterThanEquals":"m"}
   * }</pre>
   */
  public BooleanExpr atLeast(String other) {
    return BooleanExpr.of(Operator.STRING_AT_LEAST, node, Node.literal(other));
  }

  /**
   * Whether it stands not before another text in the order of {@link String#compareTo} ({@code StringGreaterThanEquals}).
   *
   * <pre>{@code
   * NAME.atLeast(OTHER)
   * // $name >= $other
   * // JSONPath: {"Variable":"$name","StringGreaterThanEqualsPath":"$other"}
   * }</pre>
   */
  public BooleanExpr atLeast(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_AT_LEAST, node, other.node);
  }

  /**
   * Whether it matches a pattern as a whole ({@code StringMatches}): {@code *} is any run of characters, {@code \*} a star
   * and {@code \\} a backslash; in Java the backslashes are written twice.
   *
   * <pre>{@code
   * NAME.matches("log-*.txt")
   * // $contains($name, /^log-[\s\S]*\.txt(?![\s\S])/)
   * // JSONPath: {"Variable":"$name","StringMatches":"log-*.txt"}
   * }</pre>
   */
  public BooleanExpr matches(String wildcard) {
    return BooleanExpr.of(Operator.STRING_MATCHES, node, Node.literal(wildcard));
  }

  /**
   * Whether it matches a regular expression as a whole. JSONata only.
   *
   * @throws IllegalArgumentException for flags other than {@code CASE_INSENSITIVE} and {@code MULTILINE}
   *
   * <pre>{@code
   * NAME.matches(Pattern.compile("[a-z]+"))
   * // $contains($name, /^(?:[a-z]+)(?![\s\S])/)
   * }</pre>
   */
  public BooleanExpr matches(Pattern pattern) {
    Pattern whole = Pattern.compile("^(?:" + pattern.pattern() + ")(?![\\s\\S])", pattern.flags());
    return BooleanExpr.of(Operator.STRING_CONTAINS, node, regex(whole));
  }

  /**
   * Whether another text occurs in it.
   *
   * <pre>{@code
   * NAME.contains("error")
   * // $contains($name, "error")
   * // JSONPath: {"Variable":"$name","StringMatches":"*error*"}
   * }</pre>
   */
  public BooleanExpr contains(String other) {
    return BooleanExpr.of(Operator.STRING_CONTAINS, node, Node.literal(other));
  }

  /**
   * Whether another text occurs in it.
   *
   * <pre>{@code
   * NAME.contains(OTHER)
   * // $contains($name, $other)
   * }</pre>
   */
  public BooleanExpr contains(StringExpr other) {
    return BooleanExpr.of(Operator.STRING_CONTAINS, node, other.node);
  }

  /**
   * Whether a regular expression matches anywhere in it. JSONata only.
   *
   * @throws IllegalArgumentException for an empty pattern, and for flags other than {@code CASE_INSENSITIVE} and {@code
   * MULTILINE}
   *
   * <pre>{@code
   * NAME.contains(Pattern.compile("[0-9]"))
   * // $contains($name, /[0-9]/)
   * }</pre>
   */
  public BooleanExpr contains(Pattern pattern) {
    return BooleanExpr.of(Operator.STRING_CONTAINS, node, regex(pattern));
  }

  /**
   * Whether it begins with another text.
   *
   * <pre>{@code
   * NAME.startsWith("s3://")
   * // $contains($name, /^s3:\/\//)
   * // JSONPath: {"Variable":"$name","StringMatches":"s3://*"}
   * }</pre>
   */
  public BooleanExpr startsWith(String other) {
    return matches(RegexText.escapedWildcard(other) + "*");
  }

  /**
   * Whether it begins with a computed text. JSONata only.
   *
   * <pre>{@code
   * NAME.startsWith(OTHER)
   * // ($v1 := $other; $substring($name, 0, $length($v1)) = $v1)
   * }</pre>
   */
  public BooleanExpr startsWith(StringExpr other) {
    return BooleanExpr.of(Operator.STARTS_WITH, node, other.node);
  }

  /**
   * Whether it ends with another text.
   *
   * <pre>{@code
   * NAME.endsWith(".csv")
   * // $contains($name, /^[\s\S]*\.csv(?![\s\S])/)
   * // JSONPath: {"Variable":"$name","StringMatches":"*.csv"}
   * }</pre>
   */
  public BooleanExpr endsWith(String other) {
    return matches("*" + RegexText.escapedWildcard(other));
  }

  /**
   * Whether it ends with a computed text. JSONata only.
   *
   * <pre>{@code
   * NAME.endsWith(OTHER)
   * // ($v1 := $name; $v2 := $other; $substring($v1, $length($v1) - $length($v2)) = $v2 and $length($v1) >=
   * // $length($v2))
   * }</pre>
   */
  public BooleanExpr endsWith(StringExpr other) {
    return BooleanExpr.of(Operator.ENDS_WITH, node, other.node);
  }

  /**
   * Whether it has no character.
   *
   * <pre>{@code
   * NAME.isEmpty()
   * // $name = ""
   * // JSONPath: {"Variable":"$name","StringEquals":""}
   * }</pre>
   */
  public BooleanExpr isEmpty() {
    return is("");
  }
}
