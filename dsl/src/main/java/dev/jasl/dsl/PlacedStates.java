package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.io.DefinitionWriter;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The states placed so far. One that comes twice must be the same, with the same state after it. */
final class PlacedStates {
  private static final List<String> WAYS = List.of("Next", "End", "Default");
  private static final List<String> PARTS_WITH_WAYS = List.of("Choices", "Catch");

  private final Map<StateName, State> states = new LinkedHashMap<>();
  private final Map<StateName, Use> uses = new LinkedHashMap<>();
  private final Location at;
  private final Findings findings;

  /**
   * One place where a flow is used.
   *
   * @param from what leads to it, in words
   * @param next where its state goes on; nothing at an end
   */
  record Use(String from, @Nullable StateName next) {
    String words() {
      return from + (next == null ? " it ends" : " it goes on to \"" + next + "\"");
    }
  }

  PlacedStates(Location at, Findings findings) {
    this.at = at;
    this.findings = findings;
  }

  Map<StateName, State> states() {
    return states;
  }

  void add(State state, Use use) {
    State first = states.putIfAbsent(state.name(), state);
    Use before = uses.putIfAbsent(state.name(), use);
    if (first != null && before != null && !first.equals(state)) {
      boolean isOneFlow = !Objects.equals(before.next(), use.next())
          && withoutWays(first).equals(withoutWays(state));
      findings.add(isOneFlow ? goesTwoWays(state.name(), before, use) : differs(state.name()));
    }
  }

  /** What a state does, wherever it goes after that. */
  private static JsonNode withoutWays(State state) {
    ObjectNode json = (ObjectNode) DefinitionWriter.toJson(state);
    PARTS_WITH_WAYS.forEach(
        part -> json.path(part).forEach(each -> ((ObjectNode) each).remove(WAYS)));
    return json.remove(WAYS);
  }

  private Diagnostic differs(StateName name) {
    return Diagnostic.of(
        Code.STATE_DIFFERS,
        at.child(name.value()),
        "two different states are called \"" + name + "\"",
        "give one of them another name");
  }

  private Diagnostic goesTwoWays(StateName name, Use first, Use second) {
    String mend = first.next() == null || second.next() == null
        ? "let it end in both places, with .end()"
        : "let it go on to the same state in both places";
    return Diagnostic.of(
        Code.FLOW_CONTINUES_DIFFERENTLY,
        at.child(name.value()),
        "one flow is used in two places, but \"%s\" cannot go two ways: %s, and %s"
            .formatted(name, first.words(), second.words()),
        mend + ", or build the flow a second time, with states of other names");
  }
}
