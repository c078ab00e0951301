package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.model.Integration;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.SdkServices;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.Optional;

/**
 * The service of an AWS SDK integration is one that is known. Names under which it is known elsewhere are wrong, and {@link
 * IntegrationRule}'s; any other may be that of a service which is newer than the list, or retired.
 */
final class SdkServiceRule implements Rule {
  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      Optional<Integration> call = state.integration();
      if (call.isPresent() && IntegrationRule.isOfSdk(call.get())) {
        String service = IntegrationRule.sdkService(call.get());
        if (!SdkServices.names().contains(service) && isLeft(service)) {
          report.add(state, unknown(state, service));
        }
      }
    }
  }

  /** Whether no other rule has said something about it. */
  private static boolean isLeft(String service) {
    return IntegrationRule.isSpelledRight(service)
        && SdkServices.calledElsewhere(service).isEmpty();
  }

  private static Diagnostic unknown(StateNode state, String service) {
    return Diagnostic.of(
        Code.SDK_SERVICE_UNKNOWN,
        state.at().child("Resource"),
        "No service is known that SDK integrations call %s".formatted(Quote.of(service)),
        DidYouMean.hint(service, SdkServices.names())
            .orElse("write the name of its package in the AWS SDK for Java 2"));
  }
}
