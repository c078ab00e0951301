package dev.jasl.jsonata;

/**
 * An expression that cannot work: it is not JSONata, or calls what does not exist.
 *
 * @param location where it stands in the template, such as {@code a/b[0]}; empty if it is the whole of it
 * @param expression without delimiters and the blanks around it
 * @param message the parser's own, or what is wrong with a call
 * @param position how many characters of the expression had been read; -1 if the parser did not say
 */
public record JsonataProblem(String location, String expression, String message, int position) {
  @Override
  public String toString() {
    return (location.isEmpty() ? "" : location + ": ") + "'" + expression + "': " + message;
  }
}
