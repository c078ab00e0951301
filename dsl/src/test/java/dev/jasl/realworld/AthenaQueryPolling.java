package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.goTo;
import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Fail;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.JsonPathCatcher;
import dev.jasl.dsl.JsonPathTask;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.StringExpr;

/** Starts a query by a function and asks another for its state until it is done. Published as rw-c07c0a962831. */
final class AthenaQueryPolling {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final StringExpr STATE = INPUT.get("State").as(StringExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> EXECUTE = function("ExecuteQuery");
  private static final LambdaFunction<JsonExpr, JsonExpr> STATUS = function("CheckQueryStatus");
  private static final LambdaFunction<JsonExpr, JsonExpr> EMIT = function("EmitEvent");
  private static final LambdaFunction<JsonExpr, JsonExpr> SUBMIT = function("SubmitQueryResults");
  private static final Retry SLOWLY =
      onAnyError().interval(ofSeconds(10)).backoffRate(10).maxAttempts(2);

  private AthenaQueryPolling() {}

  private static LambdaFunction<JsonExpr, JsonExpr> function(String name) {
    return LambdaFunction.named(name, JsonExpr.TYPE, JsonExpr.TYPE);
  }

  // spotless:off
  static StateMachine<JsonNode> define() {
    Label query = Label.named("query");
    Label poll = Label.named("poll");
    JsonPathCatcher handled = onAnyError().resultPath("$.ErrorDetails").then(handleError());
    return StateMachine.named("AthenaQueryPolling", JsonExpr.TYPE)
        .jsonPath()
        .flow(label(query)
            .then("Execute Query", Task.lambdaArn(EXECUTE)
                .payload(object("QueryData", INPUT, "Bucket", text("${ResultBucket}"), "Prefix", text("queries")))
                .comment("Start an Athena query asynchronously")
                .retry(SLOWLY)
                .jsonPath().resultPath("$.QueryId").catching(handled))
            .label(poll)
            .then("Get Query Status", Task.lambdaArn(STATUS).stateInput()
                .comment("Gets the status of the given Athena query")
                .retry(SLOWLY)
                .jsonPath().catching(handled))
            .choose("Query Complete?").comment("Check if the Athena query is still running")
                .when(STATE.is("SUCCEEDED"), submit(handled))
                .when(STATE.is("FAILED").or(STATE.is("CANCELLED")), retried(query))
                .otherwise(start("Wait for Query", Wait.seconds(INPUT.get("WaitDuration").as(IntegerExpr.TYPE))
                        .comment("Waits before checking again whether Athena is done"))
                    .goTo(poll)))
        .build();
  }

  private static Flow retried(Label query) {
    return choose("Retriable?").comment("Check if the Athena query can be retried")
        .when(INPUT.get("ExecutionRetriesLeft").as(NumberExpr.TYPE).greaterThan(0), goTo(query))
        .then("Raise Query Error", Pass
            .output(object("Cause", INPUT.get("Reason"), "Error", text("Query Failed")))
            .jsonPath().resultPath("$.ErrorDetails"))
        .then(handleError());
  }

  private static Flow handleError() {
    JsonExpr details = INPUT.get("ErrorDetails");
    return start("Handle Error", Pass.output(
            object("Error", details.get("Error"), "Cause", details.get("Cause"), "State", INPUT)))
        .then("Emit Error", emit("QueryFailed", INPUT.get("State").get("JobId")).comment("Emit the failure event"))
        .end("Query Failed", Fail.plain().comment("The query was unsuccessful"));
  }

  private static Flow submit(JsonPathCatcher handled) {
    return start("Submit Query Results", Task.lambdaArn(SUBMIT).stateInput()
            .comment("Obtain the query results from S3 and send them to Fargate")
            .retry(onAnyError().never())
            .jsonPath().discardResult().catching(handled))
        .then("Query Succeeded", Pass.output(object(
                "JobId", INPUT.get("JobId"),
                "QueryId", INPUT.get("QueryId"),
                "PartitionKeys", INPUT.get("PartitionKeys"),
                "Statistics", INPUT.get("Statistics"),
                "DataMapperId", INPUT.get("DataMapperId"),
                "Table", INPUT.get("Table")))
            .comment("The query was successful"))
        .then("Emit Success", emit("QuerySucceeded", INPUT.get("JobId"))
            .comment("Emit the successful query event")
            .retry(onAnyError().interval(ofSeconds(3)).backoffRate(1.5).maxAttempts(1)));
  }

  private static JsonPathTask<JsonExpr> emit(String event, JsonExpr job) {
    return Task.lambdaArn(EMIT)
        .payload(object("EventName", text(event), "EventData", INPUT, "EmitterId", text("StepFunctions"), "JobId", job))
        .jsonPath().discardResult();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none()
        .bind("ExecuteQuery", "${ExecuteQuery.Arn}")
        .bind("CheckQueryStatus", "${CheckQueryStatus.Arn}")
        .bind("EmitEvent", "${EmitEvent.Arn}")
        .bind("SubmitQueryResults", "${SubmitQueryResults.Arn}");
  }
}
