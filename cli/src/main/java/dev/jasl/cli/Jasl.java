package dev.jasl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code jasl}: finds the subcommand, and sees to it that whatever goes wrong ends in one line and an exit code. */
@Command(
    name = "jasl",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = {
      "Validates, runs, replays and draws AWS Step Functions state machines, here and now.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "  demo      Builds and runs the sales pipeline of the example project.",
      "",
      "Exit codes: 0 all is well; 1 errors were found, or the execution did not",
      "succeed; 2 it could not be done: wrong usage, an unreadable file, a task that",
      "nothing answers; 3 a fault of jasl itself.",
      "",
      "Examples:",
      "  jasl validate order.asl.json",
      "  jasl run order.asl.json --input '{\"id\": 1}' --mock order.mocks.json",
      "  jasl graph order.asl.yaml --format dot"
    })
public final class Jasl implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  Jasl() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    StandardOutput out = new StandardOutput();
    CommandLine commandLine = commandLine(System.in)
        .setOut(utf8(out))
        .setErr(utf8(new FileOutputStream(FileDescriptor.err)));
    System.exit(execute(commandLine, args, out));
  }

  /** Runs the command; what could not be written makes it fail, whatever was found. */
  static int execute(CommandLine commandLine, String[] args, StandardOutput out) {
    int code = execute(commandLine, args);
    commandLine.getOut().flush();
    out.failure()
        .ifPresent(reason ->
            commandLine.getErr().println("jasl: standard output cannot be written: " + reason));
    commandLine.getErr().flush();
    return out.failure().isPresent() ? ExitCode.NOT_DONE : code;
  }

  /** The command with all its subcommands. */
  static CommandLine commandLine(InputStream in) {
    TextReader reader = new TextReader(in);
    return new CommandLine(new Jasl())
        .addSubcommand(new ValidateCommand(reader))
        .addSubcommand(new RunCommand(reader))
        .addSubcommand(new ReplayCommand(reader))
        .addSubcommand(new GraphCommand(reader))
        .addSubcommand(new HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Complaints::aboutUsage)
        .setExecutionExceptionHandler(Complaints::aboutWork);
  }

  private static int execute(CommandLine commandLine, String[] args) {
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError full) {
      commandLine.getErr().println("jasl: out of memory; allow more with JDK_JAVA_OPTIONS=-Xmx4g");
      return ExitCode.FAULT;
    }
  }

  /** JSON is UTF-8, whatever the locale. */
  static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Without a subcommand there is nothing to do but to explain. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.NOT_DONE;
  }
}
