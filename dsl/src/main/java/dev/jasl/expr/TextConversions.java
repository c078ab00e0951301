package dev.jasl.expr;

import java.util.List;
import java.util.regex.Pattern;

/** Making another text, or something else, of a text. */
public abstract sealed class TextConversions extends TextParts permits StringExpr {
  TextConversions(Type<?> type, Node node) {
    super(type, node);
  }

  /**
   * The text with another behind it. For more pieces {@code Jasl.format} reads better.
   *
   * <pre>{@code
   * NAME.concat("!")
   * // $name & "!"
   * // JSONPath: States.Format('{}!', $name)
   * }</pre>
   */
  public final StringExpr concat(String other) {
    return new StringExpr(new Node.Format(List.of("", other), List.of(node)));
  }

  /**
   * The text with a computed one behind it.
   *
   * <pre>{@code
   * NAME.concat(OTHER)
   * // $name & $other
   * // JSONPath: States.Format('{}{}', $name, $other)
   * }</pre>
   */
  public final StringExpr concat(StringExpr other) {
    return new StringExpr(new Node.Format(List.of("", "", ""), List.of(node, other.node)));
  }

  /**
   * In capital letters. JSONata only.
   *
   * <pre>{@code
   * NAME.toUpperCase()
   * // $uppercase($name)
   * }</pre>
   */
  public final StringExpr toUpperCase() {
    return computed(Operator.UPPERCASE);
  }

  /**
   * In small letters. JSONata only.
   *
   * <pre>{@code
   * NAME.toLowerCase()
   * // $lowercase($name)
   * }</pre>
   */
  public final StringExpr toLowerCase() {
    return computed(Operator.LOWERCASE);
  }

  /**
   * Without blanks, line ends and control characters at both ends, as {@link String#trim}. JSONata only.
   *
   * <pre>{@code
   * NAME.trim()
   * // $replace($name, /^[\x00-\x20]+|[\x00-\x20]+(?![\s\S])/, "")
   * }</pre>
   */
  public final StringExpr trim() {
    return computed(Operator.TRIM);
  }

  /**
   * Without blanks at both ends, and with one blank for each run of blanks, tabs and line ends within: JSONata's own
   * {@code $trim}. JSONata only.
   *
   * <pre>{@code
   * NAME.normalizeSpace()
   * // $trim($name)
   * }</pre>
   */
  public final StringExpr normalizeSpace() {
    return computed(Operator.NORMALIZE_SPACE);
  }

  /**
   * The Base64 form of its UTF-8 bytes. JSONata itself knows characters up to U+00FF only; what the service does with
   * others in JSONata has not been measured. At most 10,000 characters in JSONPath.
   *
   * <pre>{@code
   * NAME.encodeBase64()
   * // $base64encode($name)
   * // JSONPath: States.Base64Encode($name)
   * }</pre>
   */
  public final StringExpr encodeBase64() {
    return computed(Operator.BASE64_ENCODE);
  }

  /**
   * The text whose Base64 form this is; anything else fails the state.
   *
   * <pre>{@code
   * NAME.decodeBase64()
   * // $base64decode($name)
   * // JSONPath: States.Base64Decode($name)
   * }</pre>
   */
  public final StringExpr decodeBase64() {
    return computed(Operator.BASE64_DECODE);
  }

  /**
   * With each character that a URL cannot have as {@code %} and digits; those that separate its parts stay. JSONata only.
   *
   * <pre>{@code
   * NAME.encodeUrl()
   * // $encodeUrl($name)
   * }</pre>
   */
  public final StringExpr encodeUrl() {
    return computed(Operator.ENCODE_URL);
  }

  /**
   * With each character that a part of a URL cannot have as {@code %} and digits, separators too. JSONata only.
   *
   * <pre>{@code
   * NAME.encodeUrlComponent()
   * // $encodeUrlComponent($name)
   * }</pre>
   */
  public final StringExpr encodeUrlComponent() {
    return computed(Operator.ENCODE_URL_COMPONENT);
  }

  /**
   * What {@link #encodeUrl} was given. JSONata only.
   *
   * <pre>{@code
   * NAME.decodeUrl()
   * // $decodeUrl($name)
   * }</pre>
   */
  public final StringExpr decodeUrl() {
    return computed(Operator.DECODE_URL);
  }

  /**
   * What {@link #encodeUrlComponent} was given. JSONata only.
   *
   * <pre>{@code
   * NAME.decodeUrlComponent()
   * // $decodeUrlComponent($name)
   * }</pre>
   */
  public final StringExpr decodeUrlComponent() {
    return computed(Operator.DECODE_URL_COMPONENT);
  }

  /**
   * With this character added at the end until it is {@code width} characters long. JSONata only.
   *
   * @throws IllegalArgumentException if the width is negative
   *
   * <pre>{@code
   * NAME.padEnd(8, '.')
   * // $pad($name, 8, ".")
   * }</pre>
   */
  public final StringExpr padEnd(int width, char filler) {
    return padded(Indexes.check(width), filler);
  }

