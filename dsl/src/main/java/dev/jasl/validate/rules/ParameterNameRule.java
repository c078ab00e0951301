package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.model.Integration;
import dev.jasl.model.TaskState;
import dev.jasl.validate.CallParameters;
import dev.jasl.validate.Placeholders;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call has no parameters that its integration does not take. Of SDK integrations, whose parameters are too many to list, the first letter
 * is judged: it is a capital even where the service's own API has a small one. What is computed is refused too, but when it is called.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html">Developer Guide, parameters, quotes the
 *     message</a>
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
    Optional<Set<String>> known = CallParameters.of(call);
    if (known.isEmpty() && !IntegrationRule.isOfSdk(call)) {
      return;
    }
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = arguments.name(member.getKey());
      boolean fits = known.map(names -> names.contains(name)).orElseGet(() -> beginsRight(name));
      if (!fits && !Placeholders.in(name)) {
        report.add(state, refused(arguments, member, known.orElse(Set.of())));
      }
    }
  }

  private static boolean beginsRight(String name) {
    return name.isEmpty() || !Character.isLowerCase(name.charAt(0));
  }

  private static Diagnostic refused(
      CallArguments arguments, Map.Entry<String, JsonNode> member, Set<String> known) {
    String name = arguments.name(member.getKey());
    Code code = arguments.isComputed(member)
        ? Code.COMPUTED_PARAMETER_UNKNOWN
        : Code.PARAMETER_UNKNOWN;
    return Diagnostic.of(
        code,
        arguments.at().with(member.getKey()),
        "The field \"%s\" is not supported by Step Functions".formatted(Quote.of(name)),
        remedy(name, known));
  }

  private static String remedy(String name, Set<String> known) {
    List<String> names = known.stream().sorted().toList();
    if (names.isEmpty()) {
      return "write \"%s%s\"".formatted(Character.toUpperCase(name.charAt(0)), name.substring(1));
    }
    return DidYouMean.hint(name, names).orElse("it takes " + NameList.of(names));
  }
}
