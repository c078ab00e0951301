package dev.jasl.validate.rules;

import dev.jasl.model.Integration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the errors of a service begin with. An optimised integration spells it otherwise than the AWS SDK integration of the same
 * service does; those given here have been recorded, or stand in the guide.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">Developer Guide, AWS SDK
 *     integrations</a>
 */
final class ErrorPrefixes {
  private static final Map<String, String> BY_SERVICE = Map.ofEntries(
      Map.entry("lambda", "Lambda"),
      Map.entry("dynamodb", "DynamoDB"),
      Map.entry("sns", "SNS"),
      Map.entry("sqs", "SQS"),
      Map.entry("states", "StepFunctions"),
      Map.entry("events", "EventBridge"),
      Map.entry("glue", "Glue"),
      Map.entry("aws-sdk:lambda", "Lambda"),
      Map.entry("aws-sdk:dynamodb", "DynamoDb"),
      Map.entry("aws-sdk:sns", "Sns"),
      Map.entry("aws-sdk:sqs", "Sqs"),
      Map.entry("aws-sdk:sfn", "Sfn"),
      Map.entry("aws-sdk:s3", "S3"),
      Map.entry("aws-sdk:glue", "Glue"),
      Map.entry("aws-sdk:secretsmanager", "SecretsManager"));

  private static final Set<String> KNOWN = Set.copyOf(BY_SERVICE.values());

  private ErrorPrefixes() {}

  /** What the errors of what is called begin with; empty where it is not known. */
  static Optional<String> of(Integration called) {
    return Optional.ofNullable(BY_SERVICE.get(called.service()));
  }

  /** Whether errors of this name come from one service only. */
  static boolean isKnown(String prefix) {
    return KNOWN.contains(prefix);
  }
}
