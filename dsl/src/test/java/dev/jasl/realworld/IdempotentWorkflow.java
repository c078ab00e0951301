package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.executionId;
import static dev.jasl.dsl.Jasl.executionStartTime;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.goTo;
import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.JsonPathTask;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.AttributeValueExpr;
import dev.jasl.dsl.aws.Attributes;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import java.util.List;

/** Runs a workflow once for each key, however often it is started, by a record in a table. Published as rw-ecdcb5bd5cdd. */
final class IdempotentWorkflow {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final JsonExpr RECORD = INPUT.get("idempotencyTable").get("Item");
  private static final StringExpr STATUS = attribute("executionstatus");
  private static final StringExpr RESULT = attribute("executionresult");
  private static final JsonExpr CONFIG = INPUT.get("idempotencyConfig");
  private static final Attributes KEY =
      Attributes.of("id", CONFIG.get("idempotencyKey").as(StringExpr.TYPE));
  private static final LambdaFunction<JsonExpr, JsonExpr> CONFIGURE =
      LambdaFunction.named("IdempotencyConfigFunctionArn", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> FAIL_SOMETIMES =
      LambdaFunction.named("FailureInjectFunctionArn", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Retry LAMBDA = on(
          "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException")
      .interval(ofSeconds(2))
      .maxAttempts(6)
      .backoffRate(2);
  private static final Retry BUSY_LAMBDA = busy(
      "Lambda.ServiceException",
      "Lambda.AWSLambdaException",
      "Lambda.SdkClientException",
      "Lambda.TooManyRequestsException");
  private static final Retry BUSY_TABLE = busy(
      "DynamoDb.ProvisionedThroughputExceededException",
      "DynamoDb.RequestLimitExceeded",
      "DynamoDb.ThrottlingException");

  private IdempotentWorkflow() {}

  private static Retry busy(String first, String... others) {
    return on(first, others).interval(ofSeconds(3)).maxAttempts(10).backoffRate(2);
  }

  private static StringExpr attribute(String name) {
    return RECORD.get(name).get("S").as(StringExpr.TYPE);
  }

  // spotless:off
  static StateMachine<JsonNode> define() {
    Label lock = Label.named("lock");
    return StateMachine.named("IdempotentWorkflow", JsonExpr.TYPE)
        .jsonPath()
        .flow(start("Create idempotency settings (key and ttl)", Task.lambdaArn(CONFIGURE).stateInput()
                .retry(LAMBDA).retry(BUSY_LAMBDA)
                .jsonPath().resultPath("$"))
            .label(lock)
            .then("Create and lock idempotency record", Task.awsSdk("dynamodb", "transactWriteItems")
                .parameter("TransactItems", list(JsonExpr.TYPE, object("Update", locking())))
                .boundResource("DDBTransactWriteItems")
                .retry(BUSY_TABLE)
                .jsonPath().discardResult()
                .catching(on("DynamoDb.TransactionCanceledException").resultPath("$.errors.lockItem").then(previous(lock))))
            .then("Your Workflow", Parallel.all(List.of(work()))
                .jsonPath()
                .resultSelector(results -> object("results", rawPath("$.[0]", JsonExpr.TYPE)))
                .outputPath("$.results")
                .catching(onAnyError().resultPath("$.errors.childworkflow").then(saveFailure())))
            .then("Save execution results", save("SUCCEEDED", INPUT.get("results"))
                .resultPath("$.idempotencyTable.updateResult").outputPath("$.results"))
            .succeed("Success"))
        .build();
  }

  private static JsonExpr locking() {
    return object(
        "ConditionExpression", text("attribute_not_exists(#s) or #s = :failed"),
        "ExpressionAttributeNames", object(
            "#s", text("executionstatus"), "#e", text("execution"), "#st", text("starttime"), "#ttl", text("ttl")),
        "ExpressionAttributeValues", object(
            ":failed", AttributeValueExpr.of("FAILED"),
            ":inprogress", AttributeValueExpr.of("IN_PROGRESS"),
            ":e", AttributeValueExpr.of(executionId()),
            ":st", object("S", executionStartTime()),
            ":ttl", object("N", CONFIG.get("ttl"))),
        "Key", object("id", object("S", CONFIG.get("idempotencyKey"))),
        "UpdateExpression", text("set #s = :inprogress, #e = :e, #st = :st, #ttl = :ttl"),
        "TableName", text("${DDBTable}"));
  }

  private static Flow previous(Label lock) {
    Label read = Label.named("read");
    return label(read)
        .then("Get idempotency record from DynamoDB", Task.dynamoDb("DDBTable")
            .getItemBy(JsonExpr.TYPE, KEY)
            .consistentRead(false)
            .projection("executionstatus,executionresult")
            .boundResource("DDBGetItem")
            .retry(BUSY_TABLE)
            .jsonPath().resultPath("$.idempotencyTable"))
        .choose("Previous or concurrent execution SUCCEEDED, IN_PROGRESS, or FAILED?")
            .when(STATUS.is("SUCCEEDED").and(JsonExpr.of(RESULT).isPresent()),
                start("De-serialize previous results", Pass
                    .output(object("previous_results", RESULT.parseJson(JsonExpr.TYPE)))
                    .jsonPath().outputPath("$.previous_results"))
                .succeed("Success"))
            .when(STATUS.is("FAILED"), goTo(lock))
            .when(STATUS.is("IN_PROGRESS"),
                start("Still IN_PROGRESS, wait for 10s", Wait.of(ofSeconds(10))).goTo(read))
            .otherwise(fail("Undefined execution state in idempotency record", "UndefinedExecutionState",
                "The idempotency records exists but the executionstatus is neither SUCCEEDED, IN_PROGRESS, or FAILED"));
  }

  private static TypedFlow<JsonExpr> work() {
    return start("Here", step(1)).then("Goes", step(2)).then("Your", step(3)).then("Workflow", step(4))
        .then("(which can fail occasionally)", Task.lambdaArn(FAIL_SOMETIMES).stateInput()
            .retry(LAMBDA)
            .jsonPath().resultPath("$.results.randomFailureFunc"));
  }

  private static Step<JsonExpr> step(int number) {
    return Pass.through().jsonPath()
        .parameters(object("result", text("Output of step " + number)))
        .resultPath("$.results.step" + number);
  }

  private static Flow saveFailure() {
    return start("Save failure", save("FAILED", INPUT.get("errors").get("childworkflow"))
            .resultPath("$.idempotencyTable.updateErrorResult").outputPath("$.errors.childworkflow"))
        .fail("Failure", "ChildWorkflowException",
            "The child workflow failed. The full exception is available in DynamoDB");
  }

  private static JsonPathTask<?> save(String status, JsonExpr result) {
    return Task.dynamoDb("DDBTable")
        .updateItem(KEY, "SET #s = :s, #r = :r")
        .name("#s", "executionstatus").name("#r", "executionresult")
        .value(":s", AttributeValueExpr.of(status)).value(":r", AttributeValueExpr.of(result.toJsonText()))
        .boundResource("DDBUpdateItem")
        .retry(BUSY_TABLE)
        .jsonPath();
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
