package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.Placeholders;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The label of a distributed Map becomes part of an ARN: 1 to 40 characters, none of them special, and unique in the machine. A label
 * with a <code>${placeholder}</code> is judged when that has been replaced.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">Developer Guide, distributed Map</a>
 */
final class MapLabelRule implements Rule {
  private static final int LONGEST = 40;
  private static final String SPECIAL = "?*<>{}[]:;,\\|^~$#%&`\"";

  @Override
  public void check(StateGraph graph, Report report) {
    Map<String, StateNode> labelled = new HashMap<>();
    for (StateNode state : graph.states()) {
      label(state).ifPresent(label -> {
        finding(label, at(state)).ifPresent(found -> report.add(state, found));
        StateNode first = labelled.putIfAbsent(label, state);
        if (first != null) {
          report.add(state, duplicate(label, state, first));
        }
      });
    }
  }

  private static Optional<String> label(StateNode state) {
    return state.state() instanceof MapState map
            && map.mode() instanceof MapMode.Distributed distributed
        ? Optional.ofNullable(distributed.label()).filter(label -> !Placeholders.in(label))
        : Optional.empty();
  }

  private static Optional<Diagnostic> finding(String label, Location at) {
    if (label.isEmpty()) {
      return Optional.of(invalid(at, "Label is empty"));
    }
    int length = label.codePointCount(0, label.length());
    if (length > LONGEST) {
      return Optional.of(invalid(
          at,
          "Invalid Label name: Label '%s' exceeds the %d-character limit allowed by the service"
              .formatted(label, LONGEST)));
    }
    return label
        .codePoints()
        .filter(MapLabelRule::isSpecial)
        .boxed()
        .findFirst()
        .map(found -> invalid(at, "Label contains " + shown(found)));
  }

  private static boolean isSpecial(int character) {
    return SPECIAL.indexOf(character) >= 0
        || Character.isWhitespace(character)
        || Character.isISOControl(character);
  }

  private static String shown(int character) {
    return Character.isISOControl(character)
        ? "the control character U+%04X".formatted(character)
        : "\"" + Character.toString(character) + "\"";
  }

  private static Diagnostic invalid(Location at, String message) {
    return Diagnostic.of(
        Code.MAP_LABEL_INVALID, at, message, "write 1 to 40 letters, digits, - and _");
  }

  private static Diagnostic duplicate(String label, StateNode state, StateNode first) {
    return Diagnostic.of(
        Code.MAP_LABEL_DUPLICATE,
        at(state),
        "Duplicate Label name: " + label,
        "%s has it already; choose another".formatted(first.at()));
  }

  private static Location at(StateNode state) {
    return state.at().child("Label");
  }
}
