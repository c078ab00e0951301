package dev.jasl.expr;

import java.util.List;

/**
 * A list whose elements are of one kind.
 *
 * @param <E> Java's type of an element
 * @param <X> the expression of an element
 */
public final class ListExpr<E, X extends Expr<E>> extends Expr<List<E>> {
  final Type<X> element;

  private ListExpr(Type<?> type, Node node, Type<X> element) {
    super(type, node);
    this.element = element;
  }

  /** The type of lists of such elements. */
  public static <E, X extends Expr<E>> Type<ListExpr<E, X>> of(Type<X> element) {
    return Type.self(
        "list of " + element.name(),
        List.class,
        (type, node) -> new ListExpr<>(type, node, element));
  }

  /** The element at this index, counted from 0; a list that is too short fails the state. */
  public X get(int index) {
    return element.at(new Node.Element(node, index));
  }

  /** How many elements it has. */
  public IntegerExpr size() {
    return new IntegerExpr(Node.operation(Operator.COUNT, node));
  }

  /** Whether an element equals this. */
  public BooleanExpr contains(X value) {
    return BooleanExpr.of(Operator.CONTAINS, value.node, node);
  }
}
