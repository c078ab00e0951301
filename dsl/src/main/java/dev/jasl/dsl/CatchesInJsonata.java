package dev.jasl.dsl;

/**
 * Catchers with an {@code Output}, for each step in JSONata that can fail.
 *
 * @param <S> the step itself
 */
interface CatchesInJsonata<S> {
  /**
   * What to do about an error, and what to go on with.
   *
   * <pre>{@code
   * Task.glue("job").sync().jsonata()
   *     .catching(on("Rejected").output(error -> error.cause()).then(NOTIFY))
   * // {"Type": "Task", "Catch": [{"ErrorEquals": ["Rejected"], "Next": "Notify"}]}
   * }</pre>
   */
  default S catching(JsonataCatcher catcher) {
    return CommentedStep.changed(this, settings -> settings.catching(catcher.clause()));
  }
}
