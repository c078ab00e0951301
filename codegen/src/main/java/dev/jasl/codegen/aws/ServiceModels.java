package dev.jasl.codegen.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.codegen.aws.IntegrationTable.Answer;
import dev.jasl.codegen.aws.IntegrationTable.Api;
import dev.jasl.codegen.aws.IntegrationTable.Service;
import dev.jasl.codegen.plan.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes what the integrations need from the SDK's type declarations: the parameters and results as JSON Schemas, and the errors. Run it by
 * hand when AWS has added something, then {@link ServiceTasks}:
 *
 * <pre>{@code
 * npm pack @aws-sdk/client-ecs     # and the others of the table, each unpacked to <folder>/client-ecs
 * java -cp ... dev.jasl.codegen.aws.ServiceModels <folder> codegen/src/main/resources/dev/jasl/codegen/aws
 * }</pre>
 */
public final class ServiceModels {
  private static final String GUESS =
      "What the service's describing call gives. AWS does not say that it is this which comes back.";

  private final Path packages;
  private final Path resources;

  private ServiceModels(Path packages, Path resources) {
    this.packages = packages;
    this.resources = resources;
  }

  /**
   * Writes {@code parameters}, {@code results} and {@code errors.json}.
   *
   * @param arguments the folder of unpacked packages and the folder of the table
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected a folder of SDK packages and one of resources");
    }
    new ServiceModels(Path.of(arguments[0]), Path.of(arguments[1])).write();
  }

  private void write() throws IOException {
    IntegrationTable table = IntegrationTable.read(resources.resolve("integrations.json"));
    ObjectNode errors = JsonNodeFactory.instance.objectNode();
    for (Service service : table.services()) {
      Declarations declarations = Declarations.read(packages.resolve("client-" + service.client()));
      write(service, declarations);
      errors.set(service.name(), errors(service, declarations));
    }
    Files.writeString(resources.resolve("errors.json"), JsonLines.of(errors));
  }

  private void write(Service service, Declarations declarations) throws IOException {
    ShapeSchemas parameters = new ShapeSchemas(service, declarations, false, Set.of());
    for (Api api : service.generated()) {
      addRequest(api, declarations, parameters);
    }
    ShapeSchemas results = new ShapeSchemas(service, declarations, true, parameters.shapes());
    for (Api api : service.generated()) {
      add(api.response(), response(api, declarations), results);
      if (api.has('S')) {
        add(api.sync(), response(api, declarations), results);
      }
    }
    write("parameters", service, parameters);
    write("results", service, results);
  }

  private static void addRequest(Api api, Declarations declarations, ShapeSchemas parameters) {
    if (api.request().isEmpty()) {
      parameters.add(api.className(), request(api, declarations), api::omits, api::demands);
      return;
    }
    parameters.add(api.className(), resolved((ObjectNode) api.request().get(), parameters));
    api.definitions()
        .forEach((name, schema) -> parameters.add(name, resolved((ObjectNode) schema, parameters)));
  }

  private static void add(Answer answer, String response, ShapeSchemas results) {
    if (answer.exists() || answer.isNothing() || answer.isAnything()) {
      return;
    }
    String shape = answer.shape() == null ? response : answer.shape();
    if (answer.schema().isPresent()) {
      results.add(answer.className(), resolved((ObjectNode) answer.schema().get(), results));
    } else {
      results.add(answer.className(), shape, member -> false, answer::isCertain);
    }
    if (answer.isGuess()) {
      results.describe(answer.className(), GUESS);
    }
  }

  /** A schema of the table, in which <code>{"shape": "X"}</code> stands for a shape of the declarations. */
  private static ObjectNode resolved(ObjectNode schema, ShapeSchemas results) {
    ObjectNode copy = schema.deepCopy();
    schema.path("properties").properties().forEach(member -> {
      if (member.getValue().has("shape")) {
        ((ObjectNode) copy.get("properties"))
            .set(member.getKey(), results.type(member.getValue().get("shape").asText()));
      }
    });
    return copy;
  }

  private static String request(Api api, Declarations declarations) {
    return named(api, declarations, "Request", "Input", "Message");
  }

  private static String response(Api api, Declarations declarations) {
    return named(api, declarations, "Response", "Output", "Result");
  }

  private static String named(Api api, Declarations declarations, String... endings) {
    for (String ending : endings) {
      if (declarations.shape(api.operation() + ending).isPresent()) {
        return api.operation() + ending;
      }
    }
    return "";
  }

  private static ObjectNode errors(Service service, Declarations declarations) throws IOException {
    ObjectNode errors = JsonNodeFactory.instance.objectNode();
    for (Api api : service.apis()) {
      Set<String> names = new TreeSet<>();
      names.addAll(api.moreErrors());
      if (!api.operation().isEmpty()) {
        declarations
            .errors(api.operation())
            .forEach(error -> names.add(error.endsWith("Exception") ? error : error + "Exception"));
      }
      ArrayNode list = errors.putArray(api.action());
      Set<String> all = new LinkedHashSet<>(Set.of(service.general()));
      all.addAll(names);
      all.forEach(name -> list.add(service.errors() + "." + name));
    }
    return errors;
  }

  private void write(String folder, Service service, ShapeSchemas schemas) throws IOException {
    if (schemas.definitions().isEmpty()) {
      return;
    }
    ObjectNode file = JsonNodeFactory.instance
        .objectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "https://jasl.dev/schemas/aws/" + folder + "/" + service.name() + ".json")
        .put(
            "$comment",
            "Taken from the AWS SDK's type declarations by ServiceModels. Do not edit.");
    ObjectNode definitions = file.putObject("$defs");
    for (Map.Entry<String, ObjectNode> definition : schemas.definitions().entrySet()) {
      definitions.set(definition.getKey(), definition.getValue());
    }
    Files.writeString(
        resources.resolve(folder).resolve(service.name() + ".schema.json"), JsonLines.of(file));
  }
}
