package dev.jasl.example.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.StateMachine;
import dev.jasl.runtime.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The typed form of each pipeline has the states of the published one, in JSONata, and nothing is to be said against it. */
class TypedPipelinesTest {
  private record Pair(StateMachine<?> typed, StateMachine<?> published) {
    @Override
    public String toString() {
      return typed.name();
    }
  }

  static List<Pair> pairs() {
    return List.of(
        new Pair(CsvDistributedMap.define(), CsvDistributedMapAsPublished.define()),
        new Pair(DistributedMapFiles.define(), DistributedMapFilesAsPublished.define()),
        new Pair(OrderProcessing.define(), OrderProcessingAsPublished.define()),
        new Pair(HumanApproval.define(), HumanApprovalAsPublished.define()),
        new Pair(ProductProjection.define(), ProductProjectionAsPublished.define()),
        new Pair(EtlPipeline.define(), EtlPipelineAsPublished.define()),
        new Pair(InlineMapOrders.define(), InlineMapOrdersAsPublished.define()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theTypedFormHasTheStatesOfThePublishedOne(Pair pair) {
    JsonNode typed = Json.parse(pair.typed().toJson());

    assertThat(typed.path("QueryLanguage").textValue()).isEqualTo("JSONata");
    assertThat(names(typed)).isEqualTo(names(Json.parse(pair.published().toJson())));
    assertThat(pair.typed().findings()).isEmpty();
  }

  private static Set<String> names(JsonNode definition) {
    Set<String> names = new TreeSet<>();
    definition
        .findValues("States")
        .forEach(states -> states.fieldNames().forEachRemaining(names::add));
    return names;
  }
}
