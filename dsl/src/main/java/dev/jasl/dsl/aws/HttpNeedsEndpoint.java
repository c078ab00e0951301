package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.HttpResponseExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;

/** A connection that does not know yet what to call. */
public final class HttpNeedsEndpoint {
  private final String connection;

  HttpNeedsEndpoint(String connection) {
    this.connection = connection;
  }

  /**
   * Reads an address with GET. An answer outside 2xx fails the task with {@code States.Http.StatusCode.<n>}.
   *
   * <pre>{@code
   * Task.http("stripe").get("https://api.example.com/customers")
   * // {"Type": "Task", "Resource": "arn:aws:states:::http:invoke",
   * //  "Arguments": {"ApiEndpoint": "https://api.example.com/customers", "Method": "GET", "Authentication": {"ConnectionArn": "${stripe}"}}}
   * }</pre>
   */
  public HttpInvoke get(String url) {
    return get(Jasl.text(url));
  }

  /**
   * Reads a computed address with GET.
   *
   * <pre>{@code
   * Task.http("stripe").get(format("https://api.example.com/runs/{}", executionName()))
   * // {"Arguments": {"ApiEndpoint": "{% \"https://api.example.com/runs/\" & $states.context.Execution.Name %}", "Method": "GET"}}
   * }</pre>
   */
  public HttpInvoke get(StringExpr url) {
    return call(HttpMethod.GET, url);
  }

  /**
   * Calls an address with POST. An answer outside 2xx fails the task with {@code States.Http.StatusCode.<n>}.
   *
   * <pre>{@code
   * Task.http("stripe").post("https://api.example.com/customers")
   * // {"Type": "Task", "Resource": "arn:aws:states:::http:invoke",
   * //  "Arguments": {"ApiEndpoint": "https://api.example.com/customers", "Method": "POST", "Authentication": {"ConnectionArn": "${stripe}"}}}
   * }</pre>
   */
  public HttpInvoke post(String url) {
    return post(Jasl.text(url));
  }

  /**
   * Calls a computed address with POST.
   *
   * <pre>{@code
   * Task.http("stripe").post(format("https://api.example.com/runs/{}", executionName()))
   * // {"Arguments": {"ApiEndpoint": "{% \"https://api.example.com/runs/\" & $states.context.Execution.Name %}", "Method": "POST"}}
   * }</pre>
   */
  public HttpInvoke post(StringExpr url) {
    return call(HttpMethod.POST, url);
  }

  /**
   * Calls an address with PUT. An answer outside 2xx fails the task with {@code States.Http.StatusCode.<n>}.
   *
   * <pre>{@code
   * Task.http("stripe").put("https://api.example.com/customers")
   * // {"Type": "Task", "Resource": "arn:aws:states:::http:invoke",
   * //  "Arguments": {"ApiEndpoint": "https://api.example.com/customers", "Method": "PUT", "Authentication": {"ConnectionArn": "${stripe}"}}}
   * }</pre>
   */
  public HttpInvoke put(String url) {
    return put(Jasl.text(url));
  }

  /**
   * Calls a computed address with PUT.
   *
   * <pre>{@code
   * Task.http("stripe").put(format("https://api.example.com/runs/{}", executionName()))
   * // {"Arguments": {"ApiEndpoint": "{% \"https://api.example.com/runs/\" & $states.context.Execution.Name %}", "Method": "PUT"}}
   * }</pre>
   */
  public HttpInvoke put(StringExpr url) {
    return call(HttpMethod.PUT, url);
  }

  /**
   * Calls an address with PATCH. An answer outside 2xx fails the task with {@code States.Http.StatusCode.<n>}.
   *
   * <pre>{@code
   * Task.http("stripe").patch("https://api.example.com/customers")
   * // {"Type": "Task", "Resource": "arn:aws:states:::http:invoke",
   * //  "Arguments": {"ApiEndpoint": "https://api.example.com/customers", "Method": "PATCH", "Authentication": {"ConnectionArn": "${stripe}"}}}
   * }</pre>
   */
  public HttpInvoke patch(String url) {
    return patch(Jasl.text(url));
  }

  /**
   * Calls a computed address with PATCH.
   *
   * <pre>{@code
   * Task.http("stripe").patch(format("https://api.example.com/runs/{}", executionName()))
   * // {"Arguments": {"ApiEndpoint": "{% \"https://api.example.com/runs/\" & $states.context.Execution.Name %}", "Method": "PATCH"}}
   * }</pre>
   */
  public HttpInvoke patch(StringExpr url) {
    return call(HttpMethod.PATCH, url);
  }

  /**
   * Calls an address with DELETE. An answer outside 2xx fails the task with {@code States.Http.StatusCode.<n>}.
   *
   * <pre>{@code
   * Task.http("stripe").delete("https://api.example.com/customers")
   * // {"Type": "Task", "Resource": "arn:aws:states:::http:invoke",
   * //  "Arguments": {"ApiEndpoint": "https://api.example.com/customers", "Method": "DELETE", "Authentication": {"ConnectionArn": "${stripe}"}}}
   * }</pre>
   */
  public HttpInvoke delete(String url) {
    return delete(Jasl.text(url));
  }

  /**
   * Calls a computed address with DELETE.
   *
   * <pre>{@code
   * Task.http("stripe").delete(format("https://api.example.com/runs/{}", executionName()))
   * // {"Arguments": {"ApiEndpoint": "{% \"https://api.example.com/runs/\" & $states.context.Execution.Name %}", "Method": "DELETE"}}
   * }</pre>
   */
  public HttpInvoke delete(StringExpr url) {
    return call(HttpMethod.DELETE, url);
  }

  private HttpInvoke call(HttpMethod method, StringExpr url) {
    return new HttpInvoke(TaskDraft.integration("http:invoke", HttpResponseExpr.TYPE)
        .argument("ApiEndpoint", Node.of(url))
        .argument("Method", Node.literal(method.name()))
        .argument("Authentication", "ConnectionArn", new Node.Placeholder("connection", connection))
        .raising(HttpErrors.LIKELY));
  }
}
