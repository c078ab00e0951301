package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.path.JsonPath;
import dev.jasl.path.Root;

/** {@code InputPath} or {@code OutputPath}: the part of a value that goes on. */
sealed interface Selection {
  Payload of(Visit visit, Payload value);

  /** The field is absent, or {@code "$"}. */
  record Whole() implements Selection {
    @Override
    public Payload of(Visit visit, Payload value) {
      return value;
    }
  }

  /** {@code null}: nothing goes on, which is shown as an empty object. */
  record Nothing() implements Selection {
    @Override
    public Payload of(Visit visit, Payload value) {
      return Payload.empty();
    }
  }

  record At(JsonPath path) implements Selection {
    @Override
    public Payload of(Visit visit, Payload value) {
      PathView view = visit.viewOf(value.json());
      JsonNode found = path.find(view);
      if (found.isMissingNode()) {
        throw visit.runtimeFailure("Invalid path '%s' : %s".formatted(path, path.whyMissing(view)));
      }
      return path.isDefinite() && path.root() instanceof Root.Input
          ? value.part(found)
          : Payload.of(found);
    }
  }
}
