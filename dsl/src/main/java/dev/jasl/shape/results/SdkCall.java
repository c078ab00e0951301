package dev.jasl.shape.results;

import dev.jasl.shape.Kind;
import dev.jasl.shape.ObjectShapeBuilder;
import dev.jasl.shape.Shape;

/** What optimised integrations tell of the call they made, beside the answer. */
final class SdkCall {
  private static final Shape RESPONSE =
      Shape.object().maybe("RequestId", Shape.string()).closed();
  private static final Shape HTTP = Shape.object()
      .maybe("AllHttpHeaders", Shape.anyObject())
      .maybe("HttpHeaders", Shape.anyObject())
      .maybe("HttpStatusCode", Shape.number())
      .closed();

  private SdkCall() {}

  static Shape with(Shape answer) {
    if (!answer.isOnly(Kind.OBJECT)) {
      return answer;
    }
    ObjectShapeBuilder object = Shape.object();
    answer.fields().forEach((name, field) -> object.field(name, field.shape(), field.presence()));
    return object
        .maybe("SdkHttpMetadata", HTTP)
        .maybe("SdkResponseMetadata", RESPONSE)
        .others(answer.others());
  }
}
