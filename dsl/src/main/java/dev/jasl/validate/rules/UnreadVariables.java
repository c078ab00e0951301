package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.io.DefinitionWriter;
import dev.jasl.model.Definition;
import dev.jasl.model.OpaqueState;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.variables.Assignment;
import dev.jasl.validate.variables.VariableFlow;
import dev.jasl.validate.variables.VariableRead;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Variables that are assigned and that no state of the machine names. Nothing is said where a text holds the name in any other way, since
 * not all texts could be read, nor of names that cannot be read or for which another one is a slip, which is reported already.
 */
final class UnreadVariables {
  /** Among so many names that no state assigns, one is looked for that was meant to be another. */
  private static final int MOST_SLIPS = 20;

  private static final Pattern MENTION = Pattern.compile("\\$(\\p{javaUnicodeIdentifierPart}+)");

  private final StateGraph graph;
  private final VariableFlow flow;

  UnreadVariables(StateGraph graph, VariableFlow flow) {
    this.graph = graph;
    this.flow = flow;
  }

  void check(Report report) {
    Set<String> read = new LinkedHashSet<>();
    graph
        .states()
        .forEach(state -> flow.reads(state).stream().map(VariableRead::name).forEach(read::add));
    Set<String> unread = new LinkedHashSet<>(flow.names());
    unread.removeAll(read);
    unread.remove("states");
    unread.removeIf(name -> !VariableNameRule.isName(name));
    read.removeAll(flow.names());
    List<String> slips = read.stream().sorted().limit(MOST_SLIPS).toList();
    unread.removeIf(name -> DidYouMean.closest(name, slips).isPresent());
    if (!unread.isEmpty()) {
      removeMentioned(unread, graph.definition());
    }
    for (String name : unread) {
      first(name).ifPresent(assignment -> report.add(assignment.state(), finding(assignment)));
    }
  }

  private static void removeMentioned(Set<String> names, Definition definition) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(DefinitionWriter.toJson(definition));
    while (!open.isEmpty() && !names.isEmpty()) {
      JsonNode json = open.remove();
      json.forEach(open::add);
      if (json.isTextual()) {
        MENTION.matcher(json.textValue()).results().forEach(found -> names.remove(found.group(1)));
      }
    }
  }

  /** One of the places where the name is assigned, whatever order they are written in. */
  private Optional<Assignment> first(String name) {
    return flow.assignments(name).stream()
        .filter(assignment -> isTyped(assignment.state()))
        .min(Comparator.comparing(assignment -> assignment.at().toString()));
  }

  /** What else stands in JSON that has no typed form, nobody knows. */
  private static boolean isTyped(StateNode node) {
    return !(node.state() instanceof OpaqueState)
        && node.state().header().extras().members().isEmpty();
  }

  private static Diagnostic finding(Assignment assignment) {
    return Diagnostic.of(
        Code.VARIABLE_NEVER_READ,
        assignment.at(),
        "assigns $%s, which no state reads".formatted(assignment.name()),
        "remove it, or read it where its value is wanted");
  }
}
