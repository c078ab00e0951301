package dev.jasl.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Extras;
import dev.jasl.model.QueryLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps account of one object's members: which the language has here, which were taken, which are missing. What was neither taken nor
 * asked for is reported in the end, and all that was not taken becomes {@link Extras}.
 */
final class Ledger {
  private final ObjectNode json;
  private final Location at;
  private final Findings findings;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, QueryLanguage> foreign = new HashMap<>();
  private final List<String> missing = new ArrayList<>();

  Ledger(ObjectNode json, Location at, Findings findings) {
    this.json = json;
    this.at = at;
    this.findings = findings;
  }

  void take(String name) {
    asked.add(name);
    taken.add(name);
  }

  void keep(String name) {
    asked.add(name);
    taken.remove(name);
  }

  /** A member that only another language has. */
  void foreign(String name, QueryLanguage home) {
    foreign.put(name, home);
  }

  void require(String name) {
    asked.add(name);
    if (!json.has(name)) {
      missing.add(name);
    }
  }

  /** Every member is known, whatever it is called. */
  void keepRest() {
    json.fieldNames().forEachRemaining(asked::add);
  }

  Extras close() {
    if (!missing.isEmpty()) {
      findings.add(Code.FIELD_REQUIRED, at, Messages.required(missing), remedy());
    }
    Map<String, JsonNode> left = new LinkedHashMap<>();
    json.properties().forEach(member -> left.put(member.getKey(), member.getValue()));
    left.keySet().removeAll(taken);
    left.keySet().stream().filter(name -> !asked.contains(name)).forEach(this::reportUnasked);
    return left.isEmpty() ? Extras.none() : new Extras(left);
  }

  /** Definitions often stand in a template, and it is the template that is handed in. */
  private Optional<String> remedy() {
    return missing.contains("States") && json.path("Resources").isObject()
        ? Optional.of(
            "this looks like a CloudFormation template; hand in the definition that is in it, or the file that it names")
        : Optional.empty();
  }

  private void reportUnasked(String name) {
    QueryLanguage home = foreign.get(name);
    if (home == null) {
      Set<String> possible = new LinkedHashSet<>(asked);
      possible.removeIf(json::has);
      findings.add(
          Code.FIELD_UNKNOWN,
          at.with(name),
          Messages.notSupported(name),
          DidYouMean.hint(name, possible));
    } else {
      findings.add(Code.FIELD_OF_OTHER_LANGUAGE, at.with(name), Messages.otherLanguage(name, home));
    }
  }
}
