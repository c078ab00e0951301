package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.yielding;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Fail;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.StateMachine;
import dev.jasl.expr.JsonExpr;
import java.util.List;

/** Throws and tries again, as a compiler writes it. Published as rw-37914d21812e. */
final class RetriedThrow {
  private RetriedThrow() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    Flow thrown = end("Throw RetryableError", Fail.error("RetryableError").cause("retry me")
        .comment("source: throw new RetryableError(\"retry me\")"));
    return StateMachine.named("RetriedThrow", JsonExpr.TYPE)
        .jsonPath()
        .flow(CompiledTypeScript.begin()
            .then("Parallel", Parallel.all(List.of(yielding(thrown, JsonExpr.TYPE)))
                .retry(on("RetryableError").interval(ofSeconds(3)).maxAttempts(2).backoffRate(1.5))
                .jsonPath().discardResult()))
        .build();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
