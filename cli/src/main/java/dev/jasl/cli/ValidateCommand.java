package dev.jasl.cli;

import dev.jasl.diagnostic.Severity;
import dev.jasl.shape.Shapes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jasl validate}: says what is wrong with definitions. A file that cannot be read does not keep the others from being checked. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Finds what is wrong with state machine definitions.",
    description = {
      "",
      "Reports what the service refuses, and what it accepts though it cannot work or",
      "is likely not meant.",
      "",
      "A file is YAML if its name ends in .yaml or .yml, and JSON if it ends in .json;",
      "any other text, standard input too, is JSON if it begins with a brace.",
      ""
    },
    footer = {
      "",
      "With --format json there is one object a line and file: file, result (OK or",
      "FAIL, the verdict the service would give), and diagnostics, each with severity,",
      "code, message, location, awsCode, hint, line and column (null where unknown).",
      "With --format sarif there is one SARIF 2.1.0 log of all files for code hosts,",
      "suppressed findings marked in it; files are named relative to where jasl runs.",
      "",
      "Exit codes: 0 no finding of severity ERROR; 1 at least one; 2 wrong usage, or a",
      "file that cannot be read (the others are checked all the same).",
      "",
      "Examples:",
      "  jasl validate order.asl.json statemachine/*.asl.yaml",
      "  jasl validate --type EXPRESS --format json src/main/asl/*.asl.json",
      "  jasl validate --input-schema order.schema.json order.asl.json",
      "  jasl validate --suppress 'END_UNREACHABLE@Poll' order.asl.json",
      "  jasl validate --format sarif statemachine/*.asl.json > jasl.sarif",
      "  aws stepfunctions describe-state-machine --state-machine-arn $ARN \\",
      "    --query definition --output text | jasl validate -"
    })
final class ValidateCommand implements Callable<Integer> {
  private final TextReader reader;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin
  private final TypeOption type = new TypeOption();

  @Mixin
  private final SuppressOption suppress = new SuppressOption();

  @Mixin
  private final InputSchemaOption input = new InputSchemaOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Definitions in JSON or YAML; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, with source line and caret (the default), json or sarif.")
  private Format format = Format.TEXT;

  /** Ways to show findings. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  ValidateCommand(TextReader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    Shapes shapes = input.shapes(reader);
    FindingPrinter printer = printer();
    int worst = ExitCode.OK;
    for (String file : files) {
      worst = Math.max(worst, check(file, shapes, printer));
    }
    printer.finish();
    return worst;
  }

  private FindingPrinter printer() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    return switch (format) {
      case TEXT -> new FindingText(out, spec.commandLine().getColorScheme().ansi());
      case JSON -> new FindingJson(out);
      case SARIF -> new FindingSarif(out, Version.number(), new SourceUri(Path.of("")));
    };
  }

  private int check(String file, Shapes shapes, FindingPrinter printer) {
    String text;
    try {
      text = reader.readOneOfSeveral(file);
    } catch (CommandFailure unreadable) {
      Complaints.complain(spec.commandLine(), unreadable.line());
      return ExitCode.NOT_DONE;
    }
    CheckedText checked =
        CheckedText.of(file, text, type.profile(), shapes, suppress.suppressions());
    printer.print(checked);
    return checked.count(Severity.ERROR) > 0 ? ExitCode.BAD : ExitCode.OK;
  }
}
