package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;

/** A value of which nothing is known: the way out of the types. */
public final class JsonExpr extends Expr<JsonNode> {
  public static final Type<JsonExpr> TYPE = Type.named("JSON", JsonNode.class, JsonExpr::new);

  JsonExpr(Node node) {
    super(TYPE, node);
  }

  /** A member of it; a missing one fails the state. */
  public JsonExpr get(String name) {
    return new JsonExpr(new Node.Field(node, name));
  }

  /** The same value, taken to be of this type. Nothing checks that it is. */
  public <X extends Expr<?>> X as(Type<X> type) {
    return type.at(node);
  }
}
