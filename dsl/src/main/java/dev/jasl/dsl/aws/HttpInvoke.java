package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.dsl.aws.result.HttpResponseExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/** Calls an address over HTTPS, with the credentials of a connection. */
public final class HttpInvoke extends TaskStep<HttpResponseExpr, HttpInvoke> {
  HttpInvoke(TaskDraft<HttpResponseExpr> draft) {
    super(draft);
  }

  /**
   * What is sent, as JSON unless {@link #urlEncoded} is asked for.
   *
   * <pre>{@code
   * Task.http("stripe").post("https://api.example.com/customers").body(object("name", text("Ann")))
   * // {"Arguments": {"Method": "POST", "RequestBody": {"name": "Ann"}}}
   * }</pre>
   */
  public HttpInvoke body(Expr<?> body) {
    return copy(draft().argument("RequestBody", Node.of(body)));
  }

  /**
   * A header that is written down.
   *
   * <pre>{@code
   * Task.http("stripe").get("https://api.example.com/customers").header("Accept", "application/json")
   * // {"Arguments": {"Headers": {"Accept": "application/json"}}}
   * }</pre>
   */
  public HttpInvoke header(String name, String value) {
    return header(name, Jasl.text(value));
  }

  /**
   * A header.
   *
   * <pre>{@code
   * Task.http("stripe").post("https://api.example.com/customers").header("Idempotency-Key", executionName())
   * // {"Arguments": {"Headers": {"Idempotency-Key": "{% $states.context.Execution.Name %}"}}}
   * }</pre>
   */
  public HttpInvoke header(String name, StringExpr value) {
    return copy(draft().argument("Headers", name, Node.of(value)));
  }

  /**
   * A parameter of the address that is written down.
   *
   * <pre>{@code
   * Task.http("stripe").get("https://api.example.com/customers").query("limit", "10")
   * // {"Arguments": {"QueryParameters": {"limit": "10"}}}
   * }</pre>
   */
  public HttpInvoke query(String name, String value) {
    return query(name, Jasl.text(value));
  }

  /**
   * A parameter of the address.
   *
   * <pre>{@code
   * Task.http("stripe").get("https://api.example.com/customers").query("run", executionName())
   * // {"Arguments": {"QueryParameters": {"run": "{% $states.context.Execution.Name %}"}}}
   * }</pre>
   */
  public HttpInvoke query(String name, StringExpr value) {
    return copy(draft().argument("QueryParameters", name, Node.of(value)));
  }

  /**
   * Sends the body as a form, not as JSON.
   *
   * <pre>{@code
   * Task.http("stripe").post("https://api.example.com/customers").body(object("name", text("Ann"))).urlEncoded()
   * // {"Arguments": {"Transform": {"RequestBodyEncoding": "URL_ENCODED"}, "Headers": {"Content-Type": "application/x-www-form-urlencoded"}}}
   * }</pre>
   */
  public HttpInvoke urlEncoded() {
    return header("Content-Type", "application/x-www-form-urlencoded")
        .transformed("RequestBodyEncoding", Node.literal("URL_ENCODED"));
  }

  private HttpInvoke transformed(String name, Node value) {
    return copy(draft().argument("Transform", name, value));
  }

  @Override
  protected HttpInvoke copy(TaskDraft<HttpResponseExpr> other) {
    return new HttpInvoke(other);
  }
}
