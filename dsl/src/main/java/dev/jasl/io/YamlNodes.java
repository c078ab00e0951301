package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import dev.jasl.diagnostic.Position;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes tokens of YAML's nodes, their tags included. */
final class YamlNodes {
  private static final String STANDARD = "tag:yaml.org,2002:";

  /** Tags that say what is meant anyway, or that decide between the readings of a word. */
  private static final Set<String> KNOWN = Set.of(
      STANDARD + "map",
      STANDARD + "seq",
      STANDARD + "null",
      STANDARD + "bool",
      STANDARD + "int",
      STANDARD + "float");

  private YamlNodes() {}

  static YamlToken begin(CollectionStartEvent start, int begin, TextLines lines) {
    JsonToken kind =
        start instanceof MappingStartEvent ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    YamlToken token = YamlToken.of(kind, "", begin, lines);
    String tag = start.getTag();
    return tag == null || KNOWN.contains(tag) ? token : token.with(dropped(tag, lines.at(begin)));
  }

  static YamlToken value(ScalarEvent scalar, int begin, TextLines lines) {
    String tag = scalar.getTag();
    if (tag == null ? !scalar.isPlain() : tag.equals(STANDARD + "str")) {
      return YamlToken.of(JsonToken.VALUE_STRING, scalar.getValue(), begin, lines);
    }
    if (tag == null || KNOWN.contains(tag)) {
      return word(scalar.getValue(), begin, lines);
    }
    return tagged(tag, scalar, begin, lines);
  }

  private static YamlToken word(String word, int begin, TextLines lines) {
    YamlScalar scalar = YamlScalar.of(word);
    YamlToken token = YamlToken.of(scalar.kind(), scalar.text(), begin, lines);
    return scalar
        .remark(word)
        .map(said -> token.with(new Remark(lines.at(begin), said, scalar.hint())))
        .orElse(token);
  }

  private static YamlToken tagged(String tag, ScalarEvent scalar, int begin, TextLines lines) {
    Position at = lines.at(begin);
    String placeholder = placeholder(tag, scalar.getValue());
    if (placeholder != null) {
      return YamlToken.of(JsonToken.VALUE_STRING, placeholder, begin, lines)
          .with(replaced(tag, placeholder, at));
    }
    YamlToken token = scalar.isPlain()
        ? word(scalar.getValue(), begin, lines)
        : YamlToken.of(JsonToken.VALUE_STRING, scalar.getValue(), begin, lines);
    return token.with(dropped(tag, at));
  }

  /** What a CloudFormation tag says in the language of {@code DefinitionSubstitutions}. */
  private static @Nullable String placeholder(String tag, String value) {
    return switch (tag) {
      case "!Ref", "!GetAtt" -> "${" + value + "}";
      case "!Sub" -> value;
      default -> null;
    };
  }

  private static Remark replaced(String tag, String placeholder, Position at) {
    return new Remark(
        at,
        "CloudFormation resolves " + tag + " in templates only; here it is read as \""
            + Shown.text(placeholder) + "\"",
        "write ${Name}, and bind the name in DefinitionSubstitutions");
  }

  private static Remark dropped(String tag, Position at) {
    return new Remark(
        at,
        "The tag " + Shown.text(tag.replace(STANDARD, "!!"))
            + " is dropped, as CloudFormation does outside of templates",
        "write the value itself, or ${Name} with DefinitionSubstitutions");
  }

  static Remark aliasRemark(String anchor, Position at) {
    return new Remark(
        at,
        "CloudFormation takes the alias *" + Shown.text(anchor)
            + " for text; here aliases are read as what they name",
        "write it out, or deploy the definition as JSON");
  }
}
