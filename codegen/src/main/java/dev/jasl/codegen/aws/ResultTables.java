package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the tables of what service integrations give, a resource of module {@code dsl}: one file for each service, which {@code
 * dev.jasl.shape} reads when a definition uses the service. Made of the SDK's type declarations and {@code result-tables.json}. Run it by
 * hand when AWS has added something:
 *
 * <pre>{@code
 * npm pack @aws-sdk/client-ecs     # and the others of result-tables.json, each unpacked to <folder>/client-ecs
 * java -cp ... dev.jasl.codegen.aws.ResultTables <folder> codegen/src/main/resources/dev/jasl/codegen/aws/result-tables.json \
 *     dsl/src/main/resources/dev/jasl/shape/results
 * }</pre>
 */
public final class ResultTables {
  private ResultTables() {}

  /**
   * Brings the committed tables up to date.
   *
   * @param arguments the folder of unpacked packages, the list of services, and the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "expected a folder of SDK packages, the list of services and a folder to write to");
    }
    JsonNode services =
        JsonMapper.builder().build().readTree(Files.readString(Path.of(arguments[1])));
    Path target = Files.createDirectories(Path.of(arguments[2]));
    for (JsonNode service : services.get("services")) {
      String client = service.get("client").asText();
      Declarations declarations =
          Declarations.read(Path.of(arguments[0]).resolve("client-" + client));
      Files.writeString(
          target.resolve(client + ".json"),
          ResultTable.of(service, declarations).text());
    }
  }
}
