package dev.jasl.expr;

/** One match of a regular expression. */
public final class TextMatchExpr extends ObjectExpr<TextMatch> {
  public static final Type<TextMatchExpr> TYPE = Type.of(TextMatch.class, TextMatchExpr::new);

  TextMatchExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * What was matched.
   *
   * <pre>{@code
   * NAME.match(Pattern.compile("([a-z])=")).get(0).match()
   * // [$match($name, /([a-z])=/)[]][0].match
   * }</pre>
   */
  public StringExpr match() {
    return field("match", StringExpr.TYPE);
  }

  /**
   * Where it begins, counted from 0.
   *
   * <pre>{@code
   * NAME.match(Pattern.compile("([a-z])=")).get(0).index()
   * // [$match($name, /([a-z])=/)[]][0].index
   * }</pre>
   */
  public IntegerExpr index() {
    return field("index", IntegerExpr.TYPE);
  }

  /**
   * What each group of the expression matched, in their order. A group that took no part in the match is null or left out:
   * do not read such a one.
   *
   * <pre>{@code
   * NAME.match(Pattern.compile("([a-z])=")).get(0).groups()
   * // [$match($name, /([a-z])=/)[]][0].groups
   * }</pre>
   */
  public ListExpr<String, StringExpr> groups() {
    return field("groups", ListExpr.of(StringExpr.TYPE));
  }
}
