package dev.jasl.expr;

/** The result of something that gives nothing worth reading. */
public final class NothingExpr extends Expr<Void> implements NotText {
  public static final Type<NothingExpr> TYPE = Type.named("nothing", Void.class, NothingExpr::new);

  NothingExpr(Node node) {
    super(TYPE, node);
  }
}
