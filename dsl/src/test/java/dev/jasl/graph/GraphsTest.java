package dev.jasl.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Branch;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.model.Definition;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Extras;
import dev.jasl.model.Header;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PathField;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.Transition;
import dev.jasl.model.WorkData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures under {@code src/test/resources/dev/jasl/graph}. To write them anew: {@code mvn -pl dsl test -Dtest=GraphsTest
 * -Djasl.write=true}; then look at them, {@code dot -Tpng} makes one.
 */
class GraphsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/jasl/graph");

  @ParameterizedTest
  @ValueSource(strings = {"everything", "awkward-names", "broken"})
  void picturesAreThoseInTheFiles(String name) throws IOException {
    String json = Files.readString(FOLDER.resolve(name + ".asl.json"));
    Definition definition = DefinitionReader.read(json).value().orElseThrow();

    assertIsText(FOLDER.resolve(name + ".mmd"), Graphs.mermaid(definition));
    assertIsText(FOLDER.resolve(name + ".dot"), Graphs.dot(definition));
  }

  private static void assertIsText(Path file, String text) throws IOException {
    if (Boolean.getBoolean("jasl.write")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("write it anew with -Djasl.write=true").content().isEqualTo(text);
  }

  @Test
  void depthCostsNoStack() throws InterruptedException {
    Definition deep = new Definition(null, null, null, null, nested(10_000), Extras.none());
    StringBuilder drawn = new StringBuilder();
    Thread small = new Thread(
        null,
        () -> drawn.append(Graphs.mermaid(deep)).append(Graphs.dot(deep)),
        "small",
        128 * 1024);

    small.start();
    small.join();

    assertThat(drawn).contains("[[\"level 10000\"]]", "label=\"level 10000\"");
  }

  private static Scope nested(int depth) {
    Scope scope = new Scope(new StateName("level 0"), Map.of());
    for (int level = 1; level <= depth; level++) {
      StateName name = new StateName("level " + level);
      State state = new ParallelState(
          Header.named(name),
          List.of(new Branch(scope, null, Extras.none())),
          new WorkData.JsonPath(
              PathField.absent(), null, null, PathField.absent(), PathField.absent()),
          null,
          ErrorHandling.none(),
          Transition.end());
      scope = new Scope(name, Map.of(name, state));
    }
    return scope;
  }

  @Test
  void conditionsAreCutBelowADepth() {
    Condition condition = new Condition.Comparison(
        "$.a", Comparator.IS_NULL, new Condition.Operand.Literal(BooleanNode.TRUE), Extras.none());
    for (int i = 0; i < 100_000; i++) {
      condition = new Condition.Not(condition, Extras.none());
    }

    assertThat(ConditionText.of(condition))
        .startsWith("not (not (")
        .contains("…")
        .hasSizeLessThan(100);
  }
}
