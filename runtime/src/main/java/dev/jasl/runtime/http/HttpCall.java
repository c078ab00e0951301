package dev.jasl.runtime.http;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request as the service would send it.
 *
 * @param uri with the query parameters
 * @param headers by names of which upper and lower case are the same
 * @param body encoded as the task says; empty for none
 * @param connectionArn the connection of EventBridge that the task names, whose credentials the service would add
 */
public record HttpCall(
    String method,
    URI uri,
    Map<String, List<String>> headers,
    String body,
    Optional<String> connectionArn) {
  public HttpCall {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(body, "body");
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
  }

  /** The first value of a header; empty if it is not sent. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name))
        .flatMap(values -> values.stream().findFirst());
  }

  /** The same request with this header, in place of one of that name. */
  public HttpCall header(String name, String value) {
    Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, List.of(value));
    return new HttpCall(method, uri, more, body, connectionArn);
  }

  /** The same request to another address. */
  public HttpCall to(URI other) {
    return new HttpCall(method, other, headers, body, connectionArn);
  }
}
