package dev.jasl.dsl.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.Type;

/**
 * What reading an item gives.
 *
 * @param <X> the expression of the item
 */
public final class DynamoDbItemExpr<X extends Expr<?>> extends ObjectExpr<JsonNode> {
  private final Type<X> item;

  private DynamoDbItemExpr(Type<X> item, Node node) {
    super(of(item), node);
    this.item = item;
  }

  /**
   * Of items of this type.
   *
   * <pre>{@code
   * stateInput(DynamoDbItemExpr.of(AttributeValueExpr.ITEM)).item().isPresent()
   * // $exists($states.input.Item)
   * }</pre>
   */
  public static <X extends Expr<?>> Type<DynamoDbItemExpr<X>> of(Type<X> item) {
    return Type.of(JsonNode.class, node -> new DynamoDbItemExpr<>(item, node));
  }

  /**
   * The item; there is none with that key where it is missing.
   *
   * <pre>{@code
   * stateInput(DynamoDbItemExpr.of(AttributeValueExpr.ITEM)).item().orFail().get("name").orFail().s()
   * // $states.input.Item.name.S
   * }</pre>
   */
  public OptionalExpr<X> item() {
    return optional("Item", item);
  }
}
