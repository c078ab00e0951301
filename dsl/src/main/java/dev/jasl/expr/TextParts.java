package dev.jasl.expr;

import java.util.regex.Pattern;

/** Looking into a text and cutting it up. */
public abstract sealed class TextParts extends Expr<String> permits TextConversions {
  TextParts(Type<?> type, Node node) {
    super(type, node);
  }

  /**
   * How many characters it has. A character outside the basic plane, an emoji, counts as one, other than in Java. JSONata
   * only.
   *
   * <pre>{@code
   * NAME.length()
   * // $length($name)
   * }</pre>
   */
  public final IntegerExpr length() {
    return new IntegerExpr(Node.operation(Operator.LENGTH, node));
  }

  /**
   * What begins at this character, counted from 0; empty if the text ends before. JSONata only.
   *
   * @throws IllegalArgumentException if begin is negative
   *
   * <pre>{@code
   * NAME.substring(3)
   * // $substring($name, 3)
   * }</pre>
   */
  public final StringExpr substring(int begin) {
    Indexes.check(begin);
    return computed(Operator.SUBSTRING, Node.literal(begin));
  }

  /**
   * What begins at a character whose index, counted from 0, is computed; a negative one stands for 0. JSONata only.
   *
   * <pre>{@code
   * NAME.substring(NAME.length().minus(3))
   * // $substring($name, $max([0, $length($name) - 3]))
   * }</pre>
   */
  public final StringExpr substring(IntegerExpr begin) {
    return computed(Operator.SUBSTRING_FROM, begin.node);
  }

  /**
   * The characters from {@code begin} to before {@code end}, counted from 0; fewer if the text ends before. JSONata only.
   *
   * @throws IllegalArgumentException if begin is negative or end less
   *
   * <pre>{@code
   * NAME.substring(2, 5)
   * // $substring($name, 2, 3)
   * }</pre>
   */
  public final StringExpr substring(int begin, int end) {
    Indexes.check(begin, end);
    return computed(Operator.SUBSTRING_OF_LENGTH, Node.literal(begin), Node.literal(end - begin));
  }

  /**
   * The characters from {@code begin} to before {@code end}, both computed; a negative begin stands for 0, and nothing is
   * before an end that is not greater. JSONata only.
   *
   * <pre>{@code
   * NAME.substring(integer(0), NAME.length().minus(1))
   * // ($v1 := $max([0, 0]); $substring($name, $v1, ($length($name) - 1) - $v1))
   * }</pre>
   */
  public final StringExpr substring(IntegerExpr begin, IntegerExpr end) {
    return computed(Operator.SUBSTRING_BETWEEN, begin.node, end.node);
  }

  /**
   * What stands before the first occurrence of another text; all of it if that does not occur. JSONata only.
   *
   * <pre>{@code
   * NAME.substringBefore("@")
   * // $substringBefore($name, "@")
   * }</pre>
   */
  public final StringExpr substringBefore(String other) {
    return computed(Operator.SUBSTRING_BEFORE, Node.literal(other));
  }

  /**
   * What stands before the first occurrence of another text; all of it if that does not occur. JSONata only.
   *
   * <pre>{@code
   * NAME.substringBefore(OTHER)
   * // $substringBefore($name, $other)
   * }</pre>
   */
  public final StringExpr substringBefore(StringExpr other) {
    return computed(Operator.SUBSTRING_BEFORE, other.node);
  }

  /**
   * What stands behind the first occurrence of another text; all of it if that does not occur. JSONata only.
   *
   * <pre>{@code
   * NAME.substringAfter("@")
   * // $substringAfter($name, "@")
   * }</pre>
   */
  public final StringExpr substringAfter(String other) {
    return computed(Operator.SUBSTRING_AFTER, Node.literal(other));
  }

  /**
   * What stands behind the first occurrence of another text; all of it if that does not occur. JSONata only.
   *
   * <pre>{@code
   * NAME.substringAfter(OTHER)
   * // $substringAfter($name, $other)
   * }</pre>
   */
  public final StringExpr substringAfter(StringExpr other) {
    return computed(Operator.SUBSTRING_AFTER, other.node);
  }

  /**
   * The pieces between separators; a text without one is the only piece. An empty separator splits into characters.
   * JSONata only: {@code States.StringSplit} takes each character of its second argument for a separator and drops empty
   * pieces, which is {@link #tokens}.
   *
   * <pre>{@code
   * NAME.split(", ")
   * // [$split($name, ", ")[]]
   * }</pre>
   */
  public final ListExpr<String, StringExpr> split(String separator) {
    return texts(Node.operation(Operator.SPLIT, node, Node.literal(separator)));
  }

  /**
   * The pieces between what a regular expression matches. JSONata only.
   *
   * @throws IllegalArgumentException for an empty pattern, and for flags other than {@code CASE_INSENSITIVE} and {@code
   * MULTILINE}
   *
   * <pre>{@code
   * NAME.split(Pattern.compile("[,;] ?"))
   * // [$split($name, /[,;] ?/)[]]
   * }</pre>
   */
  public final ListExpr<String, StringExpr> split(Pattern separator) {
    return texts(Node.operation(Operator.SPLIT, node, regex(separator)));
  }

  /**
   * The pieces between delimiters, of which each character is one; empty pieces are dropped, as {@link
   * java.util.StringTokenizer} does.
   *
   * @throws IllegalArgumentException if there are no delimiters
   *
   * <pre>{@code
   * NAME.tokens(",;")
   * // [$filter($split($name, /[,;]/), function($v1) { $v1 != "" })[]]
   * // JSONPath: States.StringSplit($name, ',;')
   * }</pre>
   */
  public final ListExpr<String, StringExpr> tokens(String delimiters) {
    if (delimiters.isEmpty()) {
      throw new IllegalArgumentException("without delimiters there are no tokens");
    }
    Node pattern = new Node.Regex(RegexText.oneOf(delimiters));
    return texts(Node.operation(Operator.TOKENS, node, Node.literal(delimiters), pattern));
  }

  /**
   * All matches of a regular expression, none if there is none. JSONata only.
   *
   * @throws IllegalArgumentException for an empty pattern, and for flags other than {@code CASE_INSENSITIVE} and {@code
   * MULTILINE}
   *
   * <pre>{@code
   * NAME.match(Pattern.compile("[0-9]+"))
   * // [$match($name, /[0-9]+/)[]]
   * }</pre>
   */
  public final ListExpr<TextMatch, TextMatchExpr> match(Pattern pattern) {
    return ListExpr.of(TextMatchExpr.TYPE).at(Node.operation(Operator.MATCH, node, regex(pattern)));
  }

  static Node regex(Pattern pattern) {
    return new Node.Regex(RegexText.of(pattern));
  }

  final StringExpr computed(Operator operator, Node... others) {
    return new StringExpr(operation(operator, others));
  }

  final Node operation(Operator operator, Node... others) {
    Node[] operands = new Node[others.length + 1];
    operands[0] = node;
    System.arraycopy(others, 0, operands, 1, others.length);
    return Node.operation(operator, operands);
  }

  private static ListExpr<String, StringExpr> texts(Node node) {
    return ListExpr.of(StringExpr.TYPE).at(node);
  }
}
