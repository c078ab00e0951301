package dev.jasl.expr;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object with known fields. Generated classes extend it, with a method for each field.
 *
 * @param <T> the record
 */
public abstract non-sealed class ObjectExpr<T> extends Expr<T> implements NotText {
  protected ObjectExpr(Type<?> type, Node node) {
    super(type, node);
  }

  /** A field that is always there. */
  protected final <X extends Expr<?>> X field(String name, Type<X> type) {
    return type.at(member(name));
  }

  /** A field that may be missing. */
  protected final <X extends Expr<?>> OptionalExpr<X> optional(String name, Type<X> type) {
    return new OptionalExpr<>(member(name), type);
  }

  /** A field that may be missing or null. */
  protected final <X extends Expr<?>> OptionalExpr<X> nullable(String name, Type<X> type) {
    return new OptionalExpr<>(member(name), type, true);
  }

  /** The tree of a copy in which one field has another value. */
  protected final Node with(String name, Expr<?> value) {
    return with(name, value.node);
  }

  /** The tree of a copy in which one field has another value, or none when that is missing. */
  protected final Node with(String name, OptionalExpr<?> value) {
    return with(name, new Node.Maybe(value.node()));
  }

  private Node with(String name, Node value) {
    if (node instanceof Node.Construct construct) {
      Map<String, Node> members = new LinkedHashMap<>(construct.members());
      members.put(name, value);
      return new Node.Construct(members);
    }
    return Node.operation(Operator.MERGE, node, new Node.Construct(Map.of(name, value)));
  }

  private Node member(String name) {
    Node written =
        node instanceof Node.Construct construct ? construct.members().get(name) : null;
    return written == null ? new Node.Field(node, name) : written;
  }
}
