package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.Integration;
import dev.jasl.runtime.task.TaskTarget;
import java.util.List;
import java.util.stream.Stream;

/** What the service itself looks at in the parameters of an integration, before it starts the task. */
@FunctionalInterface
interface StartCheck {
  /** The service's words for each fault. */
  List<String> faults(JsonNode parameters);

  /** The check for this task; most integrations leave it to the called service. */
  static StartCheck of(TaskTarget target) {
    return target.integration().filter(StartCheck::isApiGateway).isPresent()
        ? StartCheck::ofApiGateway
        : parameters -> List.of();
  }

  /** Fails the state if there is a fault. */
  default void verify(Visit visit, JsonNode parameters) {
    List<String> faults = faults(parameters);
    if (!faults.isEmpty()) {
      throw visit.runtimeFailure("The Parameters '%s' could not be used to start the Task: %s"
          .formatted(parameters, faults));
    }
  }

  private static boolean isApiGateway(Integration integration) {
    return integration.service().equals("apigateway") && integration.action().equals("invoke");
  }

  /** Headers and query parameters are lists of values by name. */
  private static List<String> ofApiGateway(JsonNode parameters) {
    return Stream.of("Headers", "QueryParameters")
        .filter(field -> parameters.hasNonNull(field) && !holdsLists(parameters.get(field)))
        .map(field -> "The value of the field '" + field + "' has an invalid format")
        .toList();
  }

  private static boolean holdsLists(JsonNode byName) {
    for (JsonNode values : byName) {
      if (!values.isArray()) {
        return false;
      }
    }
    return byName.isObject();
  }
}
