package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Fail;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;

/** Reads an object and tries again, in two ways. Published as rw-e250a0fdc0a3. */
final class SimpleRetry {
  private SimpleRetry() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("SimpleRetry", JsonExpr.TYPE)
        .comment("A simple task retry")
        .jsonPath()
        .flow(start("Call Amazon S3 ListObjectsV2", Task.awsSdk("s3", "getObject")
                .parameter("Bucket", "ExampleS3Bucket")
                .parameter("Key", "MyData")
                .timeout(ofSeconds(5))
                .retry(on("ErrorA", "ErrorB").comment("retry").interval(ofSeconds(1)).backoffRate(2).maxAttempts(2))
                .retry(on("ErrorC").interval(ofSeconds(5)))
                .catching(onAnyError().comment("Any Error").then(end("Fail State", Fail.plain()))))
            .succeed("Succeed State"))
        .build();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
