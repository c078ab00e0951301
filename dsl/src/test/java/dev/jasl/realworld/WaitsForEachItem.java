package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Fail;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Wait;
import dev.jasl.expr.JsonExpr;
import java.util.List;

/** Waits twice at once for each item, in the fields that a Map once had. Published as rw-ac6a3165d565. */
final class WaitsForEachItem {
  private WaitsForEachItem() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("WaitsForEachItem", JsonExpr.TYPE)
        .jsonPath()
        .flow(start("Map", ForEach.inInput(JsonExpr.TYPE)
                .run(item -> start("Parallel", Parallel.all(List.of(
                    start("Wait 20s", Wait.of(ofSeconds(20))),
                    start("Wait 30s", Wait.of(ofSeconds(30)))))))
                .jsonPath().inOldNames()
                .catching(onAnyError().resultPath("$.error").then(end("Error", Fail.plain()))))
            .succeed("Final State"))
        .build();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
