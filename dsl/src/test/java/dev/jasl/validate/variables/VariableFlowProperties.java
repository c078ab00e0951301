package dev.jasl.validate.variables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Machines of a few states that go anywhere, assign a variable or not and read it or not: compared with walking every way. */
class VariableFlowProperties {
  private static final int STATES = 6;

  /**
   * What one state does.
   *
   * @param next where its {@code Next} leads
   * @param caught where its catcher leads
   */
  record Work(
      boolean reads, boolean assigns, int next, boolean catches, boolean saves, int caught) {}

  /** An execution that enters a state, and whether the variable has a value. */
  private record Visit(int state, boolean assigned) {}

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatIsFoundIsWhatSomeExecutionMeets(@ForAll("machines") List<Work> machine) {
    Set<Visit> visits = everyVisit(machine);
    Set<String> never = new TreeSet<>();
    Set<String> sometimes = new TreeSet<>();
    for (int i = 0; i < machine.size(); i++) {
      if (machine.get(i).reads() && visits.contains(new Visit(i, false))) {
        (visits.contains(new Visit(i, true)) ? sometimes : never).add(place(i));
      }
    }

    assertThat(found(machine, Code.VARIABLE_NEVER_ASSIGNED)).isEqualTo(never);
    assertThat(found(machine, Code.VARIABLE_SOMETIMES_UNASSIGNED)).isEqualTo(sometimes);
  }

  @Provide
  Arbitrary<List<Work>> machines() {
    Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
    Arbitrary<Integer> target = Arbitraries.integers().between(0, STATES);
    return Combinators.combine(yesOrNo, yesOrNo, target, yesOrNo, yesOrNo, target)
        .as(Work::new)
        .list()
        .ofSize(STATES);
  }

  private static Set<Visit> everyVisit(List<Work> machine) {
    Set<Visit> visits = new HashSet<>();
    Queue<Visit> open = new ArrayDeque<>(List.of(new Visit(0, false)));
    while (!open.isEmpty()) {
      Visit visit = open.remove();
      if (visit.state() < machine.size() && visits.add(visit)) {
        Work work = machine.get(visit.state());
        open.add(new Visit(work.next(), visit.assigned() || work.assigns()));
        if (work.catches()) {
          open.add(new Visit(work.caught(), visit.assigned() || work.saves()));
        }
      }
    }
    return visits;
  }

  private static Set<String> found(List<Work> machine, Code code) {
    Set<String> places = new TreeSet<>();
    Validator.validate(definition(machine), Profile.STANDARD, Shapes.none()).stream()
        .filter(finding -> finding.code() == code)
        .forEach(finding -> places.add(finding.location().toString()));
    return places;
  }

  private static String place(int state) {
    return "/States/S" + state + "/Parameters/x.$";
  }

  private static Definition definition(List<Work> machine) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("StartAt", "S0");
    ObjectNode states = json.putObject("States");
    for (int i = 0; i < machine.size(); i++) {
      states.set("S" + i, state(machine.get(i)));
    }
    states.putObject("S" + STATES).put("Type", "Succeed");
    return DefinitionReader.read(json).value().orElseThrow();
  }

  private static ObjectNode state(Work work) {
    ObjectNode state = JsonNodeFactory.instance
        .objectNode()
        .put("Type", "Task")
        .put("Resource", "arn:aws:lambda:us-east-1:123456789012:function:f")
        .put("Next", "S" + work.next());
    if (work.reads()) {
      state.putObject("Parameters").put("x.$", "$x");
    }
    if (work.assigns()) {
      state.putObject("Assign").put("x", 1);
    }
    if (work.catches()) {
      ObjectNode catcher = state.putArray("Catch").addObject();
      catcher.putArray("ErrorEquals").add("States.ALL");
      catcher.put("Next", "S" + work.caught());
      if (work.saves()) {
        catcher.putObject("Assign").put("x", 2);
      }
    }
    return state;
  }
}
