package dev.jasl.jsonata;

import org.jspecify.annotations.Nullable;

/**
 * What was being called or computed when an evaluation failed.
 *
 * @param operator of the failed node
 * @param function the name of the called function; empty if nothing was called by name
 * @param arguments the kinds of its arguments, one letter each
 */
record FailedCall(String operator, String function, String arguments) {
  private static final FailedCall UNKNOWN = new FailedCall("", "", "");

  static FailedCall of(Evaluation evaluation) {
    SyntaxNode node = evaluation.failed();
    if (node == null) {
      return UNKNOWN;
    }
    String operands = evaluation.operandsOfFailed();
    SyntaxNode applied = node.is("apply") ? node.child("rhs") : null;
    return applied == null ? called(node, operands) : applied(applied, operands);
  }

  /** {@code f(x)}: the function is evaluated first, then the arguments. */
  private static FailedCall called(SyntaxNode node, String operands) {
    String arguments = operands.isEmpty() ? "" : operands.substring(1);
    return new FailedCall(node.text(), name(node.child("procedure")), limit(arguments, node, 0));
  }

  /** {@code x ~> f} or {@code x ~> f(y)}: the first argument is evaluated first, then the function, then the others. */
  private static FailedCall applied(SyntaxNode function, String operands) {
    String first = operands.isEmpty() ? "" : operands.substring(0, 1);
    String others = operands.length() < 2 ? "" : operands.substring(2);
    return function.is("function")
        ? new FailedCall(
            "~>", name(function.child("procedure")), limit(first + others, function, 1))
        : new FailedCall("~>", name(function), first);
  }

  private static String limit(String kinds, SyntaxNode call, int more) {
    return kinds.substring(
        0, Math.min(kinds.length(), call.children("arguments").size() + more));
  }

  private static String name(@Nullable SyntaxNode procedure) {
    return procedure != null && procedure.is("variable") ? procedure.text() : "";
  }

  /** The first argument that does not fit the function's signature, counted from 1; 0 if all do. */
  int mismatch() {
    return JsonataFunction.mismatch(function, arguments);
  }
}
