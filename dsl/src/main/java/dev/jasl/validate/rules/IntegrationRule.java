package dev.jasl.validate.rules;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.DidYouMean;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.model.Placeholders;
import dev.jasl.model.Resource;
import dev.jasl.model.TaskState;
import dev.jasl.validate.Integrations;
import dev.jasl.validate.Report;
import dev.jasl.validate.Rule;
import dev.jasl.validate.SdkServices;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ARN names something that a task can call: a function, an activity, or an integration that exists, with a pattern that it has. Of an
 * AWS SDK integration the spelling is judged: the service in lower case and not by a name that it has elsewhere, the action in camel case.
 *
 * @see Integrations
 */
final class IntegrationRule implements Rule {
  private static final Pattern ARN = Pattern.compile("arn:[^:]+:[^:]*:[^:]*:[^:]*:.+");
  private static final Pattern OF_STATES = Pattern.compile("arn:[^:]+:states:[^:]*:[^:]*:.+");

  /** Functions, activities, integrations with a region, and, as the specification's own examples have it, tasks of SWF. */
  private static final Pattern OTHERS = Pattern.compile(
      "arn:[^:]+:(lambda:.*|states:[^:]*:[^:]*:activity:.+|states:[^:]+:[^:]*:aws-sdk:.+|swf:[^:]*:[^:]*:task:.+)");

  private static final String SDK = "aws-sdk:";
  private static final Pattern SDK_SERVICE = Pattern.compile("[a-z][a-z0-9]*");
  private static final Pattern SDK_ACTION = Pattern.compile("[a-z][A-Za-z0-9]*");

  @Override
  public void check(StateGraph graph, Report report) {
    for (StateNode state : graph.states()) {
      if (state.state() instanceof TaskState task
          && !Placeholders.inArn(task.resource().text())) {
        remedy(state, task.resource().text())
            .ifPresent(remedy -> report.add(state, unknown(state, task.resource(), remedy)));
      }
    }
  }

  /** What would be right, for what is not. */
  private static Optional<String> remedy(StateNode state, String arn) {
    return state.integration().isPresent()
        ? state.integration().flatMap(IntegrationRule::remedy)
        : ofOthers(arn);
  }

  static boolean isOfSdk(Integration call) {
    return call.service().startsWith(SDK);
  }

  /** The service of a call through the SDK. */
  static String sdkService(Integration call) {
    return call.service().substring(SDK.length());
  }

  static boolean isSpelledRight(String sdkService) {
    return SDK_SERVICE.matcher(sdkService).matches();
  }

  private static Optional<String> remedy(Integration integration) {
    return isOfSdk(integration) ? ofSdk(integration) : ofCatalog(integration);
  }

  /** Whatever is no ARN at all is another rule's. */
  private static Optional<String> ofOthers(String arn) {
    if (!ARN.matcher(arn).matches() || OTHERS.matcher(arn).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        OF_STATES.matcher(arn).matches()
            ? "an integration is spelled arn:aws:states:::service:action, with .sync or .waitForTaskToken behind it"
            : "call it through an integration, such as arn:aws:states:::sns:publish or arn:aws:states:::aws-sdk:s3:getObject");
  }

  private static Optional<String> ofSdk(Integration call) {
    String service = sdkService(call);
    List<String> here = SdkServices.calledElsewhere(service);
    if (!here.isEmpty()) {
      return Optional.of(
          "SDK integrations call it " + NameList.of(here) + ", and not " + Quote.of(service));
    }
    if (!isSpelledRight(service)) {
      return Optional.of(
          "write the service in lower case, as the AWS SDK for Java 2 names its package");
    }
    if (!SDK_ACTION.matcher(call.action()).matches()) {
      return Optional.of("write the action in camel case: " + decapitalised(call.action()));
    }
    boolean jobs =
        call.pattern() == IntegrationPattern.SYNC || call.pattern() == IntegrationPattern.SYNC_2;
    return jobs ? Optional.of("an AWS SDK integration has no .sync") : Optional.empty();
  }

  private static Optional<String> ofCatalog(Integration call) {
    if (Integrations.isUnlisted(call.service())) {
      return Optional.empty();
    }
    Optional<Integrations.Action> action = Integrations.find(call);
    if (action.isEmpty()) {
      return Optional.of(near(call));
    }
    return action
        .filter(known -> !known.has(call.pattern()))
        .map(known -> "%s has no %s".formatted(known.name(), call.pattern().suffix()));
  }

  private static String near(Integration call) {
    String name = call.service() + ":" + call.action();
    List<String> names =
        Integrations.all().stream().map(Integrations.Action::name).toList();
    return DidYouMean.hint(name, names)
        .orElse("there is no optimised integration %s; arn:aws:states:::aws-sdk:%s may be one"
            .formatted(name, name));
  }

  private static String decapitalised(String action) {
    return Character.toLowerCase(action.charAt(0)) + action.substring(1);
  }

  private static Diagnostic unknown(StateNode state, Resource resource, String remedy) {
    return Diagnostic.of(
        Code.INTEGRATION_UNKNOWN,
        state.at().child("Resource"),
        "The resource provided %s is not recognized. The value is not a valid resource ARN, or the resource is not available in this region."
            .formatted(resource),
        remedy);
  }
}
