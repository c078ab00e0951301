package dev.jasl.runtime.statetest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.JsonText;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The models that there are, each read when first asked for. */
final class ResponseModels {
  private static final String SDK = "aws-sdk:";
  private static final JsonNode OPTIMISED = read("optimised");
  private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

  private ResponseModels() {}

  /**
   * What the call gives. Empty for services that no model is known of, and for calls whose result is somebody else's word: what answers a
   * task token, an HTTP endpoint, a method of an API.
   */
  static Optional<ResponseModel> of(Integration call) {
    if (call.pattern() == IntegrationPattern.WAIT_FOR_TASK_TOKEN) {
      return Optional.empty();
    }
    return call.service().startsWith(SDK)
        ? model(call.service().substring(SDK.length()), call.action(), List.of())
        : optimised(call);
  }

  private static Optional<ResponseModel> optimised(Integration call) {
    JsonNode service = OPTIMISED.path(call.service());
    if (service.isMissingNode()) {
      return Optional.empty();
    }
    List<String> open = new ArrayList<>();
    service.path("any").path(call.resource()).forEach(field -> open.add(field.asText()));
    boolean awaited = call.pattern() != IntegrationPattern.REQUEST_RESPONSE;
    JsonNode polled = service.path("polls").path(call.action());
    return awaited && polled.isMissingNode()
        ? Optional.empty()
        : model(service.path("client").asText(), awaited ? polled.asText() : call.action(), open);
  }

  private static Optional<ResponseModel> model(String client, String action, List<String> open) {
    JsonNode model = READ.computeIfAbsent(client, ResponseModels::read);
    JsonNode type = model.path("operations").path(action);
    return type.isTextual()
        ? Optional.of(new ResponseModel(model.path("shapes"), type.textValue(), open))
        : Optional.empty();
  }

  /** An object without members where there is no such file. */
  private static JsonNode read(String name) {
    try (InputStream file =
        ResponseModels.class.getResourceAsStream("responses/" + name + ".json")) {
      String text = file == null ? "{}" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return JsonText.read(text).orThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
