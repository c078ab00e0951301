package dev.jasl.runtime.aws;

import dev.jasl.runtime.task.TaskAnswer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** The error that Step Functions makes of what a client throws. */
interface ErrorNaming {
  /** What error names begin with, {@code Sqs}. */
  String prefix();

  String name(AwsServiceException failure);

  String cause(AwsServiceException failure);

  /** The failure of a task whose call ended so. */
  default TaskAnswer.Outcome failure(SdkException thrown) {
    return thrown instanceof AwsServiceException failure
        ? TaskAnswer.failure(prefix() + "." + name(failure), cause(failure))
        : TaskAnswer.failure(prefix() + ".SdkClientException", thrown.getMessage());
  }

  /** Integrations of the SDK: classes and messages of version 2. */
  record OfSdk(String prefix) implements ErrorNaming {
    @Override
    public String name(AwsServiceException failure) {
      return failure.getClass() == AwsServiceException.class
          ? prefix + "Exception"
          : failure.getClass().getSimpleName();
    }

    @Override
    public String cause(AwsServiceException failure) {
      return String.valueOf(failure.getMessage());
    }
  }

  /**
   * Optimised integrations: classes and messages of version 1.
   *
   * @param exception what stands for an error that has no class of its own
   * @param service the service in the cause
   */
  record OfOptimised(String prefix, String exception, String service) implements ErrorNaming {
    @Override
    public String name(AwsServiceException failure) {
      Class<?> type = failure.getClass();
      if (type == AwsServiceException.class || type.getSuperclass() == AwsServiceException.class) {
        return exception;
      }
      String code = code(failure);
      String byCode = code.endsWith("Exception") ? code : code + "Exception";
      return byCode.equalsIgnoreCase(type.getSimpleName()) ? byCode : type.getSimpleName();
    }

    @Override
    public String cause(AwsServiceException failure) {
      return "%s (Service: %s; Status Code: %d; Error Code: %s; Request ID: %s; Proxy: null)"
          .formatted(
              text(failure, AwsErrorDetails::errorMessage),
              service,
              failure.statusCode(),
              code(failure),
              failure.requestId());
    }

    private static String code(AwsServiceException failure) {
      return text(failure, AwsErrorDetails::errorCode);
    }

    private static String text(AwsServiceException failure, Part part) {
      return Optional.ofNullable(failure.awsErrorDetails())
          .map(details -> Objects.toString(part.of(details), "null"))
          .orElse("null");
    }

    /** A part of what the service said. */
    private interface Part {
      @Nullable
      String of(AwsErrorDetails details);
    }
  }
}
