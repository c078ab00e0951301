package dev.jasl.template;

/**
 * Something in a template that the service refuses.
 *
 * @param location the object that holds the member, relative to the template, such as {@code a/b[0]}; empty for the
 *     template itself ({@link TemplateLocation})
 * @param field the member's name as written, such as {@code value.$}
 * @param kind which of the rules of a template it breaks
 * @param message what is wrong and what would be right
 */
public record TemplateProblem(String location, String field, Kind kind, String message) {
  /** What can be wrong with a template. */
  public enum Kind {
    /** A computed member is neither a path nor a function. */
    NOT_COMPUTABLE,
    /** Two members are equal once {@code .$} is removed. */
    NAME_TWICE,
    /** There are more levels than anyone reads. */
    TOO_DEEP
  }

  @Override
  public String toString() {
    return (location.isEmpty() ? "" : location + "/") + field + ": " + message;
  }
}
