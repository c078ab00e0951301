package dev.jasl.cli;

import dev.jasl.model.Definition;
import dev.jasl.runtime.engine.ExecutionNotRedrivableException;
import dev.jasl.runtime.engine.ProgramException;
import dev.jasl.runtime.replay.RecordedHistory;
import dev.jasl.runtime.replay.Replay;
import dev.jasl.runtime.replay.ReplayReport;
import dev.jasl.validate.Profile;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jasl replay}: repeats a real execution from its history, and shows the first event that comes out otherwise. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Repeats a real execution and shows where it would go another way.",
    description = {
      "",
      "Tasks answer what they answered then, after the time that they took then. Shows",
      "the first event that differs, the real one beside the one of the replay. An",
      "execution that was redriven is redriven again.",
      "Generated UUIDs, task tokens and times within the execution may differ.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 no event differs; 1 one does; 2 it could not be replayed: wrong",
      "usage, an unreadable file, a definition that the service would refuse.",
      "",
      "Examples:",
      "  aws stepfunctions get-execution-history --include-execution-data \\",
      "    --execution-arn $ARN >history.json",
      "  jasl replay order.asl.json history.json --execution-arn $ARN"
    })
final class ReplayCommand implements Callable<Integer> {
  private final TextReader reader;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The definition in JSON or YAML; - is standard input.")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "HISTORY",
      description = "What get-execution-history printed, all pages of it; - is standard input.")
  private String history = "";

  @Option(
      names = "--execution-arn",
      paramLabel = "ARN",
      converter = ExecutionArn.class,
      description = "The execution's ARN, which its history does not have. Needed if the"
          + " definition reads it from the context object.")
  private @Nullable String executionArn;

  ReplayCommand(TextReader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() {
    ReplayReport report = report(replay());
    PrintWriter out = spec.commandLine().getOut();
    out.println(report.toString().stripTrailing());
    out.flush();
    return report.isSame() ? ExitCode.OK : ExitCode.BAD;
  }

  /** A redrive needs the states of the history in the definition, compared or not, and times at which the service would have done it. */
  private ReplayReport report(Replay replay) {
    RecordedHistory recorded = recorded();
    try {
      return replay.run(recorded);
    } catch (IllegalArgumentException | ExecutionNotRedrivableException unusable) {
      throw new CommandFailure(history + ": " + unusable.getMessage(), unusable);
    }
  }

  private Replay replay() {
    Definition definition = CheckedText.of(file, reader.read(file), Profile.STANDARD)
        .accepted(spec.commandLine(), "replayed");
    try {
      Replay replay = Replay.of(definition);
      return executionArn == null ? replay : replay.executionArn(executionArn);
    } catch (ProgramException unsupported) {
      throw new CommandFailure(file + ": " + unsupported.getMessage(), unsupported);
    }
  }

  private RecordedHistory recorded() {
    try {
      return RecordedHistory.read(reader.read(history));
    } catch (IllegalArgumentException unusable) {
      throw new CommandFailure(history + ": " + unusable.getMessage(), unusable);
    }
  }
}
