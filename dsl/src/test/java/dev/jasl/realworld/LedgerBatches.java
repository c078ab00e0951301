package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.S3;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;

/** Hands a file of ledger records to a function, fifty at a time. Published as rw-2a877c70a90d. */
final class LedgerBatches {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> HANDLE =
      LambdaFunction.named("HandleBatch", JsonExpr.TYPE, JsonExpr.TYPE);

  private LedgerBatches() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("LedgerBatches", JsonExpr.TYPE)
        .comment("Processes a large ledger using a distributed map")
        .version("1.0")
        .timeout(ofHours(1))
        .flow(start("ProcessLedger", ForEach
            .distributed(S3
                .jsonLines(text("ledgers"), INPUT.get("key").as(StringExpr.TYPE), JsonExpr.TYPE)
                .maxItems(1000))
            .select(item -> object("index", ForEach.index(), "record", item))
            .batch(50).maxBytes(262_144)
            .batchInput(object("batchKind", text("ledger")))
            .exportTo(S3.results("ledgers", "results"))
            .standard(batch -> start("HandleBatch", Task.lambdaArn(HANDLE).stateInput()
                .credentials("arn:aws:iam::123456789012:role/LedgerProcessing")
                .timeout(ofMinutes(2))
                .heartbeat(ofSeconds(30))))
            .maxConcurrency(100)
            .toleratedFailures(10)
            .toleratedFailurePercentage(5)))
        .build();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none()
        .bind("HandleBatch", "arn:aws:lambda:us-east-1:123456789012:function:HandleBatch");
  }
}
