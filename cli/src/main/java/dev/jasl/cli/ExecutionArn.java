package dev.jasl.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** ARNs of executions. */
final class ExecutionArn implements ITypeConverter<String> {
  private static final Pattern VALID =
      Pattern.compile("arn:[^:]+:states:[^:]+:\\d{12}:(execution|express)(:[^:]+){2,3}");

  @Override
  public String convert(String text) {
    if (!VALID.matcher(text).matches()) {
      throw new TypeConversionException("\"" + text + "\" is no ARN of an execution; write it like"
          + " arn:aws:states:us-east-1:123456789012:execution:Orders:run-7");
    }
    return text;
  }
}
