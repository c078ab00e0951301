package dev.jasl.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.ChoiceState;
import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Report;
import dev.jasl.validate.StateNode;
import dev.jasl.validate.flow.Seen;
import dev.jasl.validate.flow.ShapeFlow;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A Choice without {@code Default} has a rule for every value that can come; else {@code States.NoChoiceMatched}. */
final class UncoveredChoiceRule implements FlowRule {
  @Override
  public void check(ShapeFlow flow, Report report) {
    for (StateNode state : flow.graph().states()) {
      if (state.state() instanceof ChoiceState) {
        flow.seen(state).stream()
            .filter(Seen.Uncovered.class::isInstance)
            .map(Seen.Uncovered.class::cast)
            .findFirst()
            .ifPresent(each -> report.add(state, uncovered(state, each)));
      }
    }
  }

  private static Diagnostic uncovered(StateNode state, Seen.Uncovered seen) {
    return Diagnostic.of(
        Code.CHOICE_NOT_COVERED,
        state.at(),
        "%s has no Default, and no rule for %s of %s: States.NoChoiceMatched"
            .formatted(state.name(), values(seen), seen.path()),
        "add a Default, or a rule");
  }

  private static String values(Seen.Uncovered uncovered) {
    return uncovered.values().stream()
        .limit(NameList.LONGEST)
        .map(value -> value.isNumber() ? "the number " + plain(value) : value.toString())
        .collect(Collectors.joining(", "));
  }

  private static String plain(JsonNode number) {
    return new BigDecimal(number.asText()).stripTrailingZeros().toPlainString();
  }
}
