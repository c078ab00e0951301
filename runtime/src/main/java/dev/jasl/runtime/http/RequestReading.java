package dev.jasl.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.http.FormEncoding.ArrayFormat;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the request out of a task's parameters.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html">Call HTTPS APIs</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html">Call API Gateway</a>
 */
final class RequestReading {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final JsonNode parameters;
  private final List<String> faults = new ArrayList<>();

  RequestReading(JsonNode parameters) {
    this.parameters = parameters;
  }

  /** What is wrong with the parameters, once a request has been read. */
  List<String> faults() {
    return faults;
  }

  /** The request of an HTTP task. */
  HttpCall ofHttpTask(String region) {
    Map<String, List<String>> headers = headers();
    headers.put("User-Agent", List.of("Amazon|StepFunctions|HttpInvoke|" + region));
    headers.put("Range", List.of("bytes=0-262144"));
    boolean form = isForm();
    if (form) {
      headers.putIfAbsent("Content-Type", List.of(FORM));
    }
    return call(address(required("ApiEndpoint")), headers, form);
  }

  /** The request of an API Gateway task, whose endpoint is a host. */
  HttpCall ofApiGateway() {
    StringBuilder address = new StringBuilder("https://").append(required("ApiEndpoint"));
    for (String part : List.of("Stage", "Path")) {
      String text = parameters.path(part).asText("");
      address.append(text.isEmpty() || text.startsWith("/") ? text : "/" + text);
    }
    return call(address(address.toString()), headers(), false);
  }

  private HttpCall call(URI endpoint, Map<String, List<String>> headers, boolean form) {
    String query = FormEncoding.of(parameters.path("QueryParameters"), ArrayFormat.REPEAT);
    String body = body(form);
    if (!body.isEmpty()) {
      headers.putIfAbsent("Content-Type", List.of("application/json"));
    }
    return new HttpCall(required("Method"), with(endpoint, query), headers, body, connection());
  }

  private String required(String field) {
    JsonNode value = parameters.path(field);
    if (!value.isTextual()) {
      faults.add("The value for the field '" + field + "' must be a STRING");
    }
    return value.asText();
  }

  private URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException invalid) {
      faults.add("The value for the field 'ApiEndpoint' must be a URL, but is " + text);
      return URI.create("https://invalid");
    }
  }

  private static URI with(URI endpoint, String query) {
    if (query.isEmpty()) {
      return endpoint;
    }
    String text = endpoint.toString();
    return URI.create(text + (text.contains("?") ? "&" : "?") + query);
  }

  private Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, JsonNode> header : parameters.path("Headers").properties()) {
      List<String> values = new ArrayList<>();
      if (header.getValue().isArray()) {
        header.getValue().forEach(value -> values.add(value.asText()));
      } else {
        values.add(header.getValue().asText());
      }
      headers.put(header.getKey(), values);
    }
    return headers;
  }

  private boolean isForm() {
    return parameters.at("/Transform/RequestBodyEncoding").asText().equals("URL_ENCODED");
  }

  private String body(boolean form) {
    JsonNode body = parameters.path("RequestBody");
    if (body.isMissingNode() || body.isNull()) {
      return "";
    }
    return form && body.isObject() ? FormEncoding.of(body, arrayFormat()) : body.toString();
  }

  private ArrayFormat arrayFormat() {
    String name = parameters.at("/Transform/RequestEncodingOptions/ArrayFormat").asText("INDICES");
    return Arrays.stream(ArrayFormat.values())
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseGet(() -> {
          faults.add("The value for the field 'ArrayFormat' must be one of "
              + Arrays.toString(ArrayFormat.values()));
          return ArrayFormat.INDICES;
        });
  }

  private Optional<String> connection() {
    for (String field : List.of("Authentication", "InvocationConfig")) {
      JsonNode arn = parameters.path(field).path("ConnectionArn");
      if (arn.isTextual()) {
        return Optional.of(arn.textValue());
      }
    }
    return Optional.empty();
  }
}
