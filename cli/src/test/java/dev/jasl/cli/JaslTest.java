package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class JaslTest {
  @Test
  void versionIsTheOneThatWasBuilt() {
    assertThat(Cli.run("--version"))
        .isEqualTo(new Cli("jasl " + System.getProperty("jasl.version") + "\n", "", ExitCode.OK));
  }

  @Test
  void withoutACommandTheUsageIsShownAsAnError() {
    Cli run = Cli.run();

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: jasl", "validate", "run", "demo");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "run", "replay", "graph"})
  void helpOfACommandHasExamplesAndExitCodes(String command) {
    Cli help = Cli.run(command, "--help");

    assertThat(help.out())
        .contains("Usage: jasl " + command, "Exit codes: 0 ", "Examples:", "  jasl " + command);
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(help.code()).isEqualTo(ExitCode.OK);
    assertThat(Cli.run("help", command)).isEqualTo(help);
  }

  @Test
  void misspeltCommandIsAnsweredWithTheNearestOne() {
    assertThat(Cli.run("valdate", "x.json"))
        .isEqualTo(new Cli(
            "",
            "jasl: unknown command \"valdate\"; did you mean \"validate\"?; there are validate, run, replay, graph, help, demo;"
                + " see jasl --help\n",
            ExitCode.NOT_DONE));
  }

  @Test
  void misspeltOptionIsAnsweredWithTheNearestOne() {
    assertThat(Cli.run("run", "x.json", "--mocks", "y.json").err())
        .isEqualTo(
            "jasl: unknown option \"--mocks\"; did you mean \"--mock\"?; see jasl run --help\n");
  }

  @Test
  void optionOfAnUnknownValueListsTheValues() {
    Cli run = Cli.run("validate", "--type", "FAST", "x.json");

    assertThat(run.err()).contains("--type", "STANDARD, EXPRESS", "FAST").hasLineCount(1);
    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void surplusArgumentIsNamed() {
    assertThat(Cli.run("run", "x.json", "y.json").err())
        .isEqualTo("jasl: unexpected argument \"y.json\"; see jasl run --help\n");
  }

  @Test
  void helpOfAMisspeltCommandIsAnsweredWithTheNearestOne() {
    Cli help = Cli.run("help", "rum");

    assertThat(help.err()).startsWith("jasl: unknown command \"rum\"").hasLineCount(1);
    assertThat(help.code()).isEqualTo(ExitCode.NOT_DONE);
  }

  @Test
  void missingArgumentIsNamed() {
    assertThat(Cli.run("validate").err())
        .isEqualTo("jasl: missing required parameter: 'FILE'; see jasl validate --help\n");
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    Cli run = writingTo(failing("No space left on device"));

    assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(run.err())
        .isEqualTo("jasl: standard output cannot be written: No space left on device\n");
  }

  @Test
  void aReaderThatHasStoppedIsNone() {
    assertThat(writingTo(failing("Broken pipe"))).isEqualTo(new Cli("", "", ExitCode.OK));
  }

  private static Cli writingTo(OutputStream stream) {
    StandardOutput out = new StandardOutput(stream);
    StringWriter err = new StringWriter();
    CommandLine jasl = Jasl.commandLine(InputStream.nullInputStream())
        .setOut(Jasl.utf8(out))
        .setErr(new PrintWriter(err));
    int code = Jasl.execute(jasl, new String[] {"--version"}, out);
    return new Cli("", err.toString(), code);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
