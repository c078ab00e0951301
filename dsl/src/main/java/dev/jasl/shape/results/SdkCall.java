package dev.jasl.shape.results;

import dev.jasl.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** What optimised integrations tell of the call they made, beside the answer. */
final class SdkCall {
  private static final Shape RESPONSE =
      Shape.object(Map.of("RequestId", new Shape.Field(Shape.string(), false)), Shape.never());
  private static final Shape HTTP = Shape.object(
      Map.of(
          "AllHttpHeaders", new Shape.Field(Shape.anyObject(), false),
          "HttpHeaders", new Shape.Field(Shape.anyObject(), false),
          "HttpStatusCode", new Shape.Field(Shape.number(), false)),
      Shape.never());

  private SdkCall() {}

  static Shape with(Shape answer) {
    if (!answer.object()) {
      return answer;
    }
    Map<String, Shape.Field> members = new LinkedHashMap<>(answer.fields());
    members.put("SdkHttpMetadata", new Shape.Field(HTTP, false));
    members.put("SdkResponseMetadata", new Shape.Field(RESPONSE, false));
    return Shape.object(members, answer.rest());
  }
}
