package dev.jasl.dsl;

/**
 * Catchers with a {@code ResultPath}, for each step in JSONPath that can fail.
 *
 * @param <S> the step itself
 */
interface CatchesInJsonPath<S> {
  /**
   * What to do about an error, with a place for the error output in the state's input.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonPath().catching(on("Rejected").resultPath("$.error").then(NOTIFY))
   * // {"Type": "Task", "Catch": [{"ErrorEquals": ["Rejected"], "ResultPath": "$.error", "Next": "Notify"}]}
   * }</pre>
   */
  default S catching(JsonPathCatcher catcher) {
    return CommentedStep.changed(this, settings -> settings.catching(catcher.clause()));
  }
}
