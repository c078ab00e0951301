package dev.jasl.runtime.http;

import java.net.http.HttpClient;

/** Answers the requests of HTTP tasks and of API Gateway tasks, in place of whoever is at the address. */
@FunctionalInterface
public interface HttpHandler {
  /**
   * Answers one request. An {@link java.io.IOException} is a connection that failed, {@code States.Http.Socket} in the workflow; what
   * else it throws becomes the task's error under the exception's own name.
   */
  HttpAnswer handle(HttpCall call) throws Exception;

  /**
   * A handler that sends requests to their addresses, without the credentials of any connection. They can be added:
   *
   * <pre>{@code
   * HttpHandler live = HttpHandler.live(HttpClient.newHttpClient());
   * runtime.http(call -> live.handle(call.header("Authorization", "Bearer " + key)))
   * }</pre>
   */
  static HttpHandler live(HttpClient client) {
    return new LiveHttp(client);
  }
}
