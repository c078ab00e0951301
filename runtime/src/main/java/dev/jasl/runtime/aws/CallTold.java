package dev.jasl.runtime.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What results of optimised integrations tell of the call over HTTP. */
final class CallTold {
  private CallTold() {}

  /** Adds {@code SdkHttpMetadata} and {@code SdkResponseMetadata}, in their alphabetical places. */
  static ObjectNode with(ObjectNode result, AwsResponse response) {
    Map<String, JsonNode> members = new TreeMap<>();
    result.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    members.put("SdkHttpMetadata", http(response.sdkHttpResponse()));
    members.put(
        "SdkResponseMetadata",
        JsonNodeFactory.instance
            .objectNode()
            .put("RequestId", response.responseMetadata().requestId()));
    return JsonNodeFactory.instance.objectNode().setAll(members);
  }

  private static ObjectNode http(SdkHttpResponse response) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ObjectNode first = JsonNodeFactory.instance.objectNode();
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(response.headers());
    headers.forEach((name, values) -> {
      values.forEach(all.putArray(name)::add);
      first.put(name, values.isEmpty() ? "" : values.get(0));
    });
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.set("AllHttpHeaders", all);
    told.set("HttpHeaders", first);
    return told.put("HttpStatusCode", response.statusCode());
  }
}
