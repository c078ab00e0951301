package dev.jasl.expr;

/** What a catcher gets to know: the error's name and its cause. */
public final class ErrorExpr extends ObjectExpr<ErrorOutput> {
  public static final Type<ErrorExpr> TYPE = Type.of(ErrorOutput.class, ErrorExpr::new);

  ErrorExpr(Node node) {
    super(TYPE, node);
  }

  /** The error's name, {@code States.Timeout} or the class of a function's exception. */
  public StringExpr error() {
    return field("Error", StringExpr.TYPE);
  }

  /** What happened, as text, often JSON. */
  public StringExpr cause() {
    return field("Cause", StringExpr.TYPE);
  }
}
