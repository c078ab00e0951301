package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A function of CloudFormation that stands where the service wants text: {@code {"Ref": "Name"}}, {@code {"Fn::GetAtt": ["Name", "Arn"]}}.
 * Definitions inside of templates have them; what goes to the service has the values. Long spellings only, as JSON has no other; those
 * of YAML are tags.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">Intrinsic
 *     functions</a>
 */
public final class CloudFormationFunction {
  private static final String PREFIX = "Fn::";

  private CloudFormationFunction() {}

  /** Whether a value is such a function, with its one member. */
  public static boolean isOne(JsonNode value) {
    return name(value).isPresent();
  }

  /** What it says in the language of {@code DefinitionSubstitutions}: <code>${Name.Arn}</code>. */
  static Optional<String> placeholder(JsonNode value) {
    return name(value).map(name -> placeholder(name, value.get(name)));
  }

  private static Optional<String> name(JsonNode value) {
    if (!value.isObject() || value.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, JsonNode> only = value.properties().iterator().next();
    return Optional.of(only.getKey()).filter(key -> key.equals("Ref") || key.startsWith(PREFIX));
  }

  private static String placeholder(String name, JsonNode argument) {
    JsonNode first = argument.isArray() ? argument.path(0) : argument;
    return switch (name) {
      case "Ref" -> "${" + first.asText() + "}";
      case "Fn::GetAtt" ->
        "${" + first.asText() + (argument.has(1) ? "." + argument.get(1).asText() : "") + "}";
      case "Fn::Sub" -> first.asText();
      default -> "${" + name + "}";
    };
  }
}
