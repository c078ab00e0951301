package dev.jasl.validate.rules;

import dev.jasl.model.QueryLanguage;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Read;
import dev.jasl.shape.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads of the input that look as if the context object had been meant, whose path begins with one more dollar sign.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Developer Guide, context object</a>
 */
final class ContextMembers {
  private static final Map<String, List<String>> MEMBERS = Map.of(
      "Execution",
          List.of("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
      "State", List.of("EnteredTime", "Name", "RetryCount"),
      "StateMachine", List.of("Id", "Name"),
      "Task", List.of("Token"),
      "Map", List.of("Item"));

  private ContextMembers() {}

  /** The path that was meant; empty where the read is not like any in the context object. */
  static Optional<String> meant(Read read, QueryLanguage language) {
    boolean alike = read.source() instanceof Source.Input
        && read.reached() == 0
        && read.steps().size() > 1
        && read.steps().get(0) instanceof PathStep.Field group
        && read.steps().get(1) instanceof PathStep.Field member
        && MEMBERS.getOrDefault(group.name(), List.of()).contains(member.name());
    String root = language == QueryLanguage.JSONATA ? "$states.context" : "$$";
    return alike
        ? Optional.of(
            read.steps().stream().map(PathStep::toString).collect(Collectors.joining("", root, "")))
        : Optional.empty();
  }
}
