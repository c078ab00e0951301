package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.model.WriterConfig.Transformation;
import java.util.List;
import java.util.Objects;

/** {@code Transformation}: how much of a child that succeeded is kept. One that failed is always kept whole. */
record ResultForm(Transformation transformation) {
  /** What a child that succeeded adds to the results. */
  List<JsonNode> of(EndedChild child) {
    JsonNode json = Objects.requireNonNull(child.result().output(), "the output of a success");
    return switch (transformation) {
      case NONE -> List.of(ChildRecord.of(child));
      case COMPACT -> List.of(json);
      case FLATTEN -> json.isArray() ? json.valueStream().toList() : List.of(json);
    };
  }
}
