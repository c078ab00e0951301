package dev.jasl.runtime.statetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.engine.DataStep;
import dev.jasl.runtime.engine.Trial;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a tested distributed Map makes of the data that its reader is given. */
class TestedMapsTest {
  private static String map(String reading) {
    return """
        {"Type": "Map", "End": true, %s
         "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
           "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}
        """.formatted(reading);
  }

  private static String reader(String config) {
    return """
        "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {%s},
          "Parameters": {"Bucket": "b", "Key.$": "$.key"}},""".formatted(config);
  }

  private static StateTestResponse run(String map, String data) {
    return StateTest.local()
        .run(StateTestRequest.of(map)
            .withInput("{\"key\": \"k\", \"items\": [1, 2, 3], \"most\": 2}")
            .withInspectionLevel(InspectionLevel.DEBUG)
            .withStateConfiguration(StateConfiguration.none().withMapItemReaderData(data))
            .withMock(StateMock.result("[]")));
  }

  private static JsonNode seen(String map, String data, DataStep step) {
    StateTestResponse response = run(map, data);
    assertThat(response.status()).as(response.toString()).isEqualTo(Trial.Status.SUCCEEDED);
    return Objects.requireNonNull(response.inspectionData()).at(step).orElseThrow();
  }

  private static JsonNode json(String text) {
    return JsonText.read(text).orThrow();
  }

  @Test
  void rowsOfCsvAreItems() {
    String map = map(reader("\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\""));
    assertThat(seen(map, "id,name\n1,x\n2,y\n", DataStep.AFTER_ITEMS_PATH))
        .isEqualTo(json("[{\"id\": \"1\", \"name\": \"x\"}, {\"id\": \"2\", \"name\": \"y\"}]"));
  }

  @Test
  void whatInputPathLeavesIsShownAsInOtherMaps() {
    String map = map("\"InputPath\": \"$\", " + reader("\"InputType\": \"JSON\""));
    assertThat(seen(map, "[1]", DataStep.AFTER_INPUT_PATH))
        .isEqualTo(json("{\"key\": \"k\", \"items\": [1, 2, 3], \"most\": 2}"));
  }

  @Test
  void linesAreItemsAsManyAsTheReaderTakes() {
    String map = map(reader("\"InputType\": \"JSONL\", \"MaxItemsPath\": \"$.most\""));
    assertThat(seen(map, "1\n[2]\n3\n", DataStep.AFTER_ITEMS_PATH)).isEqualTo(json("[1, [2]]"));
  }

  @Test
  void whatAnItemsPointerFindsIsShown() {
    String map = map(reader("\"InputType\": \"JSON\", \"ItemsPointer\": \"/a/b\""));
    assertThat(seen(map, "{\"a\": {\"b\": [1, 2]}}", DataStep.AFTER_ITEMS_POINTER))
        .isEqualTo(json("[1, 2]"));
  }

  @Test
  void batchesAreShownAsTheChildrenGetThem() {
    String map = map("""
        "ItemsPath": "$.items", "ItemSelector": {"v.$": "$$.Map.Item.Value"},
        "ItemBatcher": {"MaxItemsPerBatch": 2, "BatchInput": {"k.$": "$.key"}},""");
    assertThat(seen(map, "", DataStep.AFTER_ITEM_BATCHER)).isEqualTo(json("""
            [{"BatchInput": {"k": "k"}, "Items": [{"v": 1}, {"v": 2}]},
             {"BatchInput": {"k": "k"}, "Items": [{"v": 3}]}]"""));
  }

  @Test
  void aListingIsTriedWithItsObjects() {
    String map = map("""
        "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}},
        """);
    assertThat(seen(map, "[{\"Key\": \"a\", \"Size\": 1}]", DataStep.AFTER_ITEMS_PATH))
        .isEqualTo(json("[{\"Key\": \"a\", \"Size\": 1}]"));
  }

  @Test
  void dataThatIsNotWhatTheReaderReadsFailsTheState() {
    StateTestResponse response = run(map(reader("\"InputType\": \"JSON\"")), "{\"a\": 1}");
    assertThat(response.status()).isEqualTo(Trial.Status.FAILED);
    assertThat(response.error()).isEqualTo("States.ItemReaderFailed");
    assertThat(response.cause()).isEqualTo("Attempting to map over non-iterable node.");
  }

  @Test
  void theReadersOwnFieldsAreEvaluated() {
    StateTestResponse response =
        run(map(reader("\"InputType\": \"JSON\"").replace("$.key", "$.none")), "[]");
    assertThat(response.error()).isEqualTo("States.Runtime");
  }

  @Test
  void withoutDataTheItemsAreInTheInputAsIfTheyHadBeenRead() {
    for (String config : List.of(
        "\"InputType\": \"JSON\"",
        "\"InputType\": \"PARQUET\"",
        "\"ManifestType\": \"S3_INVENTORY\"")) {
      String map = map("\"ItemsPath\": \"$.items\", " + reader(config));

      StateTestResponse response = StateTest.local()
          .run(StateTestRequest.of(map)
              .withInput("{\"items\": [{\"id\": 1}, {\"id\": 2}]}")
              .withInspectionLevel(InspectionLevel.DEBUG)
              .withMock(StateMock.result("[]")));

      assertThat(response.status()).as(response.toString()).isEqualTo(Trial.Status.SUCCEEDED);
      assertThat(Objects.requireNonNull(response.inspectionData()).at(DataStep.AFTER_ITEMS_PATH))
          .contains(json("[{\"id\": 1}, {\"id\": 2}]"));
    }
  }

  @Test
  void noTextStandsForParquetOrForFilesOfAManifest() {
    for (String config :
        List.of("\"InputType\": \"PARQUET\"", "\"ManifestType\": \"S3_INVENTORY\"")) {
      assertThatExceptionOfType(StateTestException.class)
          .isThrownBy(() -> run(map(reader(config)), "PAR1"))
          .withMessageContaining("PARQUET")
          .withMessageContaining("give the items in the input");
    }
  }
}
