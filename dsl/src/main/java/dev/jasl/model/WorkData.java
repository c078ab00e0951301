package dev.jasl.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a Task or Parallel takes in and hands on. The kind is also the state's query language. */
public sealed interface WorkData {
  QueryLanguage language();

  /** {@code Arguments} or {@code Parameters}, what is asked of the service that is called; null where that is the state input. */
  @Nullable
  JsonNode arguments();

  /**
   * In a JSONPath state.
   *
   * @param parameters a payload template; the state input when absent
   * @param resultSelector a payload template over the result
   */
  record JsonPath(
      PathField inputPath,
      @Nullable JsonNode parameters,
      @Nullable JsonNode resultSelector,
      PathField resultPath,
      PathField outputPath)
      implements WorkData {
    public JsonPath {
      Objects.requireNonNull(inputPath, "inputPath");
      Objects.requireNonNull(resultPath, "resultPath");
      Objects.requireNonNull(outputPath, "outputPath");
    }

    @Override
    public QueryLanguage language() {
      return QueryLanguage.JSONPATH;
    }

    @Override
    public @Nullable JsonNode arguments() {
      return parameters;
    }
  }

  /**
   * In a JSONata state.
   *
   * @param arguments any JSON with expressions; the state input when absent
   * @param output any JSON with expressions; the result when absent
   */
  record Jsonata(@Nullable JsonNode arguments, @Nullable JsonNode output) implements WorkData {
    @Override
    public QueryLanguage language() {
      return QueryLanguage.JSONATA;
    }
  }
}
