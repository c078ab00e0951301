package dev.jasl.cli;

import dev.jasl.model.Definition;
import dev.jasl.runtime.data.S3;
import dev.jasl.runtime.data.UnboundS3Exception;
import dev.jasl.runtime.engine.BudgetExceededException;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.runtime.engine.MachineType;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.ProgramException;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.UnansweredTaskException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jasl run}: runs one execution in virtual time, with scripted answers in place of the tasks. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Runs a state machine once, in virtual time.",
    description = {
      "",
      "A Wait of a year takes no time at all. Prints what happened, line by line, and",
      "on the last line the output as JSON.",
      ""
    },
    footer = {
      "",
      "A mock file has the format of Step Functions Local, or its short form:",
      "  {\"Charge\": {\"0-1\": {\"Throw\": {\"Error\": \"Busy\", \"Cause\": \"later\"}},",
      "              \"2\":   {\"Return\": {\"ok\": true}}}}",
      "where the numbers count the attempts of a state over the whole execution.",
      "",
      "Exit codes: 0 the execution succeeded; 1 it did not; 2 it could not be run:",
      "wrong usage, an unreadable file, a definition that the service would refuse, or",
      "a task that no mock answers.",
      "",
      "Examples:",
      "  jasl run order.asl.json --input '{\"id\": 1}' --mock order.mocks.json",
      "  jasl run order.asl.json --input order.input.json \\",
      "    --mock MockConfigFile.json --test-case Orders#HappyPath",
      "  jasl run order.asl.json --mock order.mocks.json --history >history.json",
      "  jasl run import.asl.json --mock import.mocks.json --s3 buckets"
    })
final class RunCommand implements Callable<Integer> {
  /** An Express execution has no quota on events: this keeps the history of an endless one within memory. */
  private static final long MAX_EXPRESS_STATES = 1_000_000;

  private final TextReader reader;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin
  private final TypeOption type = new TypeOption();

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The definition in JSON or YAML; - is standard input.")
  private String file = "";

  @Option(
      names = "--input",
      paramLabel = "FILE|JSON",
      defaultValue = "{}",
      description = "The execution's input: JSON when it parses, else a file that holds JSON; - is"
          + " standard input. Default: ${DEFAULT-VALUE}.")
  private String input = "{}";

  @Option(names = "--mock", paramLabel = "FILE", description = "Answers for the tasks.")
  private @Nullable String mock;

  @Option(
      names = "--test-case",
      paramLabel = "NAME",
      description =
          "Which test case of the mock file, HappyPath or Orders#HappyPath. May be left out"
              + " where there is only one.")
  private @Nullable String testCase;

  @Option(
      names = "--s3",
      paramLabel = "FOLDER",
      description =
          "A folder that stands for S3 in distributed Maps: each folder in it is a bucket, and the"
              + " files below are its objects. Results are written there too.")
  private @Nullable Path s3;

  @Option(
      names = "--history",
      description =
          "Print nothing but a JSON object with the events, as GetExecutionHistory has them,"
              + " times in ISO 8601.")
  private boolean history;

  @Option(
      names = "--start-time",
      paramLabel = "TIME",
      converter = StartTime.class,
      defaultValue = "2025-01-01T00:00:00Z",
      description = "When the execution starts; default ${DEFAULT-VALUE}")
  private Instant startTime = Instant.EPOCH;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      converter = ExecutionName.class,
      description = "The execution's name. Default: a UUID, always the same.")
  private @Nullable String name;

  RunCommand(TextReader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() {
    Definition definition = definition();
    RunPrinter printer = new RunPrinter(spec.commandLine().getOut(), history);
    ExecutionResult result = run(definition, printer);
    printer.print(result);
    return result.status() == ExecutionStatus.SUCCEEDED ? ExitCode.OK : ExitCode.BAD;
  }

  private Definition definition() {
    return CheckedText.of(file, reader.read(file), type.profile())
        .accepted(spec.commandLine(), "run");
  }

  private ExecutionResult run(Definition definition, RunPrinter printer) {
    MissingMock missing = new MissingMock(mock);
    TaskRouter tasks = tasks(definition).otherwise(missing);
    RunParameters parameters = parameters();
    try {
      return Program.compile(definition).run(parameters, tasks);
    } catch (ProgramException unsupported) {
      throw new CommandFailure(file + ": " + unsupported.getMessage(), unsupported);
    } catch (UnansweredTaskException unanswered) {
      printer.printUnfinished(unanswered.history());
      throw new CommandFailure(missing.describe(unanswered), unanswered);
    } catch (UnboundS3Exception unbound) {
      throw new CommandFailure(
          unbound.use() + "; name the folder that stands for S3 with --s3", unbound);
    } catch (BudgetExceededException endless) {
      throw new CommandFailure(
          "%s: gave up after %d states, most likely in a loop without end"
              .formatted(file, parameters.maxSteps()),
          endless);
    }
  }

  private TaskRouter tasks(Definition definition) {
    if (mock != null) {
      return Mocks.read(mock, reader.read(mock)).router(testCase, definition);
    }
    if (testCase != null) {
      throw new CommandFailure("--test-case chooses from a mock file; name the file with --mock");
    }
    return TaskRouter.empty();
  }

  private S3 s3() {
    try {
      return s3 == null ? S3.unbound() : S3.in(s3);
    } catch (IllegalArgumentException missing) {
      throw new CommandFailure("--s3: " + missing.getMessage(), missing);
    }
  }

  private RunParameters parameters() {
    RunParameters parameters = RunParameters.of(RunInput.read(input, reader))
        .withType(type.machineType())
        .withStart(startTime)
        .withS3(s3());
    RunParameters named = name == null ? parameters : parameters.withExecutionName(name);
    return type.machineType() == MachineType.EXPRESS
        ? named.withMaxSteps(MAX_EXPRESS_STATES)
        : named;
  }
}
