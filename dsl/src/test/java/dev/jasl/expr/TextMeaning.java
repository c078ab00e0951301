package dev.jasl.expr;

import static dev.jasl.expr.Meaning.list;
import static dev.jasl.expr.Meaning.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What operations on texts and numbers mean. */
record TextMeaning(OperatorMeaning operation) {
  JsonNode of(Operator operator) {
    return switch (operator) {
      case STRING_LESS -> truth(text(0).compareTo(text(1)) < 0);
      case STRING_AT_MOST -> truth(text(0).compareTo(text(1)) <= 0);
      case STRING_GREATER -> truth(text(0).compareTo(text(1)) > 0);
      case STRING_AT_LEAST -> truth(text(0).compareTo(text(1)) >= 0);
      case STRING_MATCHES -> truth(wildcard(text(1)).matcher(text(0)).matches());
      case STRING_CONTAINS -> truth(contains());
      case STARTS_WITH -> truth(text(0).startsWith(text(1)));
      case ENDS_WITH -> truth(text(0).endsWith(text(1)));
      case LENGTH -> Texts.number(points(0).length);
      case SUBSTRING, SUBSTRING_FROM -> part(whole(1), Integer.MAX_VALUE);
      case SUBSTRING_OF_LENGTH -> part(whole(1), whole(1) + whole(2));
      case SUBSTRING_BETWEEN -> part(whole(1), whole(2));
      case SUBSTRING_BEFORE ->
        text(text(0).contains(text(1)) ? text(0).substring(0, text(0).indexOf(text(1))) : text(0));
      case SUBSTRING_AFTER ->
        text(
            text(0).contains(text(1))
                ? text(0).substring(text(0).indexOf(text(1)) + text(1).length())
                : text(0));
      case UPPERCASE -> text(text(0).toUpperCase(Locale.ROOT));
      case LOWERCASE -> text(text(0).toLowerCase(Locale.ROOT));
      case TRIM -> text(text(0).trim());
      case NORMALIZE_SPACE -> text(text(0).replaceAll("[ \t\n\r]+", " ").replaceAll("^ | $", ""));
      case PAD -> padded((int) whole(1));
      case SPLIT -> texts(Arrays.asList(text(0).split(separator(), -1)));
      case TOKENS -> tokens();
      case JOIN -> joined();
      case REPLACE -> replaced();
      case MATCH -> matches();
      case BASE64_ENCODE ->
        text(Base64.getEncoder().encodeToString(text(0).getBytes(StandardCharsets.UTF_8)));
      case BASE64_DECODE ->
        text(new String(Base64.getDecoder().decode(text(0)), StandardCharsets.UTF_8));
      case ENCODE_URL_COMPONENT -> text(encoded());
      case DECODE_URL_COMPONENT ->
        text(URLDecoder.decode(text(0).replace("+", "%2B"), StandardCharsets.UTF_8));
      case TO_NUMBER -> spelledNumber();
      case PARSE_JSON -> parsed();

      case NUMBER_LESS -> truth(number(0) < number(1));
      case NUMBER_AT_MOST -> truth(number(0) <= number(1));
      case NUMBER_GREATER -> truth(number(0) > number(1));
      case NUMBER_AT_LEAST -> truth(number(0) >= number(1));
      case PLUS -> Texts.number(number(0) + number(1));
      case INTEGER_PLUS -> Texts.number(exact(0) + exact(1));
      case INTEGER_MINUS -> Texts.number(exact(0) - exact(1));
      case MINUS -> Texts.number(number(0) - number(1));
      case TIMES -> Texts.number(number(0) * number(1));
      case DIVIDED_BY -> Texts.number(number(0) / divisor());
      case MODULO -> Texts.number(number(0) % divisor());
      case NEGATE -> Texts.number(-number(0));
      case ABS -> Texts.number(Math.abs(number(0)));
      case FLOOR -> Texts.number(Math.floor(number(0)));
      case CEIL -> Texts.number(Math.ceil(number(0)));
      case ROUND -> rounded(0);
      case ROUND_TO -> rounded((int) whole(1));
      case POWER -> Texts.number(Math.pow(number(0), number(1)));
      case SQRT -> Texts.number(Math.sqrt(number(0)));
      case FORMAT_BASE -> text(Long.toString((long) number(0), (int) whole(1)));
      case ARRAY_SUM -> Texts.number(numbers().stream().mapToDouble(n -> n).reduce(0, Double::sum));
      case ARRAY_MIN ->
        numbers().stream().min(Double::compare).map(Texts::number).orElse(Meaning.missing());
      case ARRAY_MAX ->
        numbers().stream().max(Double::compare).map(Texts::number).orElse(Meaning.missing());
      case ARRAY_AVERAGE -> average();
      default ->
        throw new AssertionError("the specification does not say what " + operator + " means");
    };
  }

  private String text(int operand) {
    return operation.value(operand).textValue();
  }

  private static JsonNode text(String text) {
    return TextNode.valueOf(text);
  }

