package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.HttpResponseExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.List;
import java.util.function.Function;

/** An API of which it must be said how to call it. */
public final class ApiGatewayNeedsMethod {
  private static final List<String> ERRORS = List.of(
      "ApiGateway.400",
      "ApiGateway.403",
      "ApiGateway.404",
      "ApiGateway.429",
      "ApiGateway.500",
      "ApiGateway.504");

  private final String api;

  ApiGatewayNeedsMethod(String api) {
    this.api = api;
  }

  /**
   * Calls it. An answer outside 2xx fails the task with {@code ApiGateway.<n>}.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).path("/orders")
   * // {"Type": "Task", "Resource": "arn:aws:states:::apigateway:invoke",
   * //  "Arguments": {"ApiEndpoint": "${shop-api}", "Method": "GET", "Path": "/orders"}}
   * }</pre>
   */
  public ApiGatewayInvoke<HttpResponseExpr> call(HttpMethod method) {
    return new ApiGatewayInvoke<>(draft("apigateway:invoke", HttpResponseExpr.TYPE, method));
  }

  /**
   * Calls it with the task's token and waits until somebody answers with that.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").waitForTaskToken(HttpMethod.POST, StringExpr.TYPE, token -> object("taskToken", token))
   * // {"Resource": "arn:aws:states:::apigateway:invoke.waitForTaskToken",
   * //  "Arguments": {"Method": "POST", "RequestBody": {"taskToken": "{% $states.context.Task.Token %}"}}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   */
  public <R extends Expr<?>> ApiGatewayInvoke<R> waitForTaskToken(
      HttpMethod method, Type<R> answer, Function<StringExpr, ? extends Expr<?>> body) {
    return new ApiGatewayInvoke<>(draft("apigateway:invoke.waitForTaskToken", answer, method)
        .argument("RequestBody", TaskToken.in(body)));
  }

  private <R extends Expr<?>> TaskDraft<R> draft(String action, Type<R> result, HttpMethod method) {
    return TaskDraft.integration(action, result)
        .argument("ApiEndpoint", new Node.Placeholder("api", api))
        .argument("Method", Node.literal(method.name()))
        .raising(ERRORS);
  }
}
