package dev.jasl.dsl;

/**
 * {@code QueryLanguage}, for steps that are written in JSONata wherever they stand.
 *
 * @param <S> the step itself
 */
interface NamesLanguage<S> {
  /**
   * Names the language in the state even where it is the machine's. It changes nothing; it is for definitions that must not change.
   *
   * <pre>{@code
   * Pass.through().jsonata().namingLanguage()
   * // {"Type": "Pass", "QueryLanguage": "JSONata"}
   * }</pre>
   */
  default S namingLanguage() {
    return CommentedStep.changed(this, Settings::namingLanguage);
  }
}
