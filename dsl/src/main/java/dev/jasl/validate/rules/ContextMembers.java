package dev.jasl.validate.rules;

import static java.util.stream.Collectors.joining;

import dev.jasl.model.QueryLanguage;
import dev.jasl.path.JsonPath;
import dev.jasl.path.PathMoves;
import dev.jasl.path.Root;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Read;
import dev.jasl.shape.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the context object has.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Developer Guide, context object</a>
 */
final class ContextMembers {
  /** By the way to them; what is not a key here can be anything. */
  private static final Map<String, Set<String>> KNOWN = Map.of(
      "",
      Set.of("Execution", "State", "StateMachine", "Task", "Map"),
      "/Execution",
      Set.of("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
      "/State",
      Set.of("EnteredTime", "Name", "RetryCount"),
      "/StateMachine",
      Set.of("Id", "Name"),
      "/Task",
      Set.of("Token"),
      "/Map",
      Set.of("Item"),
      "/Map/Item",
      Set.of("Index", "Key", "Source", "Value"));

  private static final PathMoves<List<String>> NAMES = new PathMoves<>() {
    @Override
    public List<String> field(List<String> from, String name) {
      from.add(name);
      return from;
    }

    @Override
    public List<String> index(List<String> from, int position) {
      return field(from, "[" + position + "]");
    }

    @Override
    public List<String> fromEnd(List<String> from, int distance) {
      return field(from, "[-" + distance + "]");
    }
  };

  private ContextMembers() {}

  /**
   * A member that is not there.
   *
   * @param siblings those that are
   */
  record Unknown(String name, Set<String> siblings) {}

  /** Empty for a path that does not start from the context object, or that finds one or several places by looking for them. */
  static Optional<Unknown> missing(JsonPath path) {
    return path.root() instanceof Root.Context
        ? path.follow(new ArrayList<>(), NAMES).flatMap(ContextMembers::missing)
        : Optional.empty();
  }

  /** The first name that the context object does not have at its place. */
  static Optional<Unknown> missing(List<String> names) {
    StringBuilder way = new StringBuilder();
    for (String name : names) {
      Set<String> known = KNOWN.get(way.toString());
      if (known == null) {
        return Optional.empty();
      }
      if (!known.contains(name)) {
        return Optional.of(new Unknown(name, known));
      }
      way.append('/').append(name);
    }
    return Optional.empty();
  }

  /**
   * The path that a read of the input most likely meant: in the context object, where there is such a member. Empty where the read is
   * like none.
   */
  static Optional<String> meant(Read read, QueryLanguage language) {
    boolean alike = read.source() instanceof Source.Input
        && read.reached() == 0
        && read.steps().size() > 1
        && read.steps().get(0) instanceof PathStep.Field group
        && read.steps().get(1) instanceof PathStep.Field member
        && KNOWN.getOrDefault("/" + group.name(), Set.of()).contains(member.name());
    String root = language == QueryLanguage.JSONATA ? "$states.context" : "$$";
    return alike
        ? Optional.of(read.steps().stream().map(PathStep::toString).collect(joining("", root, "")))
        : Optional.empty();
  }
}
