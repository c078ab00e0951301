package dev.jasl.cli;

import dev.jasl.validate.Suppression;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --suppress}, as often as needed. */
final class SuppressOption {
  @Option(
      names = "--suppress",
      paramLabel = "CODE[@STATE]",
      converter = Converter.class,
      description = "Do not report this code, or not about this state. Repeatable.")
  private List<Suppression> suppressions = List.of();

  List<Suppression> suppressions() {
    return suppressions;
  }

  /** An unknown code is a wrong argument. */
  static final class Converter implements ITypeConverter<Suppression> {
    @Override
    public Suppression convert(String text) {
      try {
        return Suppression.parse(text);
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(String.valueOf(wrong.getMessage()));
      }
    }
  }
}
