package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;

/** Charges a card and ships, and refunds when the charge fails. Published as rw-00857650ca58. */
final class ChargeAndShip {
  private static final JsonExpr ORDER = stateInput(JsonExpr.TYPE);
  private static final LambdaFunction<JsonExpr, JsonExpr> CHARGE = function("ChargeCard");
  private static final LambdaFunction<JsonExpr, JsonExpr> SHIP = function("Ship");
  private static final LambdaFunction<JsonExpr, JsonExpr> REFUND = function("Refund");
  private static final Retry LAMBDA = on(
          "Lambda.ClientExecutionTimeoutException",
          "Lambda.ServiceException",
          "Lambda.AWSLambdaException",
          "Lambda.SdkClientException",
          "Lambda.TooManyRequestsException")
      .interval(ofSeconds(2))
      .maxAttempts(6)
      .backoffRate(2);

  private ChargeAndShip() {}

  private static LambdaFunction<JsonExpr, JsonExpr> function(String name) {
    return LambdaFunction.named(name, JsonExpr.TYPE, JsonExpr.TYPE);
  }

  // spotless:off
  static StateMachine<JsonNode> define() {
    Flow refund = start("Refund", Task.lambdaArn(REFUND).stateInput());
    return StateMachine.named("ChargeAndShip", JsonExpr.TYPE)
        .comment("Charge the card, ship the order, refund on any failure")
        .flow(start("Charge Card", Task.lambdaArn(CHARGE)
                .payload(object("orderId", ORDER.get("orderId"), "currency", text("USD")))
                .retry(LAMBDA)
                .jsonata()
                .catching(onAnyError()
                    .output(error -> rawJsonata("$merge([$states.input, {'error': $states.errorOutput}])", JsonExpr.TYPE))
                    .then(refund)))
            .then("Ship", Task.lambdaArn(SHIP).stateInput()))
        .build();
  }
  // spotless:on

  static Bindings published() {
    String account = "arn:aws:lambda:us-east-1:123456789012:function:";
    return Bindings.none()
        .bind("ChargeCard", account + "ChargeCard")
        .bind("Ship", account + "Ship")
        .bind("Refund", account + "Refund");
  }
}
