package dev.jasl.dsl.aws;

import java.util.regex.Pattern;

/** A service and an action, as {@code arn:aws:states:::aws-sdk:service:action} names them. */
record AwsSdkAction(String service, String action) {
  private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9]*");
  private static final Pattern ACTION = Pattern.compile("[a-z][A-Za-z0-9]*");

  AwsSdkAction {
    if (!SERVICE.matcher(service).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no package of the AWS SDK for Java v2: lower-case letters and digits, as in s3, sfn, cloudwatchlogs"
              .formatted(service));
    }
    if (!ACTION.matcher(action).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no action: camelCase, as in putObject, describeDBInstances".formatted(action));
    }
  }

  String api(String suffix) {
    return "aws-sdk:" + service + ":" + action + suffix;
  }
}
