package dev.jasl.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;

/** Sends requests to their addresses, and waits as long as the service does: a minute. */
final class LiveHttp implements HttpHandler {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client;

  LiveHttp(HttpClient client) {
    this.client = Objects.requireNonNull(client, "client");
  }

  @Override
  public HttpAnswer handle(HttpCall call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri()).timeout(LONGEST).method(call.method(), body(call));
    call.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new HttpAnswer(response.statusCode(), response.headers().map(), response.body());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + call.uri());
    }
  }

  private static HttpRequest.BodyPublisher body(HttpCall call) {
    return call.body().isEmpty()
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofString(call.body());
  }
}
