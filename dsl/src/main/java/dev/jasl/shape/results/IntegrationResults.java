package dev.jasl.shape.results;

import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.shape.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What service integrations give, as far as AWS describes it: the optimised integrations and those of the SDK, for athena, batch,
 * codebuild, dynamodb, ecs, emr, eventbridge, glue, lambda, s3, sagemaker, sfn, sns and sqs; for other services those of the SDK, if the service's module of the AWS SDK for Java 2 is on the class path. A service's table is read when a
 * definition first uses the service, and kept.
 *
 * <p>Members of an answer may all be absent, since the service's model does not promise them; a member that is not in the model does not
 * exist. The answer to a task token, and whatever is not listed, can be anything.
 */
public final class IntegrationResults {
  private static final String SDK = "aws-sdk:";

  /** Where an optimised integration has another name than the SDK. */
  private static final Map<String, String> CLIENTS =
      Map.of("states", "sfn", "events", "eventbridge", "elasticmapreduce", "emr");

  private static final Map<String, Optional<ResultTable>> TABLES = new ConcurrentHashMap<>();

  private IntegrationResults() {}

  /** What an integration gives; anything if that is not known. */
  public static Shape of(Integration integration) {
    if (integration.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN) {
      return Shape.unknown();
    }
    String service = integration.service();
    return service.startsWith(SDK)
        ? sdk(service.substring(SDK.length()), integration.resource())
        : table(CLIENTS.getOrDefault(service, service))
            .map(table -> table.optimised(integration.resource()))
            .orElseGet(Shape::unknown);
  }

  private static Shape sdk(String service, String action) {
    Optional<ResultTable> table = table(service);
    return table.isPresent()
        ? table.get().sdk(action)
        : SdkResponses.find(service, action).orElseGet(Shape::unknown);
  }

  private static Optional<ResultTable> table(String client) {
    return TABLES.computeIfAbsent(client, ResultTable::read);
  }
}
