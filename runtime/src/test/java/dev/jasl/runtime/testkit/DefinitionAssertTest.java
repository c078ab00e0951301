package dev.jasl.runtime.testkit;

import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;
import static dev.jasl.runtime.testkit.DefinitionAssert.assertThat;
import static dev.jasl.runtime.testkit.DefinitionAssert.assertThatDefinition;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.diagnostic.Code;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionAssertTest {
  private static final String GOOD = """
      {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
      """;
  private static final String BAD = """
      {"StartAt": "Ship", "States": {
        "Ship": {"Type": "Pass", "Next": "Dnoe"},
        "Done": {"Type": "Succeed"}}}
      """;
  private static final String WARNED = """
      {"StartAt": "Ask", "States": {
        "Ask": {"Type": "Choice", "Default": "Done",
                "Choices": [{"Variable": "$.wait", "BooleanEquals": true, "Next": "Turn"}]},
        "Turn": {"Type": "Pass", "Next": "Turn"},
        "Done": {"Type": "Succeed"}}}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void rightDefinitionPasses() {
    assertThat(read(GOOD)).hasNoFindings().hasNoErrors();
  }

  @Test
  void failureListsEveryFindingWithPlaceAndRemedy() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(read(BAD)).hasNoFindings())
        .withMessage("""
            expected no findings in the definition, but there are 2:
              ERROR TRANSITION_TARGET_MISSING /States/Ship/Next: Missing 'Next' target: Dnoe; did you mean "Done"?
              ERROR STATE_UNREACHABLE /States/Done: State "Done" is not reachable; let a state that is reached go to it, or remove it""");
  }

  @Test
  void warningsAreFindingsButNoErrors() {
    assertThat(read(WARNED)).hasNoErrors().hasFinding(Code.END_UNREACHABLE, "/States/Turn");
    assertThatThrownBy(() -> assertThat(read(WARNED)).hasNoFindings())
        .hasMessageContaining("but there is 1:")
        .hasMessageContaining("WARNING END_UNREACHABLE /States/Turn");
  }

  @Test
  void whatIsIgnoredIsNotCounted() {
    assertThat(read(WARNED)).ignoring(Code.END_UNREACHABLE, "Turn").hasNoFindings();
    assertThat(read(WARNED)).ignoring(Code.END_UNREACHABLE).hasNoFindings();
    assertThatThrownBy(
            () -> assertThat(read(WARNED)).ignoring(Code.END_UNREACHABLE, "Ask").hasNoFindings())
        .hasMessageContaining("END_UNREACHABLE");
  }

  @Test
  void missingFindingShowsThoseThatThereAre() {
    assertThatThrownBy(() ->
            assertThat(read(WARNED)).hasFinding(Code.TRANSITION_TARGET_MISSING, "/States/Turn"))
        .hasMessageStartingWith(
            "expected TRANSITION_TARGET_MISSING at /States/Turn in the definition, but there are only:")
        .hasMessageContaining("END_UNREACHABLE");
    assertThatThrownBy(() -> assertThat(read(GOOD)).hasFinding(Code.FIELD_TYPE, "/States/A"))
        .hasMessageEndingWith("but there is no finding");
  }

  @Test
  void fileIsReadAndItsFindingsHaveLines() throws IOException {
    Path yaml = Files.writeString(folder.resolve("order.asl.yaml"), """
        StartAt: Ship
        States:
          Ship: {Type: Pass, Next: Shop}
        """);
    Path broken = Files.writeString(folder.resolve("broken.asl.json"), "{");

    assertThatThrownBy(() -> assertThatDefinition(yaml).hasNoErrors())
        .hasMessageContaining("in order.asl.yaml, but")
        .hasMessageContaining("\n  3:22: ERROR TRANSITION_TARGET_MISSING /States/Ship/Next");
    assertThatDefinition(broken).hasFinding(Code.JSON_SYNTAX, "/");
    assertThatThrownBy(() -> assertThatDefinition(folder.resolve("none.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.json");
  }

  @Test
  void expressMachineIsCheckedAsOne() {
    StateMachine<?> machine = StateMachine.named("Wait", JsonExpr.TYPE)
        .flow(start("Run", Task.glue("job").sync().catching(onAnyError().then(succeed("Done")))))
        .build();

    assertThat(machine).hasNoErrors();
    assertThat(machine)
        .asExpress()
        .hasFinding(Code.RESOURCE_NOT_IN_EXPRESS, "/States/Run/Resource");
    assertThat(StateMachine.named("One", JsonExpr.TYPE)
            .flow(start("Only", Pass.through()))
            .build())
        .asExpress()
        .hasNoFindings();
  }

  private static Definition read(String text) {
    return DefinitionReader.read(text).value().orElseThrow();
  }
}
