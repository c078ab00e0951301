package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.WriterConfig.Transformation;
import java.util.List;

/** {@code Transformation}: how much of a child that succeeded is kept. One that failed is always kept whole. */
record ResultForm(Transformation transformation) {
  /** What it adds to the results. */
  List<JsonNode> of(Strand child, Payload output) {
    JsonNode json = output.json();
    return switch (transformation) {
      case NONE -> List.of(ChildRecord.succeeded(child, json));
      case COMPACT -> List.of(json);
      case FLATTEN -> json.isArray() ? json.valueStream().toList() : List.of(json);
    };
  }
}
