package dev.jasl.validate.rules;

import dev.jasl.model.ChoiceState;
import dev.jasl.shape.PathStep;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Read;
import dev.jasl.shape.Source;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.ShapeFlow;
import dev.jasl.validate.flow.Way;
import java.util.List;
import java.util.Optional;

/** Finds the Choice that asks whether a place is there: where it is not, a state behind it cannot read it. */
final class AskingChoice {
  /** How often it is looked for: all states are walked for it, and so many findings have one cause. */
  private static final int MOST = 40;

  private final ShapeFlow flow;
  private int sought;

  AskingChoice(ShapeFlow flow) {
    this.flow = flow;
  }

  /** The Choice before which the place may be there, and behind which it never is; it writes nothing, so that it must have asked. */
  Optional<StateNode> before(StateNode reader, Way way, Read read) {
    boolean ofInput = read.source() instanceof Source.Input;
    if (!ofInput || read.reached() >= read.steps().size() || ++sought > MOST) {
      return Optional.empty();
    }
    List<PathStep> steps = read.steps().subList(0, read.reached() + 1);
    return reader.scope().states().stream()
        .filter(state -> state.state() instanceof ChoiceState)
        .filter(choice -> has(choice, way, steps, true))
        .filter(choice -> choice.following().stream()
            .filter(behind -> isBehindOnly(choice, behind))
            .anyMatch(behind -> has(behind, way, steps, false)))
        .findFirst();
  }

  /** Whether a way to the state brings the same input, with the place or without it. */
  private boolean has(StateNode state, Way way, List<PathStep> steps, boolean there) {
    return flow.ways(state).stream()
        .filter(each -> each.origin().equals(way.origin()))
        .map(each -> Read.of("", new Source.Input(), steps, each.input()).presence())
        .anyMatch(presence -> (presence != Presence.NEVER) == there);
  }

  private static boolean isBehindOnly(StateNode choice, StateNode state) {
    return choice.scope().states().stream()
        .noneMatch(other -> other != choice && other.following().contains(state));
  }
}
