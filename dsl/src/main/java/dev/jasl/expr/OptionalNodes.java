package dev.jasl.expr;

/** Functions of values that may be missing. */
final class OptionalNodes {
  private OptionalNodes() {}

  /** Steps into what is missing find nothing either; anything else is not to be asked. */
  static Node map(Node value, boolean nullable, Node.Lambda function) {
    Node.Parameter parameter = function.parameters().get(0);
    return isSteps(function.body(), parameter)
        ? onto(value, function.body(), parameter)
        : Node.operation(nullable ? Operator.MAP_NULLABLE : Operator.MAP_OPTIONAL, value, function);
  }

  private static boolean isSteps(Node body, Node.Parameter from) {
    Node at = body;
    while (at instanceof Node.Field field) {
      at = field.of();
    }
    return at == from;
  }

  private static Node onto(Node value, Node body, Node.Parameter from) {
    return body instanceof Node.Field field
        ? new Node.Field(onto(value, field.of(), from), field.name())
        : value;
  }
}
