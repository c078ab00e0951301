package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Fail;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Succeed;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import java.time.Instant;

/** Tells support and the records of a release at once, waiting for it to be ready. Published as rw-d58272a56a51. */
final class ReleaseFanOut {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final Var<JsonExpr> REQUESTED = Var.named("requested", JsonExpr.TYPE);
  private static final Var<StringExpr> RANGE = Var.named("range", StringExpr.TYPE);
  private static final Var<BooleanExpr> FAILED = Var.named("failed", BooleanExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> NOTIFY =
      LambdaFunction.named("NotifySupport", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> UPDATE =
      LambdaFunction.named("UpdateRecords", JsonExpr.TYPE, JsonExpr.TYPE);

  private ReleaseFanOut() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    Label check = Label.named("check");
    Flow reject = end("Reject", Fail.error("ReleaseNotReady").cause("The release was not in READY status"));
    return StateMachine.named("ReleaseFanOut", JsonExpr.TYPE)
        .comment("Exercises Pass, Choice, Wait, Parallel, Succeed and Fail states")
        .flow(start("Prepare", Pass.output(INPUT)
                .comment("Seeds variables used by later states")
                .assign(REQUESTED.to(INPUT.get("version")))
                .jsonata()
                .namingLanguage())
            .label(check)
            .choose("CheckStatus").jsonata()
                .when(rawJsonata("$states.input.status = 'READY'", BooleanExpr.TYPE))
                    .comment("Release is ready for fan out")
                    .assign(RANGE.to(text("ready")))
                    .then(fanOut(reject))
                .when(rawJsonata("$states.input.status = 'PENDING'", BooleanExpr.TYPE))
                    .output(object("status", INPUT.get("status"), "waited", bool(true)))
                    .then(start("CoolDown", Wait.of(ofSeconds(30)))
                        .then("Deadline", Wait.until(Instant.parse("2026-03-14T01:59:00Z")).jsonata().output(INPUT))
                        .goTo(check))
                .otherwise().assign(RANGE.to(text("default"))).output(INPUT).then(reject))
        .build();
  }

  private static Flow fanOut(Flow reject) {
    return start("FanOut", Parallel.of(
            start("NotifySupport", Task.lambdaArn(NOTIFY).stateInput()),
            start("UpdateRecords", Task.lambdaArn(UPDATE).stateInput()))
        .jsonata()
        .arguments(INPUT)
        .catching(onAnyError().assign(FAILED.to(bool(true))).then(reject))
        .output(told -> told))
        .end("Done", Succeed.output(INPUT).comment("All notifications delivered"));
  }
  // spotless:on

  static Bindings published() {
    String account = "arn:aws:lambda:us-east-1:123456789012:function:";
    return Bindings.none()
        .bind("NotifySupport", account + "NotifySupport")
        .bind("UpdateRecords", account + "UpdateRecords");
  }
}
