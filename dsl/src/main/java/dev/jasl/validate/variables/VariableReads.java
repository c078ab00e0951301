package dev.jasl.validate.variables;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.intrinsic.Intrinsic;
import dev.jasl.intrinsic.IntrinsicSyntaxException;
import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataReferences;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathSyntaxException;
import dev.jasl.path.Root;
import dev.jasl.template.PayloadTemplate;
import dev.jasl.validate.Formula;
import dev.jasl.validate.PathUse;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the variables that states name. A formula that could not be read names none; that it could not is for others to report.
 */
final class VariableReads {
  private static final Pattern VARIABLE = Pattern.compile("\\$[^.\\[$\\s]");

  private final Set<String> assigned;
  private final Map<StateNode, List<VariableRead>> reads = new HashMap<>();

  /** A value in a payload that has not been looked into, where it stands. */
  private record Part(JsonNode json, Location at) {}

  private VariableReads(Set<String> assigned) {
    this.assigned = assigned;
  }

  /**
   * By state, in the order of the graph's formulas.
   *
   * @param assigned all names that are assigned anywhere: a function of JSONata counts as a variable only if it is one of them
   */
  static Map<StateNode, List<VariableRead>> in(StateGraph graph, Set<String> assigned) {
    VariableReads found = new VariableReads(assigned);
    graph.formulas().forEach(found::add);
    for (StateNode state : graph.states()) {
      TestedPaths.in(state).forEach(read -> found.add(state, read));
    }
    return found.reads;
  }

  private void add(Formula formula) {
    StateNode about = formula.about();
    if (formula instanceof Formula.Path path) {
      path.read()
          .value()
          .filter(read -> path.use() != PathUse.RESULT) // which is written to
          .ifPresent(read -> add(about, path.at(), read));
    } else if (formula instanceof Formula.Call call) {
      call.read().value().ifPresent(read -> add(about, call.at(), read.paths()));
    } else if (formula instanceof Formula.Payload payload) {
      addPayload(payload);
    } else if (formula instanceof Formula.Expression expression) {
      expression
          .read()
          .value()
          .map(Jsonata::references)
          .ifPresent(references -> add(about, expression.at(), references));
    }
  }

  private void addPayload(Formula.Payload payload) {
    Deque<Part> open = new ArrayDeque<>(List.of(new Part(payload.json(), payload.at())));
    while (!open.isEmpty()) {
      Part part = open.remove();
      for (Map.Entry<String, JsonNode> member : part.json().properties()) {
        Location at = part.at().child(member.getKey());
        if (PayloadTemplate.isComputed(member.getKey())) {
          add(payload.about(), at, paths(member.getValue().asText()));
        } else {
          open.add(new Part(member.getValue(), at));
        }
      }
      for (int i = 0; part.json().isArray() && i < part.json().size(); i++) {
        open.add(new Part(part.json().get(i), part.at().child(i)));
      }
    }
  }

  /** Only texts in which a variable can be seen are read once more: most have none. */
  private static List<JsonPath> paths(String text) {
    if (!VARIABLE.matcher(text).find()) {
      return List.of();
    }
    try {
      return Intrinsic.looksLikeCall(text)
          ? Intrinsic.compile(text).paths()
          : List.of(JsonPath.compile(text));
    } catch (PathSyntaxException | IntrinsicSyntaxException malformed) {
      return List.of();
    }
  }

  private void add(StateNode about, Location at, List<JsonPath> paths) {
    paths.forEach(path -> add(about, at, path));
  }

  private void add(StateNode about, Location at, JsonPath path) {
    if (path.root() instanceof Root.Variable variable) {
      add(about, new VariableRead(variable.name(), at, VariableRead.Use.VALUE));
    }
  }

  /**
   * An expression that asks whether a variable is there knows what to do when it is not. What is called and assigned nowhere is no
   * variable but a function that does not exist.
   */
  private void add(StateNode about, Location at, JsonataReferences references) {
    add(about, at, references.tested(), VariableRead.Use.TEST);
    Set<String> called = new LinkedHashSet<>(references.called());
    called.retainAll(assigned);
    add(about, at, called, VariableRead.Use.CALL);
    Set<String> values = new LinkedHashSet<>(references.hiding());
    values.retainAll(assigned);
    values.addAll(references.variables());
    values.removeAll(references.tested());
    values.removeAll(references.called());
    add(about, at, values, VariableRead.Use.VALUE);
  }

  private void add(StateNode about, Location at, Set<String> names, VariableRead.Use use) {
    names.forEach(name -> add(about, new VariableRead(name, at, use)));
  }

  private void add(StateNode about, VariableRead read) {
    reads.computeIfAbsent(about, key -> new ArrayList<>()).add(read);
  }
}
