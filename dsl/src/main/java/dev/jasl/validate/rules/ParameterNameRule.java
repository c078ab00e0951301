package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.Integration;
import dev.jasl.model.Placeholders;
import dev.jasl.model.TaskState;
import dev.jasl.validate.CallParameters;
import dev.jasl.validate.CallParameters.Members;
import dev.jasl.validate.CallParameters.Value;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call has no parameters that its integration does not take, and they have no members that are not theirs. Of SDK integrations, whose
 * parameters are too many to list, the first letter is judged: it is a capital even where the service's own API has a small one. What is
 * computed is refused too, but when it is called.
 *
 * @see <a href="https://github.com/aws/aws-cdk/issues/29968">A deployment that was refused, with message and location</a>
 */
final class ParameterNameRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      Optional<Integration> call = state.integration();
      if (call.isPresent() && state.state() instanceof TaskState task) {
        CallArguments arguments = Tasks.arguments(state, task);
        if (arguments.json() instanceof ObjectNode object) {
          check(state, call.get(), arguments, object, report);
        }
      }
    }
  }

  private static void check(
      StateNode state,
      Integration call,
      CallArguments arguments,
      ObjectNode object,
      Report report) {
    Optional<Members> known = CallParameters.of(call);
    if (known.isPresent()) {
      new Walk(state, arguments, report).through(object, known.get());
    } else if (IntegrationRule.isOfSdk(call)) {
      object.properties().stream()
          .filter(member -> beginsSmall(member.getKey()))
          .forEach(member -> report.add(
              state, refused(arguments, arguments.at(), member, capitalised(member.getKey()))));
    }
  }

  private static boolean beginsSmall(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && !Placeholders.in(name);
  }

  private static String capitalised(String name) {
    return "write \"%s%s\"".formatted(Character.toUpperCase(name.charAt(0)), name.substring(1));
  }

  /** Line and column are those of the member, the location is that of all parameters. */
  private static Diagnostic refused(
      CallArguments arguments, Location owner, Map.Entry<String, JsonNode> member, String remedy) {
    Code code =
        arguments.isComputed(member) ? Code.COMPUTED_PARAMETER_UNKNOWN : Code.PARAMETER_UNKNOWN;
    return Diagnostic.of(
        code,
        arguments.at().because(owner.child(member.getKey())),
        "The field \"%s\" is not supported by Step Functions"
            .formatted(Quote.of(arguments.name(member.getKey()))),
        remedy);
  }

  /** A walk through the parameters of one call. */
  private record Walk(StateNode state, CallArguments arguments, Report report, Deque<Part> open) {
    private record Part(Location at, JsonNode json, Value value) {}

    Walk(StateNode state, CallArguments arguments, Report report) {
      this(state, arguments, report, new ArrayDeque<>());
    }

    void through(ObjectNode object, Members members) {
      members(arguments.at(), object, members);
      while (!open.isEmpty()) {
        Part part = open.remove();
        if (part.json() instanceof ObjectNode inner) {
          part.value().members().ifPresent(known -> members(part.at(), inner, known));
          part.value()
              .entries()
              .ifPresent(value -> inner
                  .properties()
                  .forEach(entry -> open.add(
                      new Part(part.at().child(entry.getKey()), entry.getValue(), value))));
        } else if (part.json().isArray()) {
          part.value().elements().ifPresent(value -> elements(part, value));
        }
      }
    }

    private void elements(Part part, Value value) {
      for (int i = 0; i < part.json().size(); i++) {
        open.add(new Part(part.at().child(i), part.json().get(i), value));
      }
    }

    private void members(Location at, ObjectNode object, Members known) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = arguments.name(member.getKey());
        Optional<Value> value = known.find(name);
        if (value.isPresent()) {
          if (!value.get().isAnything() && member.getValue().isContainerNode()) {
            open.add(new Part(at.child(member.getKey()), member.getValue(), value.get()));
          }
        } else if (!Placeholders.in(name)) {
          report.add(state, refused(arguments, at, member, remedy(name, at, known)));
        }
      }
    }

    private String remedy(String name, Location at, Members known) {
      List<String> segments = at.segments();
      String owner = at.equals(arguments.at()) ? "it" : segments.get(segments.size() - 1);
      return DidYouMean.hint(name, known.names())
          .orElseGet(() -> owner + " takes " + NameList.of(known.names()));
    }
  }
}
