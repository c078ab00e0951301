package dev.jasl.intrinsic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Functions on strings. */
final class TextFunctions {
  static final List<TextNode> ALGORITHMS = Stream.of(
          "MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")
      .map(TextNode::valueOf)
      .toList();

  private TextFunctions() {}

  static JsonNode format(Arguments arguments, Randomness random) {
    FormatTemplate template = arguments.template();
    if (template.placeholders() != arguments.size() - 1) {
      throw arguments.failure("the template has %d placeholders {}, but %d values were given"
          .formatted(template.placeholders(), arguments.size() - 1));
    }
    StringBuilder text = new StringBuilder(template.pieces().get(0));
    for (int i = 1; i < arguments.size(); i++) {
      print(Decimals.asDoubles(arguments.value(i)), text);
      text.append(template.pieces().get(i));
    }
    return TextNode.valueOf(text.toString());
  }

  /** Objects and arrays come out as Java prints maps and lists: {@code {Arg1=1, Arg2=[]}}, measured on the service. */
  private static void print(JsonNode value, StringBuilder text) {
    if (value.isObject()) {
      text.append('{');
      for (Iterator<Map.Entry<String, JsonNode>> members = value.properties().iterator();
          members.hasNext(); ) {
        Map.Entry<String, JsonNode> member = members.next();
        text.append(member.getKey()).append('=');
        print(member.getValue(), text);
        text.append(members.hasNext() ? ", " : "");
      }
      text.append('}');
    } else if (value.isArray()) {
      text.append('[');
      for (int i = 0; i < value.size(); i++) {
        text.append(i == 0 ? "" : ", ");
        print(value.get(i), text);
      }
      text.append(']');
    } else {
      text.append(value.asText());
    }
  }

  static JsonNode split(Arguments arguments, Randomness random) {
    ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
    StringTokenizer tokens = new StringTokenizer(arguments.text(0), arguments.text(1));
    while (tokens.hasMoreTokens()) {
      pieces.add(tokens.nextToken());
    }
    return pieces;
  }

  static JsonNode encode(Arguments arguments, Randomness random) {
    return TextNode.valueOf(Base64.getEncoder().encodeToString(arguments.text(0).getBytes(UTF_8)));
  }

  static JsonNode decode(Arguments arguments, Randomness random) {
    try {
      return TextNode.valueOf(new String(Base64.getMimeDecoder().decode(arguments.text(0)), UTF_8));
    } catch (IllegalArgumentException malformed) {
      throw arguments.failure("argument 1 is not Base64: " + malformed.getMessage());
    }
  }

  static JsonNode hash(Arguments arguments, Randomness random) {
    JsonNode data = arguments.value(0);
    String text = data.isTextual() ? data.textValue() : JsonFunctions.text(data);
    try {
      MessageDigest digest = MessageDigest.getInstance(arguments.text(1));
      return TextNode.valueOf(HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8))));
    } catch (NoSuchAlgorithmException missing) {
      throw arguments.failure("this Java runtime has no " + arguments.text(1));
    }
  }

  static JsonNode uuid(Arguments arguments, Randomness random) {
    return TextNode.valueOf(random.uuid().toString());
  }
}
