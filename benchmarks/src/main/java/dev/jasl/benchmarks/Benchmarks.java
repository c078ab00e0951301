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
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures time and allocation, writes JMH's JSON, and prints medians and their ratios. Takes JMH's own options, except for mode and
 * unit, which the tables need to be as they are. A benchmark whose check fails ends it.
 */
public final class Benchmarks {
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
    Options options = new OptionsBuilder()
        .parent(asked)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(asked.getResult().orElse("jmh-result.json"))
        .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.printf(
        "%n%s%n%s%n%s%n%s",
        MedianTable.ofTimes(results),
        MedianTable.ofAllocations(results),
        DefinitionTable.of(results),
        ValidationTable.of(results));
  }
}
