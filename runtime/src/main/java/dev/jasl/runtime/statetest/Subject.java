package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.model.Definition;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.Validator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state that is tested, in its scope. A single state is put into a machine of its own, together with ends for the states that it
 * points to, so that it is read and validated by the rules for machines.
 */
record Subject(StateGraph graph, StateNode node) {
  /** What the service calls the state under test, whatever its name. */
  static final StateName SHOWN = new StateName("StateName");

  /**
   * Finds the state.
   *
   * @throws StateTestException if the service refuses the definition, or there is no such state
   */
  static Subject of(String definition, @Nullable String stateName) {
    if (stateName == null) {
      JsonNode state = JsonText.read(definition).value().orElse(null);
      Validated<Definition> machine = state instanceof ObjectNode object
          ? DefinitionReader.read(around(object))
          : DefinitionReader.read(definition);
      return of(machine, SHOWN);
    }
    return of(DefinitionReader.read(definition), new StateName(stateName));
  }

  private static Subject of(Validated<Definition> read, StateName name) {
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    read.value()
        .ifPresent(definition ->
            findings.addAll(Validator.validate(definition, Profile.STANDARD, Shapes.none())));
    findings.stream().filter(Diagnostic::refusedByService).findFirst().ifPresent(finding -> {
      throw StateTestException.definition(text(finding));
    });
    StateGraph graph = StateGraph.of(read.value().orElseThrow());
    return graph.named(name).stream()
        .findFirst()
        .map(node -> new Subject(graph, node))
        .orElseThrow(Subject::notFound);
  }

  private static StateTestException notFound() {
    return StateTestException.invalid("State not found in definition");
  }

  /** The states around it. */
  Scope scope() {
    return node.scope().scope();
  }

  State state() {
    return node.state();
  }

  /**
   * Checks that a state stands somewhere inside of this one.
   *
   * @throws StateTestException if not
   */
  void requireInside(String name) {
    if (graph.named(new StateName(name)).stream().noneMatch(this::holds)) {
      throw notFound();
    }
  }

  private boolean holds(StateNode inner) {
    Optional<StateNode> around = inner.scope().owner();
    while (around.isPresent() && around.get() != node) {
      around = around.get().scope().owner();
    }
    return around.isPresent();
  }

  private static String text(Diagnostic finding) {
    return "Invalid State Machine Definition: '%s: %s at %s'"
        .formatted(finding.code().service().orElseThrow(), finding.message(), finding.location());
  }

  private static ObjectNode around(ObjectNode state) {
    ObjectNode machine = JsonNodeFactory.instance.objectNode();
    machine.put("StartAt", SHOWN.value());
    ObjectNode states = machine.putObject("States");
    states.set(SHOWN.value(), state);
    for (String target : targets(state)) {
      if (!states.has(target)) {
        states.putObject(target).put("Type", "Succeed");
      }
    }
    return machine;
  }

  private static Set<String> targets(JsonNode state) {
    Set<String> targets = new LinkedHashSet<>();
    addTarget(targets, state.path("Next"));
    addTarget(targets, state.path("Default"));
    state.path("Choices").forEach(rule -> addTarget(targets, rule.path("Next")));
    state.path("Catch").forEach(catcher -> addTarget(targets, catcher.path("Next")));
    return targets;
  }

  private static void addTarget(Set<String> targets, JsonNode name) {
    if (name.isTextual()) {
      targets.add(name.textValue());
    }
  }
}
