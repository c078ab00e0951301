package dev.jasl.dsl.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.MapExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.ObjectExpr;
import dev.jasl.expr.OptionalExpr;
import dev.jasl.expr.Type;

/** What writing an item gives. */
public final class DynamoDbWrittenExpr extends ObjectExpr<JsonNode> {
  public static final Type<DynamoDbWrittenExpr> TYPE =
      Type.of(JsonNode.class, DynamoDbWrittenExpr::new);

  private DynamoDbWrittenExpr(Node node) {
    super(TYPE, node);
  }

  /**
   * The attributes that {@link DynamoDbWrite#returning} asks for.
   *
   * <pre>{@code
   * stateInput(DynamoDbWrittenExpr.TYPE).attributes().orFail().get("stock").orFail().n()
   * // $states.input.Attributes.stock.N
   * }</pre>
   */
  public OptionalExpr<MapExpr<JsonNode, AttributeValueExpr>> attributes() {
    return optional("Attributes", AttributeValueExpr.ITEM);
  }
}
