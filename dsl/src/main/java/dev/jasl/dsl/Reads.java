package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.expr.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the expressions of a machine read and what its states assign, for the checks that need all of it. */
final class Reads {
  private static final Pattern NAME = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)");

  private final Map<String, List<Use>> assigned = new LinkedHashMap<>();
  private final Map<String, List<Use>> read = new LinkedHashMap<>();
  private final List<Use> inputs = new ArrayList<>();
  private final Set<Node.Placeholder> placeholders = new LinkedHashSet<>();
  private final Findings findings;
  private final ItemPlan items;

  /** The type with which a name was used, and where. */
  private record Use(String type, Location at, ScopePlace place) {}

  Reads(Findings findings, ItemPlan items) {
    this.findings = findings;
    this.items = items;
  }

  void note(Node tree, Location at, ScopePlace place) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Node.Variable variable) {
        use(read, variable.name(), new Use(variable.type(), at, place));
      } else if (node instanceof Node.ExecutionInput input) {
        inputs.add(new Use(input.type(), at, place));
      } else if (node instanceof Node.Placeholder placeholder) {
        placeholders.add(placeholder);
      } else if (node instanceof Node.Raw raw) {
        noteNames(raw.text());
      }
      node.children().forEach(open::push);
    }
  }

  /** Names in raw text are the user's, so that no item's variable may have them. */
  private void noteNames(String raw) {
    Matcher matcher = NAME.matcher(raw);
    while (matcher.find()) {
      items.taken(matcher.group(1));
    }
  }

  void assigned(String name, String type, Location at, ScopePlace place) {
    use(assigned, name, new Use(type, at, place));
  }

  /** The logical names that occur, each with its kind. */
  Set<Node.Placeholder> placeholders() {
    return placeholders;
  }

  /** What can only be judged when everything has been seen. */
  void judge(String inputType) {
    inputs.forEach(use -> judgeInput(use, inputType));
    judgeNames();
  }

  private void judgeInput(Use use, String inputType) {
    if (use.place().inChild()) {
      report(
          Code.INPUT_OF_CHILD,
          use.at(),
          "inside a distributed ForEach the execution's input is the item",
          "read the item, or hand the value in with select(..)");
    } else if (!use.type().equals(inputType)) {
      report(
          Code.INPUT_OF_OTHER_MACHINE,
          use.at(),
          "reads the input of type " + use.type() + ", but the machine takes " + inputType,
          "read executionInput(" + inputType + "Expr.TYPE)");
    }
  }

  private void judgeNames() {
    Map<String, Node.Placeholder> seen = new LinkedHashMap<>();
    for (Node.Placeholder name : placeholders) {
      Node.Placeholder other = seen.putIfAbsent(name.name().toLowerCase(Locale.ROOT), name);
      if (other != null) {
        report(
            Code.LOGICAL_NAME_AMBIGUOUS,
            Location.root(),
            "the %s \"%s\" and the %s \"%s\" have one name"
                .formatted(other.kind(), other.name(), name.kind(), name.name()),
            "give one of them another logical name");
      }
    }
  }

  private void use(Map<String, List<Use>> uses, String name, Use use) {
    items.taken(name);
    Use first = first(name);
    uses.computeIfAbsent(name, key -> new ArrayList<>()).add(use);
    if (first != null && !first.type().equals(use.type())) {
      report(
          Code.VARIABLE_TYPE_DIFFERS,
          use.at(),
          "$%s is %s here, but %s at %s".formatted(name, use.type(), first.type(), first.at()),
          "declare one Var for it, or use two names");
    }
  }

  private @Nullable Use first(String name) {
    List<Use> uses = assigned.getOrDefault(name, read.getOrDefault(name, List.of()));
    return uses.isEmpty() ? null : uses.get(0);
  }

  private void report(Code code, Location at, String message, String hint) {
    findings.add(Diagnostic.of(code, at, message, hint));
  }
}
