package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.MapState;
import dev.jasl.model.Placeholders;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;

/**
 * An {@code ItemReader} reads from S3, a {@code ResultWriter} writes there; the service has no other.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</a>
 */
final class MapResourceRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof MapState map) {
        MapCall.of(state, map).stream()
            .filter(call -> !Placeholders.inArn(call.resource().text()) && !call.isKnown())
            .forEach(call -> report.add(state, refused(call)));
      }
    }
  }

  private static Diagnostic refused(MapCall call) {
    return Diagnostic.of(
        Code.MAP_RESOURCE_UNKNOWN,
        call.arguments().owner().child("Resource"),
        "The field 'Resource' does not match any of the allowed values. Examples: [%s]"
            .formatted(call.field().examples),
        "found \"%s\"".formatted(Quote.of(call.resource().text())));
  }
}
