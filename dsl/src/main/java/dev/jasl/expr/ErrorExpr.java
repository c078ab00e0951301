package dev.jasl.expr;

/** What a catcher gets to know: the error's name and its cause. */
public final class ErrorExpr extends ObjectExpr<ErrorOutput> {
  public static final Type<ErrorExpr> TYPE = Type.of(ErrorOutput.class, ErrorExpr::new);

  ErrorExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * The error's name, {@code States.Timeout} or the class of a function's exception.
   *
   * <pre>{@code
   * FAILURE.get().error()
   * // $failure.Error
   * // JSONPath: $failure.Error
   * }</pre>
   */
  public StringExpr error() {
    return field("Error", StringExpr.TYPE);
  }

  /**
   * What happened, as text, often JSON.
   *
   * <pre>{@code
   * FAILURE.get().cause()
   * // $failure.Cause
   * // JSONPath: $failure.Cause
   * }</pre>
   */
  public StringExpr cause() {
    return field("Cause", StringExpr.TYPE);
  }
}
