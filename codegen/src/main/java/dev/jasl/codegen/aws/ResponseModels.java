package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the models of what services answer, against which {@code TestState} holds mocked results: a resource of module {@code runtime},
 * one file for each service. Made of the models that the SDK for Python carries, which have bounds, constants and required members, and of
 * {@code response-models.json}, which says which services and what they are called in a {@code Resource}. Run it by hand when AWS has added
 * something:
 *
 * <pre>{@code
 * pip download --no-deps botocore     # unpacked; <folder>/<service>.json is botocore/data/<service>/<newest>/service-2.json
 * java -cp ... dev.jasl.codegen.aws.ResponseModels codegen/src/main/resources/dev/jasl/codegen/aws/response-models.json <folder> \
 *     runtime/src/main/resources/dev/jasl/runtime/statetest/responses
 * }</pre>
 */
public final class ResponseModels {
  private ResponseModels() {}

  /**
   * Brings the committed models up to date.
   *
   * @param arguments the list of services, the folder of the SDK's models, and the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "expected the list of services, a folder of the SDK's models and a folder to write to");
    }
    JsonMapper mapper = JsonMapper.builder().build();
    JsonNode services = mapper.readTree(Files.readString(Path.of(arguments[0])));
    Path target = Files.createDirectories(Path.of(arguments[2]));
    for (Map.Entry<String, JsonNode> service : services.get("services").properties()) {
      Path source = Path.of(arguments[1], service.getValue().asText() + ".json");
      JsonNode model = mapper.readTree(Files.readString(source));
      correct(model.path("shapes"), services.path("corrections").path(service.getKey()));
      Files.writeString(
          target.resolve(service.getKey() + ".json"), ResponseModel.of(model).text());
    }
  }

  private static void correct(JsonNode shapes, JsonNode corrections) {
    for (Map.Entry<String, JsonNode> correction : corrections.properties()) {
      ((ObjectNode) shapes.get(correction.getKey())).setAll((ObjectNode) correction.getValue());
    }
  }
}
