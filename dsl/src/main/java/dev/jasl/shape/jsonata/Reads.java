package dev.jasl.shape.jsonata;

import dev.jasl.shape.Found;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Read;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Source;
import java.util.List;
import java.util.Optional;

/** Reads of {@code $states} and of variables, as the analysis tells of them. */
final class Reads {
  private Reads() {}

  /**
   * A read that leads to nothing.
   *
   * @param variable without the dollar sign
   * @param names behind it, up to the one that does not exist
   * @param last what that name is looked up in
   */
  static Read never(String variable, List<String> names, Shape last) {
    Optional<Source> states =
        variable.equals("states") && names.size() > 1 ? source(names.get(0)) : Optional.empty();
    List<PathStep> steps = names.stream()
        .skip(states.isPresent() ? 1 : 0)
        .<PathStep>map(PathStep.Field::new)
        .toList();
    return new Read(
        "$" + variable + "." + String.join(".", names),
        states.orElseGet(() -> new Source.Variable(variable)),
        steps,
        steps.size() - 1,
        last,
        new Found(Shape.nothing(), Presence.NEVER));
  }

  private static Optional<Source> source(String member) {
    return switch (member) {
      case "input" -> Optional.of(new Source.Input());
      case "result" -> Optional.of(new Source.Result());
      case "errorOutput" -> Optional.of(new Source.ErrorOutput());
      case "context" -> Optional.of(new Source.Context());
      default -> Optional.empty();
    };
  }
}
