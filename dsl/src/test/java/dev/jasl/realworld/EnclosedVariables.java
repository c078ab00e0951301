package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.JsonPathPass;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Parallel;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.TypedFlow;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;

/** Calls a function with each of two variables at once, as a compiler writes it. Published as rw-4d90e2f48341. */
final class EnclosedVariables {
  private static final JsonExpr VARS = stateInput(JsonExpr.TYPE).get("vars");
  private static final LambdaFunction<JsonExpr, JsonExpr> WORKER =
      LambdaFunction.named("worker", JsonExpr.TYPE, JsonExpr.TYPE);
  private static final Retry LAMBDA = on(
          "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException")
      .interval(ofSeconds(2))
      .maxAttempts(6)
      .backoffRate(2);

  private EnclosedVariables() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("EnclosedVariables", JsonExpr.TYPE)
        .jsonPath()
        .flow(CompiledTypeScript.begin()
            .then("Assign enclosedVar1", assign("enclosedVar1", "left"))
            .then("Assign enclosedVar2", assign("enclosedVar2", "right"))
            .then("Parallel", Parallel.of(work("enclosedVar1", ""), work("enclosedVar2", "_1"))
                .comment("source: Promise.all([ worker(enclosedVar1), worker(enc ...")
                .jsonPath()
                .parameters(object("vars", object(
                    "enclosedVar1", VARS.get("enclosedVar1"), "enclosedVar2", VARS.get("enclosedVar2"))))
                .resultPath("$.tmp.result"))
            .then("Return_2", Pass.through().jsonPath().inputPath("$.tmp.result")))
        .build();
  }

  private static JsonPathPass<JsonExpr> assign(String variable, String value) {
    return Pass.output(object("something", text(value)))
        .comment("source: %s = { something: \"%s\" }".formatted(variable, value))
        .jsonPath().resultPath("$.vars." + variable);
  }

  private static TypedFlow<JsonExpr> work(String variable, String copy) {
    return start("Assign" + copy, Task.lambdaArn(WORKER).stateInput()
            .comment("source: worker(" + variable + ")")
            .retry(LAMBDA)
            .jsonPath().inputPath("$.vars." + variable).resultPath("$.vars.return_var"))
        .then("Return" + copy, Pass.through().jsonPath().inputPath("$.vars.return_var"));
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none().bind("worker", "[!lambda[worker]arn]");
  }
}
