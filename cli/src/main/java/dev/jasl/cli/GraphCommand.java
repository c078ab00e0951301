package dev.jasl.cli;

import dev.jasl.diagnostic.Severity;
import dev.jasl.graph.Graphs;
import dev.jasl.model.Definition;
import dev.jasl.validate.Profile;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jasl graph}: draws a definition, a broken one too, as far as it can be read. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Draws a state machine as Mermaid or DOT.",
    description = {
      "",
      "Shapes are the types of states, frames are branches and what a Map runs, dashed",
      "red arrows are caught errors, a dashed red node is a state that does not exist.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 it was drawn, if need be with what is wrong in it; 2 wrong usage,",
      "or a file that cannot be read as a definition.",
      "",
      "Examples:",
      "  jasl graph order.asl.json",
      "  jasl graph order.asl.yaml --format dot | dot -Tsvg >order.svg"
    })
final class GraphCommand implements Callable<Integer> {
  private final TextReader reader;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The definition in JSON or YAML; - is standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "MERMAID",
      description =
          "mermaid (the default), for pages of Markdown and mermaid.live, or dot, for Graphviz.")
  private Format format = Format.MERMAID;

  /** Languages of pictures. */
  enum Format {
    MERMAID(Graphs::mermaid),
    DOT(Graphs::dot);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final Function<Definition, String> drawing;

    Format(Function<Definition, String> drawing) {
      this.drawing = drawing;
    }
  }

  GraphCommand(TextReader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() {
    CheckedText checked = CheckedText.of(file, reader.read(file), Profile.STANDARD);
    Definition definition = checked.definition().orElseThrow(() -> unreadable(checked));
    long errors = checked.count(Severity.ERROR);
    if (errors > 0) {
      String found = errors == 1 ? "1 error" : errors + " errors";
      Complaints.complain(
          spec.commandLine(), file + ": drawn with " + found + "; see jasl validate");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.drawing.apply(definition));
    out.flush();
    return ExitCode.OK;
  }

  private CommandFailure unreadable(CheckedText checked) {
    new FindingText(
            spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(checked);
    return new CommandFailure(file + ": this cannot be read as a definition, so it is not drawn");
  }
}
