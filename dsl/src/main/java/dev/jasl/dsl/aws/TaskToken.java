package dev.jasl.dsl.aws;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** The token with which somebody outside ends a task: {@code $states.context.Task.Token}. */
final class TaskToken {
  private static final Node NODE =
      new Node.Field(new Node.Field(Node.Root.CONTEXT, "Task"), "Token");

  private TaskToken() {}

  /**
   * What a function makes of the token.
   *
   * @throws IllegalArgumentException if the token is not in it: then nobody could ever answer
   */
  static Node in(Function<StringExpr, ? extends Expr<?>> made) {
    Node node = Node.of(made.apply(StringExpr.TYPE.at(NODE)));
    if (!contains(node)) {
      throw new IllegalArgumentException(
          "the token is not in what is sent, so nobody can ever answer; put it in, or do not wait for it");
    }
    return node;
  }

  private static boolean contains(Node tree) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node.equals(NODE) || node instanceof Node.Raw || node == Node.Root.CONTEXT) {
        return true;
      }
      node.children().forEach(open::push);
    }
    return false;
  }
}
