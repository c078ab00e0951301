package dev.jasl.example.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.StateMachine;
import dev.jasl.runtime.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each classic form emits the published definition; numbers are compared by value. */
class PublishedPipelinesTest {
  private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber()
      ? one.decimalValue().compareTo(other.decimalValue())
      : one.equals(other) ? 0 : 1;

  private record Pipeline(String file, StateMachine<?> machine, Bindings names) {
    @Override
    public String toString() {
      return file;
    }
  }

  static List<Pipeline> pipelines() {
    return List.of(
        new Pipeline(
            "dynamodb-projection",
            ProductProjectionAsPublished.define(),
            ProductProjectionAsPublished.published()),
        new Pipeline(
            "human-approval",
            HumanApprovalAsPublished.define(),
            HumanApprovalAsPublished.published()),
        new Pipeline(
            "order-processing",
            OrderProcessingAsPublished.define(),
            OrderProcessingAsPublished.published()),
        new Pipeline(
            "csv-distributed-map",
            CsvDistributedMapAsPublished.define(),
            CsvDistributedMapAsPublished.published()),
        new Pipeline(
            "distributed-map-files",
            DistributedMapFilesAsPublished.define(),
            DistributedMapFilesAsPublished.published()),
        new Pipeline(
            "etl-pipeline", EtlPipelineAsPublished.define(), EtlPipelineAsPublished.published()),
        new Pipeline(
            "inline-map-orders",
            InlineMapOrdersAsPublished.define(),
            InlineMapOrdersAsPublished.published()));
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void theClassicFormIsThePublishedDefinition(Pipeline pipeline) throws IOException {
    JsonNode emitted = Json.parse(pipeline.machine().toJson(pipeline.names()));
    JsonNode published = published(pipeline.file());

    if (!published.equals(BY_VALUE, emitted)) {
      assertThat(emitted).isEqualTo(published);
    }
  }

  private static JsonNode published(String name) throws IOException {
    try (InputStream file = PublishedPipelinesTest.class.getResourceAsStream(name + ".asl.json")) {
      return Json.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
