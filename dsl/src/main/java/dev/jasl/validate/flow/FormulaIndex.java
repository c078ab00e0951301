package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.path.JsonPath;
import dev.jasl.shape.PathStep;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.validate.Formula;
import dev.jasl.validate.StateGraph;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what has been compiled already by its text or, for a template, by its JSON. */
final class FormulaIndex {
  private final Map<String, JsonPath> paths = new HashMap<>();
  private final Map<String, Intrinsic> calls = new HashMap<>();
  private final Map<String, Jsonata> expressions = new HashMap<>();
  private final IdentityHashMap<JsonNode, PayloadTemplate> templates = new IdentityHashMap<>();
  private final Map<JsonPath, Optional<List<PathStep>>> steps = new HashMap<>();

  FormulaIndex(StateGraph graph) {
    graph.formulas().forEach(this::add);
  }

  private void add(Formula formula) {
    if (formula instanceof Formula.Path path) {
      path.read().value().ifPresent(read -> paths.put(path.text(), read));
    } else if (formula instanceof Formula.Call call) {
      call.read().value().ifPresent(read -> calls.put(call.text(), read));
    } else if (formula instanceof Formula.Payload payload) {
      payload.read().ifPresent(read -> templates.put(payload.json(), read));
    } else if (formula instanceof Formula.Expression expression) {
      expression.read().value().ifPresent(read -> expressions.put(expression.text(), read));
    }
  }

  /** Empty for what is no path, or not yet one. */
  Optional<JsonPath> path(String text) {
    return Optional.ofNullable(paths.get(text));
  }

  /** The way that a path leads; empty for one that searches, filters or may find several values. */
  Optional<List<PathStep>> steps(JsonPath path) {
    return steps.computeIfAbsent(path, PathStep::of);
  }

  Optional<Intrinsic> call(String text) {
    return Optional.ofNullable(calls.get(text));
  }

  Optional<Jsonata> expression(String text) {
    return Optional.ofNullable(expressions.get(text));
  }

  Optional<PayloadTemplate> template(JsonNode json) {
    return Optional.ofNullable(templates.get(json));
  }
}
