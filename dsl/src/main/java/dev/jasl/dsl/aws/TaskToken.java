package dev.jasl.dsl.aws;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.util.function.Function;

/** The token with which somebody outside ends a task: {@code $states.context.Task.Token}. */
final class TaskToken {
  private static final StringExpr TOKEN =
      StringExpr.TYPE.at(new Node.Field(new Node.Field(Node.Root.CONTEXT, "Task"), "Token"));

  private TaskToken() {}

  static StringExpr expression() {
    return TOKEN;
  }

  /** What a function makes of the token. That the token is in it is checked when the machine is built. */
  static Node in(Function<StringExpr, ? extends Expr<?>> made) {
    return Node.of(made.apply(TOKEN));
  }
}
