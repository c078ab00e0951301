package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.runtime.task.TaskAnswer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.utils.builder.Buildable;

/** Calls the operations of a client with JSON, and gives JSON. A body that is no member of the model is called {@code Body}. */
final class JsonClient {
  private static final String BODY = "Body";

  private final SdkApi api;
  private final MemberStyle style;
  private final ErrorNaming errors;

  JsonClient(SdkApi api, MemberStyle style, ErrorNaming errors) {
    this.api = api;
    this.style = style;
    this.errors = errors;
  }

  /** What came back. */
  record Reply(ObjectNode json, SdkResponse response) {}

  /** What to do with a client, which may throw. */
  interface Use {
    TaskAnswer of(JsonClient client);
  }

  /** What a task answers that uses this client: errors become its failure, and a call that cannot be made refuses it. */
  TaskAnswer answer(Use use) {
    try {
      return use.of(this);
    } catch (SdkException thrown) {
      return errors.failure(thrown);
    } catch (UnfitCall unfit) {
      return TaskAnswer.refused(String.valueOf(unfit.getMessage()));
    }
  }

  /**
   * Calls an operation.
   *
   * @throws UnfitCall if there is no such operation, or its parameters are others
   * @throws SdkException as the client does
   */
  Reply call(String action, JsonNode parameters) {
    SdkOperation operation = SdkOperation.of(api, action)
        .orElseThrow(() -> new UnfitCall(
            "%s has no operation \"%s\"".formatted(api.type().getSimpleName(), action)));
    SdkAnswer answer = operation.call(request(operation, parameters), body(parameters.get(BODY)));
    ObjectNode json = new ResponseJson(style).of(answer.response());
    if (answer.body() != null) {
      json.put(BODY, new String(answer.body(), StandardCharsets.UTF_8));
    }
    return new Reply(json, answer.response());
  }

  /**
   * Calls an operation, as {@link #call} does.
   *
   * @param error that is an answer too; null if none is
   * @return null if the service answers with that error
   */
  @Nullable
  Reply callUnless(@Nullable String error, String action, JsonNode parameters) {
    try {
      return call(action, parameters);
    } catch (AwsServiceException thrown) {
      AwsErrorDetails details = thrown.awsErrorDetails();
      if (error == null || details == null || !error.equals(details.errorCode())) {
        throw thrown;
      }
      return null;
    }
  }

  private SdkRequest request(SdkOperation operation, JsonNode parameters) {
    if (!parameters.isObject()) {
      throw new UnfitCall(
          "The Parameters '%s' could not be used to start the Task: [they must be an OBJECT]"
              .formatted(parameters));
    }
    SdkPojo builder = operation.request();
    RequestFields fields = new RequestFields(style);
    fields.set(builder, operation.sendsBody() ? withoutBody(parameters) : parameters);
    if (!fields.faults().isEmpty()) {
      throw new UnfitCall("The Parameters '%s' could not be used to start the Task: %s"
          .formatted(parameters, fields.faults()));
    }
    return (SdkRequest) ((Buildable) builder).build();
  }

  private static JsonNode withoutBody(JsonNode parameters) {
    ObjectNode others = parameters.deepCopy();
    others.remove(BODY);
    return others;
  }

  /** Objects in S3 are text as it is given, and JSON of anything else: so it is recorded. */
  private static RequestBody body(@Nullable JsonNode json) {
    return json == null ? RequestBody.empty() : RequestBody.fromString(MemberStyle.SDK.sent(json));
  }
}