  private static JsonNode texts(List<String> texts) {
    return list(texts.stream().map(text -> (JsonNode) TextNode.valueOf(text)).toList());
  }

  private long whole(int operand) {
    return operation.value(operand).longValue();
  }

  private double number(int operand) {
    JsonNode number = operation.value(operand);
    if (number.isIntegralNumber() && number.bigIntegerValue().bitLength() > 53) {
      throw new Meaning.Unspecified("beyond 2^53");
    }
    return number.doubleValue();
  }

  /** {@code States.MathAdd} takes 32 bits. */
  private double exact(int operand) {
    return number(operand);
  }

  private double divisor() {
    if (number(1) == 0) {
      throw new Meaning.Unspecified("divided by 0");
    }
    return number(1);
  }

  private JsonNode rounded(int places) {
    BigDecimal number = BigDecimal.valueOf(number(0));
    return Texts.number(number.setScale(places, RoundingMode.HALF_EVEN).doubleValue());
  }

  private List<Double> numbers() {
    List<Double> numbers = new ArrayList<>();
    operation.value(0).forEach(number -> numbers.add(number.doubleValue()));
    return numbers;
  }

  private JsonNode average() {
    List<Double> numbers = numbers();
    return numbers.isEmpty()
        ? Meaning.missing()
        : Texts.number(
            numbers.stream().mapToDouble(n -> n).reduce(0, Double::sum) / numbers.size());
  }

  private int[] points(int operand) {
    return text(operand).codePoints().toArray();
  }

  private JsonNode part(long begin, long end) {
    int[] points = points(0);
    int from = (int) Math.min(Math.max(0, begin), points.length);
    int to = (int) Math.max(from, Math.min(end, points.length));
    return text(new String(points, from, to - from));
  }

  private JsonNode padded(int width) {
    String filler = text(2).repeat(Math.max(0, Math.abs(width) - points(0).length));
    return text(width < 0 ? filler + text(0) : text(0) + filler);
  }

  private boolean contains() {
    return operation.operands().get(1) instanceof Node.Regex regex
        ? regex.text().pattern().matcher(text(0)).find()
        : text(0).contains(text(1));
  }

  private String separator() {
    return operation.operands().get(1) instanceof Node.Regex regex
        ? regex.text().pattern().pattern()
        : Pattern.quote(text(1));
  }

  private JsonNode replaced() {
    return text(
        operation.operands().get(1) instanceof Node.Regex regex
            ? regex.text().pattern().matcher(text(0)).replaceAll(text(2))
            : text(0).replace(nonEmpty(text(1)), text(2)));
  }

  private String encoded() {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text(0).getBytes(StandardCharsets.UTF_8)) {
      char character = (char) octet;
      boolean plain = Character.isLetterOrDigit(character) || "-_.!~*'()".indexOf(character) >= 0;
      encoded.append(
          plain && octet >= 0 ? String.valueOf(character) : "%%%02X".formatted(octet & 0xff));
    }
    return encoded.toString();
  }

  private JsonNode matches() {
    List<JsonNode> matches = new ArrayList<>();
    Node.Regex regex = (Node.Regex) operation.operands().get(1);
    regex
        .text()
        .pattern()
        .matcher(text(0))
        .results()
        .forEach(found -> matches.add(Meaning.JSON
            .objectNode()
            .put("match", found.group())
            .put("index", found.start())
            .set("groups", Meaning.JSON.arrayNode())));
    return list(matches);
  }

  private static String nonEmpty(String part) {
    if (part.isEmpty()) {
      throw new Meaning.Fails("an empty part");
    }
    return part;
  }

  private JsonNode tokens() {
    List<String> tokens = new ArrayList<>();
    new StringTokenizer(text(0), text(1))
        .asIterator()
        .forEachRemaining(t -> tokens.add((String) t));
    return texts(tokens);
  }

  private JsonNode joined() {
    List<String> texts = new ArrayList<>();
    operation.value(0).forEach(text -> texts.add(text.textValue()));
    return text(String.join(text(1), texts));
  }

  /** What is no number in JSON is something in one of the languages at times. */
  private JsonNode spelledNumber() {
    if (text(0).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      return parsed();
    }
    throw new Meaning.Unspecified("no number in JSON");
  }

  private JsonNode parsed() {
    try {
      return new ObjectMapper().readTree(text(0));
    } catch (java.io.IOException malformed) {
      throw new Meaning.Fails("no JSON");
    }
  }

  /** A star is anything, and a backslash makes a star or a backslash itself. */
  private static Pattern wildcard(String wildcard) {
    StringBuilder regex = new StringBuilder();
    Matcher piece = Pattern.compile("\\\\([*\\\\])|(\\*)|(.)", Pattern.DOTALL).matcher(wildcard);
    while (piece.find()) {
      String plain = piece.group(1) == null ? piece.group(3) : piece.group(1);
      regex.append(plain == null ? ".*" : Pattern.quote(plain));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
