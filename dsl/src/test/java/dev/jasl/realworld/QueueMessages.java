package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.dsl.aws.Attributes;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;

/** Reads messages of a queue, keeps each in a table, removes and announces it. Published as rw-5fe845423bb0. */
final class QueueMessages {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> READ =
      LambdaFunction.named("ReadFromSQSFunctionName", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> DELETE =
      LambdaFunction.named("DeleteFromSQSFunctionName", JsonExpr.TYPE, JsonExpr.TYPE);

  private QueueMessages() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    Flow finish = succeed("Finish");
    return StateMachine.named("QueueMessages", JsonExpr.TYPE)
        .comment("An example of the Amazon States Language for reading messages from an SQS queue "
            + "and iteratively processing each message.")
        .jsonPath()
        .flow(start("Read messages from SQS queue", Task.lambda(READ).noPayload())
            .choose("Are there messages to process?").when(stateInput(StringExpr.TYPE).is("No messages"), finish)
            .then("Process Messages", ForEach.inInput(JsonExpr.TYPE)
                .select(message -> object("MessageNumber", ForEach.index(), "MessageDetails", message))
                .run(message -> process())
                .jsonPath().inOldNames().itemsPath("$"))
            .then(finish))
        .build();
  }

  private static TypedFlow<JsonExpr> process() {
    JsonExpr details = INPUT.get("MessageDetails");
    return start("Write message to DynamoDB", Task.dynamoDb("DDBTableName")
            .putItem(Attributes
                .of("MessageId", details.get("MessageId").as(StringExpr.TYPE))
                .and("Body", details.get("Body").as(StringExpr.TYPE)))
            .consumedCapacity()
            .jsonPath().discardResult())
        .then("Remove message from SQS queue", Task.lambda(DELETE)
            .payload(object("ReceiptHandle", INPUT.get("ReceiptHandle")))
            .jsonPath().inputPath("$.MessageDetails").discardResult())
        .then("Publish message to SNS topic", Task.sns("SNSTopicArn")
            .message(INPUT.get("Body").as(StringExpr.TYPE))
            .subject("Message from Step Functions!")
            .jsonPath().inputPath("$.MessageDetails"));
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
