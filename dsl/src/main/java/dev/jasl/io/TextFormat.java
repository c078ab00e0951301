package dev.jasl.io;

import java.util.Locale;

/**
 * How a definition is written down.
 *
 * <p>YAML is read as CloudFormation reads a definition in a file of its own ({@code DefinitionS3Location}, and so SAM's {@code
 * DefinitionUri}): {@code yes} is true, {@code 010} is 8, {@code 12:30} and dates are text. Where other tools read otherwise there is a
 * warning, {@link dev.jasl.diagnostic.Code#YAML_AMBIGUOUS}. In three points CloudFormation is not followed, each with that warning too:
 *
 * <ul>
 *   <li>aliases ({@code *retry}) and merge keys ({@code <<}) stand for what they name; CloudFormation takes them for text;
 *   <li>{@code !Ref Name} and {@code !GetAtt Name.Arn} become the placeholders <code>${Name}</code> and <code>${Name.Arn}</code>, and
 *       {@code !Sub text} the text; CloudFormation drops the tags, which it resolves in templates only;
 *   <li>of several documents in a text the first is read, but that there are several is an error.
 * </ul>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html">DefinitionS3Location</a>
 */
public enum TextFormat {
  /** JSON as RFC 8259 has it, nothing more. */
  JSON {
    @Override
    Tokens tokens(String text) {
      return new JsonTokens(text);
    }
  },
  /** YAML 1.1, the form of {@code .asl.yaml} files. */
  YAML {
    @Override
    Tokens tokens(String text) {
      return new YamlTokens(text);
    }
  };

  /**
   * The format of a file: YAML if its name ends in {@code .yaml} or {@code .yml}, JSON if it ends in {@code .json}. Any other text, that
   * of standard input say, is JSON if its first character that is no blank is a brace or a bracket, and YAML otherwise.
   *
   * <pre>{@code
   * TextFormat.of("order.asl.yml", text) // YAML
   * TextFormat.of("-", "{}") // JSON
   * TextFormat.of("-", "StartAt: ...") // YAML
   * }</pre>
   */
  public static TextFormat of(String fileName, String text) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YAML;
    }
    String begin = text.stripLeading();
    boolean json = name.endsWith(".json") || begin.startsWith("{") || begin.startsWith("[");
    return json ? JSON : YAML;
  }

  abstract Tokens tokens(String text);
}
