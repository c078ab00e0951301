package dev.jasl.shape;

/** What a read starts from. */
public sealed interface Source {
  /** The input of the state, or what the field at hand applies to: {@code $}, {@code $states.input}. */
  record Input() implements Source {}

  /** What the task, the branches or the iterations gave: {@code $states.result}. */
  record Result() implements Source {}

  /** What a catcher knows: {@code $states.errorOutput}. */
  record ErrorOutput() implements Source {}

  /** The context object: {@code $$}, {@code $states.context}. */
  record Context() implements Source {}

  /**
   * A variable: {@code $name}.
   *
   * @param name without the dollar sign
   */
  record Variable(String name) implements Source {}
}
