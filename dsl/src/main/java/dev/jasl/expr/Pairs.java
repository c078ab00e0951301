package dev.jasl.expr;

import java.util.List;

/** Lists of two elements, as {@code $zip} makes them, handed to a function of two parameters. */
final class Pairs {
  private Pairs() {}

  static Node map(Node pairs, Node.Lambda function) {
    Node.Parameter pair = new Node.Parameter();
    Node call = Node.operation(
        Operator.CALL, function, new Node.Element(pair, 0), new Node.Element(pair, 1));
    return Node.operation(Operator.MAP, pairs, new Node.Lambda(List.of(pair), call));
  }
}
