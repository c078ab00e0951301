package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The states placed so far. One that comes twice must be the same, with the same state after it. */
final class PlacedStates {
  private final Map<StateName, State> states = new LinkedHashMap<>();
  private final Map<StateName, Target> targets = new LinkedHashMap<>();
  private final Location at;
  private final Findings findings;

  private record Target(@Nullable StateName name) {
    String words() {
      return name == null ? "to the end" : "to \"" + name + "\"";
    }
  }

  PlacedStates(Location at, Findings findings) {
    this.at = at;
    this.findings = findings;
  }

  Map<StateName, State> states() {
    return states;
  }

  void add(State state, @Nullable StateName next) {
    State first = states.putIfAbsent(state.name(), state);
    Target target = new Target(next);
    Target before = targets.putIfAbsent(state.name(), target);
    if (first != null && before != null && !first.equals(state)) {
      findings.add(differs(state.name(), before, target));
    }
  }

  private Diagnostic differs(StateName name, Target first, Target second) {
    if (Objects.equals(first, second)) {
      return Diagnostic.of(
          Code.STATE_DIFFERS,
          at.child(name.value()),
          "two different states are called \"" + name + "\"",
          "give one of them another name");
    }
    return Diagnostic.of(
        Code.FLOW_CONTINUES_DIFFERENTLY,
        at.child(name.value()),
        "goes on " + first.words() + " where it is first used and " + second.words()
            + " in another place",
        "end it with end(), or use two names");
  }
}
