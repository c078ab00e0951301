package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.Event;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.TimestampExpr;

/** Puts past events on a bus again, at the time of day when they first came. Published as rw-f057638bf87d. */
final class EventReplay {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> CONVERT =
      LambdaFunction.named("functionArn", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Retry LAMBDA = on(
          "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException")
      .interval(ofSeconds(2))
      .maxAttempts(6)
      .backoffRate(2);

  private EventReplay() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("EventReplay", JsonExpr.TYPE)
        .comment("Replay a list of EventBridge events the same time they were orginally generated")
        .jsonPath()
        .flow(start("For Each Event", ForEach.inInput(JsonExpr.TYPE)
            .run(event -> replay())
            .maxConcurrency(40)
            .jsonPath().inOldNames()))
        .build();
  }

  private static TypedFlow<JsonExpr> replay() {
    return start("Convert past event to today", Task.lambda(CONVERT).stateInput().retry(LAMBDA))
        .choose("Is event in the future?")
            .when(INPUT.get("process").as(BooleanExpr.TYPE), simulate())
            .otherwise(start("Pass", Pass.through()));
  }

  private static Flow simulate() {
    Event event = Event.of(
        INPUT.get("source").as(StringExpr.TYPE), rawPath("$.detail-type", StringExpr.TYPE), INPUT.get("detail"));
    return start("Wait", Wait.until(INPUT.get("time").as(TimestampExpr.TYPE)).jsonPath().outputPath("$.event"))
        .then("Simulate Event", Task.events("EventBusName").put(event));
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
