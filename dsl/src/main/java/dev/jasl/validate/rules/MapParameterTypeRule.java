package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.model.MapState;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;

/** What a distributed Map reads from and writes to is named by texts. */
final class MapParameterTypeRule implements Rule {
  private static final List<String> TEXTS =
      List.of("Bucket", "Key", "Prefix", "VersionId", "ExpectedBucketOwner");

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof MapState map) {
        MapCall.of(state, map)
            .forEach(call -> call.arguments()
                .notTexts(TEXTS)
                .forEach(name -> report.add(state, refused(call, name))));
      }
    }
  }

  private static Diagnostic refused(MapCall call, String name) {
    return Diagnostic.of(
        Code.PARAMETER_TYPE,
        call.arguments().at().child(name),
        "The value of the field '%s' has an invalid format".formatted(name),
        "write a string");
  }
}
