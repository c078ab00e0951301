package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/**
 * Calls an API of API Gateway.
 *
 * @param <R> the expression of its result
 */
public final class ApiGatewayInvoke<R extends Expr<?>> extends TaskStep<R, ApiGatewayInvoke<R>> {
  ApiGatewayInvoke(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * What follows the stage in the address.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).path("/orders")
   * // {"Arguments": {"Path": "/orders"}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> path(String path) {
    return path(Jasl.text(path));
  }

  /**
   * What follows the stage in the address.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).path(format("/runs/{}", executionName()))
   * // {"Arguments": {"Path": "{% \"/runs/\" & $states.context.Execution.Name %}"}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> path(StringExpr path) {
    return copy(draft().argument("Path", Node.of(path)));
  }

  /**
   * The API's stage.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).stage("prod")
   * // {"Arguments": {"Stage": "prod"}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> stage(String stage) {
    return copy(draft().argument("Stage", Node.literal(stage)));
  }

  /**
   * What is sent.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.POST).body(object("orderId", text("17")))
   * // {"Arguments": {"RequestBody": {"orderId": "17"}}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> body(Expr<?> body) {
    return copy(draft().argument("RequestBody", Node.of(body)));
  }

  /**
   * A header.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).header("Accept", text("application/json"))
   * // {"Arguments": {"Headers": {"Accept": ["application/json"]}}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> header(String name, StringExpr... values) {
    return copy(draft().argument("Headers", name, listed(values)));
  }

  /**
   * A parameter of the address.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).query("limit", text("10"))
   * // {"Arguments": {"QueryParameters": {"limit": ["10"]}}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> query(String name, StringExpr... values) {
    return copy(draft().argument("QueryParameters", name, listed(values)));
  }

  /**
   * Signs the call with the machine's role.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).signed()
   * // {"Arguments": {"AuthType": "IAM_ROLE"}}
   * }</pre>
   */
  public ApiGatewayInvoke<R> signed() {
    return copy(draft().argument("AuthType", Node.literal("IAM_ROLE")));
  }

  private static Node listed(StringExpr... values) {
    return Node.of(Jasl.list(StringExpr.TYPE, values));
  }

  @Override
  protected ApiGatewayInvoke<R> copy(TaskDraft<R> other) {
    return new ApiGatewayInvoke<>(other);
  }
}
