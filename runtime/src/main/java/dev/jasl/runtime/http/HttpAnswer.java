package dev.jasl.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One response. A status other than 2xx fails the task.
 *
 * @param body text; JSON if the header {@code Content-Type} says so
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, String body) {
  /** @throws IllegalArgumentException if the status is not from 100 to 599 */
  public HttpAnswer {
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException("status must be from 100 to 599: " + status);
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
    Objects.requireNonNull(body, "body");
  }

  /** JSON, with the header that says so. */
  public static HttpAnswer json(int status, JsonNode body) {
    return new HttpAnswer(
        status, Map.of("content-type", List.of("application/json")), body.toString());
  }

  /** Plain text. */
  public static HttpAnswer text(int status, String body) {
    return new HttpAnswer(status, Map.of("content-type", List.of("text/plain")), body);
  }

  /** A status and nothing else. */
  public static HttpAnswer status(int status) {
    return new HttpAnswer(status, Map.of(), "");
  }

  boolean isJson() {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
        .flatMap(header -> header.getValue().stream())
        .anyMatch(type -> type.matches("(?i)application/([\\w.]+\\+)?json\\b.*"));
  }
}
