package dev.jasl.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures time and allocation, writes JMH's JSON, and prints medians and their ratios. Takes JMH's own options, except for mode and
 * unit, which the tables need to be as they are. A benchmark whose check fails ends it. With the system property {@code jasl.scaling} it
 * measures what has a limit again with two threads.
 */
public final class Benchmarks {
  private static final String RESULT = "jmh-result.json";
  private static final String SCALING = "jasl.scaling";

  /**
   * A heap of one size whose pages the system has handed out already: on a virtual machine the first touch of a page may take longer
   * than what is measured, and whoever allocates most pays for all.
   */
  private static final String[] HEAP = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"};

  /** What is not run with two threads: workloads and variants that have no limit to be compared with. */
  private static final String NOT_SCALED =
      "(W2p|W7|W9|Definition|Validation)|(Unrecorded|Listing|library)$";

  private Benchmarks() {}

  public static void main(String... arguments) throws IOException {
    try {
      run(new CommandLineOptions(arguments));
    } catch (CommandLineOptionException wrong) {
      System.err.println(wrong.getMessage() + "; -h lists the options");
      System.exit(2);
    } catch (NoBenchmarksException none) {
      System.err.println("no benchmark has such a name; -l lists them");
      System.exit(2);
    } catch (RunnerException failed) {
      System.err.println(failed.getMessage() + "; JMH's output above says why");
      System.exit(1);
    }
  }

  private static void run(CommandLineOptions asked) throws IOException, RunnerException {
    if (asked.shouldHelp()) {
      asked.showHelp();
    } else if (asked.shouldList()) {
      new Runner(asked).list();
    } else {
      measure(asked);
    }
  }

  private static void measure(CommandLineOptions asked) throws RunnerException {
    Collection<RunResult> results = new Runner(options(asked).build()).run();
    Measurements times = Measurements.times(results);
    String scaling = Boolean.getBoolean(SCALING)
        ? new ScalingTable(times, Measurements.times(inTwoThreads(asked))).toString()
        : "";
    System.out.printf(
        "%n%s%n%s%n%s%n%s%n%s%n%s",
        new MedianTable("µs per run", times),
        new MedianTable("bytes per run", Measurements.allocations(results)),
        new TargetTable(times),
        scaling,
        DefinitionTable.of(results),
        ValidationTable.of(results));
  }

  private static Collection<RunResult> inTwoThreads(CommandLineOptions asked)
      throws RunnerException {
    String result =
        asked.getResult().orElse(RESULT).replaceFirst("(\\.json)?$", "-two-threads.json");
    return new Runner(
            options(asked).threads(2).exclude(NOT_SCALED).result(result).build())
        .run();
  }

  private static ChainedOptionsBuilder options(CommandLineOptions asked) {
    return new OptionsBuilder()
        .parent(asked)
        .jvmArgsPrepend(HEAP)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(asked.getResult().orElse(RESULT));
  }
}
