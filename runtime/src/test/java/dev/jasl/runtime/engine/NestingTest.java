package dev.jasl.runtime.engine;

import static dev.jasl.runtime.engine.Running.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jasl.io.DefinitionReader;
import dev.jasl.model.Branch;
import dev.jasl.model.Definition;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.Extras;
import dev.jasl.model.Header;
import dev.jasl.model.ItemProcessor;
import dev.jasl.model.MapData;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PathField;
import dev.jasl.model.Scope;
import dev.jasl.model.State;
import dev.jasl.model.StateName;
import dev.jasl.model.Transition;
import dev.jasl.model.WorkData;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskRouter;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Scopes in scopes, far deeper than anybody writes them: they are limited by what a history may hold, not by a Java stack. */
class NestingTest {
  private static final int LEVELS = 1_000;
  private static final RunParameters PARAMETERS =
      RunParameters.of(json("[]")).withQuotas(Quotas.lifted());

  private static ExecutionResult run(
      String innermost, BiFunction<Integer, List<Scope>, State> around, JsonNode input) {
    Scope scope = scope(innermost);
    for (int level = LEVELS; level > 0; level--) {
      State state = around.apply(level, List.of(scope));
      scope = new Scope(state.name(), Map.of(state.name(), state));
    }
    return Program.compile(new Definition(null, null, null, null, scope, Extras.none()))
        .run(PARAMETERS.withInput(input), TaskRouter.empty());
  }

  private static Scope scope(String state) {
    return DefinitionReader.read(json("{'StartAt': 'I', 'States': {'I': " + state + "}}"))
        .orThrow()
        .scope();
  }

  private static State parallel(int level, List<Scope> branches) {
    PathField whole = PathField.absent();
    return new ParallelState(
        Header.named(new StateName("P" + level)),
        branches.stream().map(scope -> new Branch(scope, null, Extras.none())).toList(),
        new WorkData.JsonPath(whole, null, null, PathField.discard(), whole),
        null,
        ErrorHandling.none(),
        Transition.end());
  }

  private static State map(int level, List<Scope> scopes) {
    PathField whole = PathField.absent();
    return new MapState(
        Header.named(new StateName("M" + level)),
        ItemProcessor.of(scopes.get(0)),
        MapMode.inline(),
        new MapData.JsonPath(whole, null, null, whole, whole),
        null,
        null,
        null,
        ErrorHandling.none(),
        Transition.end());
  }

  @Test
  void aThousandParallelsInEachOtherEnd() {
    ExecutionResult result =
        run("{'Type': 'Wait', 'Seconds': 1, 'End': true}", NestingTest::parallel, json("'in'"));

    assertThat(result.output()).isEqualTo(json("'in'"));
    assertThat(Running.types(result))
        .filteredOn(type -> type == EventType.PARALLEL_STATE_EXITED)
        .hasSize(LEVELS);
  }

  @Test
  void aFailureInsideThemAllReachesTheExecution() {
    ExecutionResult result =
        run("{'Type': 'Fail', 'Error': 'Deep'}", NestingTest::parallel, json("{}"));

    assertThat(result.error()).isEqualTo("Deep");
    assertThat(Running.types(result))
        .filteredOn(type -> type == EventType.PARALLEL_STATE_FAILED)
        .hasSize(LEVELS);
  }

  @Test
  void aFailureBesideThemAllEndsThem() {
    List<Scope> beside = List.of(scope("""
        {'Type': 'Wait', 'Seconds': 1, 'Next': 'F'}, 'F': {'Type': 'Fail', 'Error': 'Beside'}"""));

    ExecutionResult result = run(
        "{'Type': 'Wait', 'Seconds': 2, 'End': true}",
        (level, inner) -> level == 1
            ? parallel(level, List.of(inner.get(0), beside.get(0)))
            : parallel(level, inner),
        json("{}"));

    assertThat(result.error()).isEqualTo("Beside");
    assertThat(Running.types(result))
        .containsSubsequence(EventType.WAIT_STATE_ABORTED, EventType.PARALLEL_STATE_ABORTED)
        .filteredOn(type -> type == EventType.PARALLEL_STATE_ABORTED)
        .hasSize(LEVELS - 1);
  }

  @Test
  void aThousandMapsInEachOtherEnd() {
    JsonNode input = json("'leaf'");
    for (int level = 0; level < LEVELS; level++) {
      input = JsonNodeFactory.instance.arrayNode().add(input);
    }

    ExecutionResult result = run("{'Type': 'Pass', 'End': true}", NestingTest::map, input);

    assertThat(result.output()).isEqualTo(input);
  }
}
