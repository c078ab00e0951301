package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What an unquoted word of YAML means, as CloudFormation takes it.
 *
 * @param text a number in JSON's spelling, or the word itself
 * @param ambiguous whether other tools take it for something else
 */
record YamlScalar(JsonToken kind, String text, boolean ambiguous) {
  private static final Resolver RESOLVER = new Resolver();
  private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern PLAIN_INTEGER =
      Pattern.compile("[-+]?(?:0|[1-9][0-9]*|0x[0-9a-fA-F]+)");

  /** Octal numbers of YAML 1.2, and numbers that begin with 0 and are not octal. */
  private static final Pattern NUMBER_TO_OTHERS =
      Pattern.compile("[-+]?0o[0-7]+|[-+]?0[0-9]*[89][0-9]*");

  /** {@code 12:30} is 750 in YAML 1.1, but not to CloudFormation. Three parts at most are looked for. */
  private static final Pattern SEXAGESIMAL =
      Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,3}(?:\\.[0-9_]*)?");

  private static final int DATE_ALONE = "2026-01-31".length();

  static YamlScalar of(String word) {
    if (word.length() > JsonFormat.MAX_NUMBER_LENGTH) {
      return DIGITS.matcher(word).matches() ? number(word, false) : string(word, false);
    }
    if (word.contains(":")) {
      return string(word, SEXAGESIMAL.matcher(word).matches());
    }
    Tag tag = RESOLVER.resolve(NodeId.scalar, word, true);
    if (tag.equals(Tag.NULL)) {
      return new YamlScalar(JsonToken.VALUE_NULL, word, false);
    }
    if (tag.equals(Tag.BOOL)) {
      return bool(word.toLowerCase(Locale.ROOT));
    }
    if (tag.equals(Tag.INT)) {
      return integer(word);
    }
    if (tag.equals(Tag.FLOAT)) {
      return decimal(word);
    }
    boolean date = tag.equals(Tag.TIMESTAMP) && word.length() == DATE_ALONE;
    return string(word, date || NUMBER_TO_OTHERS.matcher(word).matches());
  }

  /** What to say if tools differ. */
  Optional<String> remark(String word) {
    return ambiguous
        ? Optional.of("Tools differ on " + Shown.text(word) + "; CloudFormation takes it for "
            + (kind == JsonToken.VALUE_STRING ? "text" : Shown.text(text)))
        : Optional.empty();
  }

  /** What would be read alike by all. */
  String hint() {
    return kind == JsonToken.VALUE_STRING
        ? "put it in quotes"
        : "write " + Shown.text(text) + ", or put it in quotes if text is meant";
  }

  private static YamlScalar bool(String word) {
    boolean value = word.equals("true") || word.equals("yes") || word.equals("on");
    boolean ambiguous = !word.equals("true") && !word.equals("false");
    JsonToken kind = value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
    return new YamlScalar(kind, Boolean.toString(value), ambiguous);
  }

  private static YamlScalar integer(String word) {
    String digits = word.replace("_", "");
    boolean negative = digits.startsWith("-");
    BigInteger value = unsigned(negative || digits.startsWith("+") ? digits.substring(1) : digits);
    boolean ambiguous = !PLAIN_INTEGER.matcher(word).matches();
    String text = (negative ? value.negate() : value).toString();
    return new YamlScalar(JsonToken.VALUE_NUMBER_INT, text, ambiguous);
  }

  private static BigInteger unsigned(String digits) {
    if (digits.startsWith("0b")) {
      return new BigInteger(digits.substring(2), 2);
    }
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    return new BigInteger(digits, digits.startsWith("0") ? 8 : 10);
  }

  /** Infinity and what is no number become one that is out of range. */
  private static YamlScalar decimal(String word) {
    String literal = word.replace("_", "");
    return literal.equals(".") ? string(word, true) : number(literal, word.contains("_"));
  }

  private static YamlScalar number(String literal, boolean ambiguous) {
    boolean whole = DIGITS.matcher(literal).matches();
    JsonToken kind = whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    return new YamlScalar(kind, literal, ambiguous);
  }

  private static YamlScalar string(String word, boolean ambiguous) {
    return new YamlScalar(JsonToken.VALUE_STRING, word, ambiguous);
  }
}
