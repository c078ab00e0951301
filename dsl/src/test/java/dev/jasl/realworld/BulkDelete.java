package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.retryCount;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.dsl.aws.S3;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;

/** Deletes the objects of a bucket, a thousand at a time, in child executions. Published as rw-dc61e0bf657b. */
final class BulkDelete {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final JsonExpr LIST = INPUT.get("list_parameters");
  private static final Retry PATIENTLY =
      onAnyError().backoffRate(2).interval(ofSeconds(1)).maxAttempts(6);

  private BulkDelete() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("BulkDelete", JsonExpr.TYPE)
        .comment("A state machine to bulk delete objects from S3 using Distributed Map")
        .jsonPath()
        .flow(choose("Confirm Bucket Provided")
                .when(INPUT.get("bucket").isPresent().not(),
                    fail("Fail - No Bucket", "InsuffcientArguments", "No Bucket was provided"))
            .choose("Check for Prefix")
                .when(INPUT.get("prefix").isPresent().not(), parameters("Without", text("")))
                .otherwise(parameters("With", INPUT.get("prefix")))
            .then("Delete Objects from S3 Bucket", ForEach
                .distributed(S3.objects(LIST.get("Bucket").as(StringExpr.TYPE)).prefix(LIST.get("Prefix").as(StringExpr.TYPE)))
                .batch(1000).maxBytes(204_800)
                .batchInput(object("bucket", LIST.get("Bucket")))
                .express(batch -> delete())
                .label("S3objectkeys")
                .maxConcurrency(5)
                .jsonPath()
                .resultSelector(results -> object())))
        .build();
  }

  private static Flow parameters(String how, Expr<?> prefix) {
    return start("Generate Parameters - " + how + " Prefix", Pass
        .output(object("Bucket", INPUT.get("bucket"), "Prefix", prefix))
        .jsonPath().resultPath("$.list_parameters"));
  }

  private static TypedFlow<JsonExpr> delete() {
    return start("Create Object Identifier Array", ForEach.inInput(JsonExpr.TYPE)
            .run(file -> start("Create Object Identifier", Pass.output(object("Key", file.get("Key")))))
            .jsonPath().itemsPath("$.Items").resultPath("$.object_identifiers"))
        .then("Delete Objects", Task.awsSdk("s3", "deleteObjects")
            .parameter("Bucket", INPUT.get("BatchInput").get("bucket"))
            .parameter("Delete", object("Objects", INPUT.get("object_identifiers")))
            .retry(PATIENTLY)
            .jsonPath()
            .resultSelector(gone -> object("Deleted", gone.get("Deleted"), "RetryCount", retryCount())))
        .then("Clear Output", Pass.output(object()));
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
