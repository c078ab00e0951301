package dev.jasl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import org.junit.jupiter.api.Test;

/** Workflows of which there is a definition only. */
class DefinedMachineTest {
  private static final String CALL =
      "{'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {'FunctionName': 'f'}, %s}";

  private static Definition definition(String states) {
    return DefinitionReader.read(("{'StartAt': 'A', 'States': " + states + "}").replace('\'', '"'))
        .orThrow();
  }

  @Test
  void itsTasksAreThoseOfBranchesAndItemsToo() {
    String inner = "{'StartAt': 'B', 'States': {'B': "
        + CALL.formatted("'TimeoutSeconds': 9, 'End': true") + "}}";
    Definition definition = definition("{'A': {'Type': 'Parallel', 'Branches': [" + inner
        + "], 'Next': 'C'}, 'C': " + CALL.formatted("'End': true") + "}");

    StateMachine<?> machine = StateMachine.of("Calls", definition);

    assertThat(machine.name()).isEqualTo("Calls");
    assertThat(machine.tasks())
        .extracting(task -> task.state() + " " + task.timed())
        .containsExactlyInAnyOrder("B true", "C false");
  }

  @Test
  void whatTheServiceRefusesIsRefusedWithEveryFinding() {
    Definition definition =
        definition("{'A': {'Type': 'Pass', 'Next': 'B'}, 'C': {'Type': 'Succeed'}}");

    assertThatThrownBy(() -> StateMachine.of("Broken", definition))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("TRANSITION_TARGET_MISSING /States/A/Next")
        .hasMessageContaining("STATE_UNREACHABLE /States/C");
  }

  @Test
  void whatTheServiceAcceptsThoughItCannotWorkIsToldAndRunsAllTheSame() {
    Definition definition = definition("{'A': "
        + CALL.formatted("'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'B'}], 'End': true")
        + ", 'B': {'Type': 'Pass', 'InputPath': '$.error', 'End': true}}");

    assertThat(StateMachine.of("Hopeless", definition).findings())
        .extracting(Diagnostic::code)
        .contains(Code.PATH_NEVER_THERE);
  }
}
