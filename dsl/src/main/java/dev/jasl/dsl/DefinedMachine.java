package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.expr.JsonExpr;
import dev.jasl.model.Definition;
import dev.jasl.model.TaskState;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.Validator;
import java.util.List;
import java.util.Optional;

/** A machine of which there is a definition only: all that its types could say is that it is JSON. */
final class DefinedMachine {
  private DefinedMachine() {}

  static StateMachine<JsonNode> of(String name, Definition definition) {
    List<Diagnostic> findings = Validator.validate(definition, Profile.STANDARD, Shapes.none());
    if (findings.stream().anyMatch(Diagnostic::refusedByService)) {
      throw new InvalidDefinitionException(findings);
    }
    return new StateMachine<>(
        name, JsonNode.class, definition, findings, tasks(definition), List.of());
  }

  private static List<TypedTask> tasks(Definition definition) {
    return StateGraph.of(definition).states().stream()
        .filter(node -> node.state() instanceof TaskState)
        .map(node -> task((TaskState) node.state()))
        .toList();
  }

  private static TypedTask task(TaskState state) {
    return new TypedTask(
        state.name(),
        state.resource().text(),
        JsonExpr.TYPE,
        List.of(),
        Optional.empty(),
        List.of(),
        state.timeoutSeconds() != null);
  }
}
