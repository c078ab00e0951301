package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.path.PathFailure;
import dev.jasl.path.ReferencePath;

/** {@code ResultPath}: where in the state's raw input the result goes. */
sealed interface ResultPlace {
  Payload place(Visit visit, Payload result);

  /** The field is absent, or {@code "$"}: the result replaces the input. */
  record Everywhere() implements ResultPlace {
    @Override
    public Payload place(Visit visit, Payload result) {
      return result;
    }
  }

  /** {@code null}: the result is dropped, the input stays. */
  record Nowhere() implements ResultPlace {
    @Override
    public Payload place(Visit visit, Payload result) {
      return visit.input();
    }
  }

  record At(ReferencePath path, long nameBytes, int levels) implements ResultPlace {
    At(ReferencePath path) {
      this(path, JsonSize.ofName(path.toString()), levels(path.toString()));
    }

    /** At least as many as the path has steps. */
    private static int levels(String path) {
      return (int) path.chars().filter(c -> c == '.' || c == '[').count();
    }

    @Override
    public Payload place(Visit visit, Payload result) {
      Payload input = visit.input();
      try {
        JsonNode merged = path.put(input.json(), result.json());
        return input.with(merged, result, nameBytes, levels);
      } catch (PathFailure failure) {
        throw visit.failure(
            StatesError.RESULT_PATH_MATCH_FAILURE,
            "Unable to apply ReferencePath %s to input %s".formatted(path, input.json()));
      }
    }
  }
}
