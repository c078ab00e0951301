package dev.jasl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
