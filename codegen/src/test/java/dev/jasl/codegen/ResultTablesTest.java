package dev.jasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jasl.codegen.aws.ResultTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What integrations give: the tables that module {@code dsl} holds, and how they are made. */
class ResultTablesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path LIST =
      Path.of("src/main/resources/dev/jasl/codegen/aws/result-tables.json");
  private static final Path SCHEMAS = Path.of("src/main/resources/dev/jasl/codegen/aws/results");
  private static final Path TABLES = Path.of("../dsl/src/main/resources/dev/jasl/shape/results");
  private static final Path DECLARATIONS = Path.of("src/test/resources/declarations");

  @TempDir
  Path target;

  @Test
  void aTableIsMadeOfTheDeclarationsOfAService() throws Exception {
    write(DECLARATIONS.resolve("services.json"));

    assertThat(target.resolve("shop.json")).hasContent("""
        {
          "sdk": {"deleteOrder":"{}","getOrder":"GetOrderOutput"},
          "optimised": {"getOrder":"GetOrderOutput","getOrder.sync":"getOrder.sync"},
          "shapes": {
            "GetOrderOutput": {"Order":"Order","ETag":"string"},
            "Order": {"DBKey":"string","DbKey":"string","State":"OrderState","PlacedAt":"time","Weight":"number","Gift":"boolean","Replaces":"[Order]","Labels":"{[string]}","Picture":"any","Payment":"Payment"},
            "OrderState": ["OPEN","SENT"],
            "Payment": {"Card":"string","Cash":"number"},
            "getOrder.sync": {"DBKey":"string","DbKey":"string","State":"OrderState","PlacedAt":"time","Weight":"number","Gift":"boolean","Replaces":"[Order]","Labels":"any","Picture":"any","Payment":"Payment"}
          }
        }
        """);
  }

  @Test
  void aListedResultWithoutADeclarationIsAnError() throws Exception {
    Path list = Files.writeString(
        target.resolve("list.json"),
        "{\"services\": [{\"client\": \"shop\", \"results\": {\"getOrder\": \"Oder\"}}]}");

    assertThatThrownBy(() -> write(list)).hasMessage("the declarations have no Oder");
  }

  @Test
  void thereIsATableForEachListedServiceAndNoOther() throws Exception {
    Set<String> files;
    try (Stream<Path> found = Files.list(TABLES)) {
      files = found.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }

    assertThat(files)
        .isEqualTo(
            services().map(service -> client(service) + ".json").collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("services")
  void aTableHasAllListedResultsAndAllShapesThatItNames(JsonNode service) throws Exception {
    JsonNode table = table(client(service));

    assertThat(names(table.get("optimised"))).isEqualTo(names(service.path("results")));
    List<String> types = new ArrayList<>();
    table.get("sdk").forEach(type -> types.add(type.asText()));
    table.get("optimised").forEach(type -> types.add(type.asText()));
    for (JsonNode shape : table.get("shapes")) {
      if (shape.isObject()) {
        shape.forEach(type -> types.add(type.asText()));
      }
    }
    Set<String> named = types.stream()
        .map(type -> type.replaceAll("[\\[\\]{}]", ""))
        .filter(
            type -> !Set.of("", "string", "number", "boolean", "time", "any").contains(type))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isSubsetOf(names(table.get("shapes")));
  }

  /** The records of module {@code dsl} are made of those schemas: what they read, the tables must know. */
  @ParameterizedTest
  @CsvSource({
    "glue-run, '', glue, JobRun",
    "glue-run-started, '', glue, startJobRun",
    "athena-query, AthenaQueryExecution, athena, QueryExecution",
    "athena-query, AthenaQueryStatus, athena, QueryExecutionStatus",
    "athena-query-started, '', athena, StartQueryExecutionOutput",
    "batch, BatchJob, batch, JobDetail",
    "codebuild, CodeBuildBuild, codebuild, Build",
    "ecs, EcsTask, ecs, Task",
    "sagemaker, SageMakerTrainingJob, sagemaker, DescribeTrainingJobResponse",
    "execution-started, '', sfn, StartExecutionOutput",
    "events-put, '', eventbridge, PutEventsResponse"
  })
  void typedTasksReadNothingThatATableDoesNotHave(
      String file, String definition, String client, String shape) throws Exception {
    JsonNode schema = MAPPER.readTree(Files.readString(SCHEMAS.resolve(file + ".schema.json")));
    JsonNode read = definition.isEmpty() ? schema : schema.get("$defs").get(definition);

    Set<String> members = names(read.get("properties"));
    members.removeAll(Set.of("SdkHttpMetadata", "SdkResponseMetadata"));
    assertThat(members)
        .isNotEmpty()
        .isSubsetOf(names(table(client).get("shapes").get(shape)));
  }

  private void write(Path list) throws IOException {
    ResultTables.main(new String[] {DECLARATIONS.toString(), list.toString(), target.toString()});
  }

  private static Stream<JsonNode> services() throws IOException {
    List<JsonNode> services = new ArrayList<>();
    MAPPER.readTree(Files.readString(LIST)).get("services").forEach(services::add);
    return services.stream();
  }

  private static String client(JsonNode service) {
    return service.get("client").asText();
  }

  private static JsonNode table(String client) throws IOException {
    return MAPPER.readTree(Files.readString(TABLES.resolve(client + ".json")));
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream()
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
