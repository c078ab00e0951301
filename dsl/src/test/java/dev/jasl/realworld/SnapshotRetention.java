package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.JsonPathCatcher;
import dev.jasl.dsl.JsonPathTask;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Succeed;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.StringExpr;

/** Tags a copied snapshot and deletes the old ones. Published as rw-03565e06e41c. */
final class SnapshotRetention {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final StringExpr VOLUME = INPUT.get("originalVolumeId").as(StringExpr.TYPE);
  private static final NumberExpr SNAPSHOTS =
      INPUT.get("snapshotList").get("numSnapshots").as(NumberExpr.TYPE);

  private SnapshotRetention() {}

  private static JsonPathTask<JsonExpr> call(String function, int seconds) {
    return Task.lambdaArn(LambdaFunction.named(function, JsonExpr.TYPE, JsonExpr.TYPE))
        .stateInput()
        .timeout(ofSeconds(seconds))
        .jsonPath();
  }

  // spotless:off
  static StateMachine<JsonNode> define() {
    Flow done = end("SuccessState", Succeed.plain().jsonPath().outputPath("$"));
    JsonPathCatcher tellUser = onAnyError().resultPath("$.errorMsg")
        .then(start("NotifyUser", call("NotifyUser", 60)));
    return StateMachine.named("SnapshotRetention", JsonExpr.TYPE)
        .jsonPath()
        .flow(start("TagSnapshot", call("TagSnapshotCopy", 15)
                .resultPath("$.originalVolumeId").outputPath("$").catching(tellUser))
            .choose("EvaluateContinue").when(VOLUME.is("VOLUME_NOT_TAGGED"), done)
            .then("RetrieveNumberOfSnapshots", call("CountSnapshots", 20)
                .resultPath("$.snapshotList").outputPath("$").catching(tellUser))
            .choose("EvaluateSnapshotDeletion")
                .when(SNAPSHOTS.greaterThan(1), start("CleanupSnapshotsPastRetention",
                    call("DeleteOldSnapshots", 60).catching(tellUser)))
                .otherwise(done))
        .build();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none()
        .bind("TagSnapshotCopy", "${TagSnapshotCopy.Arn}")
        .bind("CountSnapshots", "${CountSnapshots.Arn}")
        .bind("DeleteOldSnapshots", "${DeleteOldSnapshots.Arn}")
        .bind("NotifyUser", "${NotifyUser.Arn}");
  }
}
