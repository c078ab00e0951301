package dev.jasl.runtime.task;

import java.util.Set;

/** A handler for whatever tasks ask of some services, such as {@code dev.jasl.runtime.aws.AwsClients}. */
public interface ServiceHandler extends TaskHandler {
  /**
   * The services as integrations name them, {@code sqs} and {@code aws-sdk:sqs}. Who answers for {@code lambda} also answers for tasks
   * whose resource is a function.
   */
  Set<String> services();
}