  /**
   * With this character added at the beginning until it is {@code width} characters long. JSONata only.
   *
   * @throws IllegalArgumentException if the width is negative
   *
   * <pre>{@code
   * NAME.padStart(8, '0')
   * // $pad($name, -8, "0")
   * }</pre>
   */
  public final StringExpr padStart(int width, char filler) {
    return padded(-Indexes.check(width), filler);
  }

  /**
   * With a replacement for each occurrence of a part. JSONata only.
   *
   * @throws IllegalArgumentException if the part is empty
   *
   * <pre>{@code
   * NAME.replace("/", "-")
   * // $replace($name, "/", "-")
   * }</pre>
   */
  public final StringExpr replace(String part, String replacement) {
    return computed(Operator.REPLACE, part(part), Node.literal(replacement));
  }

  /**
   * With a computed replacement for each occurrence of a computed part; an empty part fails the state. JSONata only.
   *
   * <pre>{@code
   * NAME.replace(text("{name}"), OTHER)
   * // $replace($name, "{name}", $other)
   * }</pre>
   */
  public final StringExpr replace(StringExpr part, StringExpr replacement) {
    return computed(Operator.REPLACE, part.node, replacement.node);
  }

  /**
   * With a replacement for each match of a regular expression; {@code $1} in it is what the first group matched. JSONata
   * only.
   *
   * @throws IllegalArgumentException for an empty pattern, and for flags other than {@code CASE_INSENSITIVE} and {@code
   * MULTILINE}
   *
   * <pre>{@code
   * NAME.replaceAll(Pattern.compile("([0-9]+)"), "<$1>")
   * // $replace($name, /([0-9]+)/, "<$1>")
   * }</pre>
   */
  public final StringExpr replaceAll(Pattern pattern, String replacement) {
    return computed(Operator.REPLACE, regex(pattern), Node.literal(replacement));
  }

  /**
   * The number that the text spells as JSON would. A text that spells none fails the state in JSONata, which reads
   * {@code 0x1F} too; JSONPath gives the JSON that it spells instead, and null for an empty one.
   *
   * <pre>{@code
   * NAME.toNumber()
   * // $number($name)
   * // JSONPath: States.StringToJson($name)
   * }</pre>
   */
  public final NumberExpr toNumber() {
    return new NumberExpr(Node.operation(Operator.TO_NUMBER, node));
  }

  /**
   * The number that the text spells after a picture, {@code "#,##0"} or {@code "w"} for words. What does not fit gives no
   * number, which fails what it is used for. JSONata only.
   *
   * @see <a href="https://www.w3.org/TR/xpath-functions-31/#func-format-integer">Pictures of integers</a>
   *
   * <pre>{@code
   * NAME.parseInteger("#,##0")
   * // $parseInteger($name, "#,##0")
   * }</pre>
   */
  public final NumberExpr parseInteger(String picture) {
    return new NumberExpr(operation(Operator.PARSE_INTEGER, Node.literal(picture)));
  }

  /**
   * The point in time that the text spells as RFC 3339 asks, {@code 2025-01-01T12:00:00Z}. The text stays as it is; one
   * that spells none fails the state where it is compared.
   *
   * <pre>{@code
   * NAME.toTimestamp()
   * // $name
   * // JSONPath: $name
   * }</pre>
   */
  public final TimestampExpr toTimestamp() {
    return new TimestampExpr(node);
  }

  /**
   * The point in time that the text spells after a picture, {@code "[D]/[M]/[Y]"}. JSONata only.
   *
   * @see <a href="https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting">Pictures of dates</a>
   *
   * <pre>{@code
   * NAME.toTimestamp("[D01]/[M01]/[Y0001]")
   * // $fromMillis($toMillis($name, "[D01]/[M01]/[Y0001]"))
   * }</pre>
   */
  public final TimestampExpr toTimestamp(String picture) {
    return new TimestampExpr(operation(Operator.PARSE_TIMESTAMP, Node.literal(picture)));
  }

  /**
   * The JSON value that the text spells, taken to be of this type; a text that is no JSON fails the state, but a blank one
   * is null in JSONPath. In JSONPath its fields can be read in a later state only.
   *
   * <pre>{@code
   * NAME.parseJson(JsonExpr.TYPE)
   * // $parse($name)
   * // JSONPath: States.StringToJson($name)
   * }</pre>
   */
  public final <X extends Expr<?>> X parseJson(Type<X> type) {
    return type.at(Node.operation(Operator.PARSE_JSON, node));
  }

  /**
   * The hash of its UTF-8 bytes, in hexadecimal digits with small letters. At most 10,000 characters in JSONPath.
   *
   * <pre>{@code
   * NAME.hash(HashAlgorithm.SHA_256)
   * // $hash($name, "SHA-256")
   * // JSONPath: States.Hash($name, 'SHA-256')
   * }</pre>
   */
  public final StringExpr hash(HashAlgorithm algorithm) {
    return computed(Operator.HASH, Node.literal(algorithm.text()));
  }

  private StringExpr padded(int width, char filler) {
    return computed(Operator.PAD, Node.literal(width), Node.literal(String.valueOf(filler)));
  }

  private static Node part(String part) {
    if (part.isEmpty()) {
      throw new IllegalArgumentException("an empty part cannot be replaced");
    }
    return Node.literal(part);
  }
}
