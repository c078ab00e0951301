package dev.jasl.validate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.TaskState;
import dev.jasl.model.WorkData;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Misfit;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes.Payload;
import dev.jasl.validate.StateNode;
import java.util.Optional;

/** Holds what a task is called with on one way to it to what is known to be wanted. */
final class PayloadFlow {
  private final StateNode node;
  private final TaskState task;
  private final Way way;

  PayloadFlow(StateNode node, TaskState task, Way way) {
    this.node = node;
    this.task = task;
    this.way = way;
  }

  /**
   * Whether there is something that does not fit.
   *
   * @param arguments what the call is made with as a whole
   */
  Optional<Seen> misfit(Payload wanted, Shape arguments) {
    Shape given = given(wanted, arguments);
    return Misfit.of(given, wanted.shape())
        .map(misfit -> new Seen.Misfitting(way, spot(wanted), given, isInput(given), misfit));
  }

  /** Where an argument is left out, the call is made with an empty object. A text that starts an execution is the JSON of its input. */
  private static Shape given(Payload wanted, Shape arguments) {
    if (arguments.isUnknown() || wanted.member().isEmpty()) {
      return arguments;
    }
    var member = arguments.field(wanted.member().get());
    return switch (member.presence()) {
      case NEVER -> Shape.object().closed();
      case ALWAYS ->
        wanted.isJsonText() && member.shape().canBe(Kind.STRING) ? Shape.unknown() : member.shape();
      default -> Shape.unknown();
    };
  }

  private boolean isInput(Shape given) {
    return given.equals(way.input());
  }

  private Seen.Spot spot(Payload wanted) {
    String field = task.data() instanceof WorkData.JsonPath ? "Parameters" : "Arguments";
    JsonNode written = task.data().arguments();
    if (written == null) {
      return Seen.Spot.of(node.at());
    }
    Location at = node.at().child(field);
    String member = wanted.member().orElse("");
    if (written.has(member)) {
      return Seen.Spot.of(at.child(member));
    }
    return Seen.Spot.of(written.has(member + ".$") ? at.child(member + ".$") : at);
  }
}
