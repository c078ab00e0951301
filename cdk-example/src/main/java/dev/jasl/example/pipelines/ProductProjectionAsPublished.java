package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.OrderDetailsExpr;
import dev.jasl.example.model.ProductExpr;
import dev.jasl.example.model.ProductInquiry;
import dev.jasl.example.model.ProductInquiryExpr;

/** One product, of which two fields are kept, as it was published: all five fields of JSONPath in one state. */
public final class ProductProjectionAsPublished {
  private static final ProductInquiryExpr INQUIRY = stateInput(ProductInquiryExpr.TYPE);

  /** What the state's other fields see, once {@code InputPath} has selected it. */
  private static final OrderDetailsExpr SELECTED = stateInput(OrderDetailsExpr.TYPE);

  private ProductProjectionAsPublished() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<ProductInquiry> define() {
    return StateMachine.named("ProductProjectionAsPublished", ProductInquiryExpr.TYPE)
        .comment("Read one product and keep two of its fields")
        .jsonPath()
        .flow(start("ReadProduct", Task.dynamoDb("Products")
            .getItem(ProductExpr.TYPE, "productId", SELECTED.productId())
            .jsonPath()
            .inputPath(INQUIRY.orderDetails())
            .resultSelector(found -> object(
                "productName", found.item().orFail().name().s(),
                "price", found.item().orFail().price().n()))
            .resultPath("$.product")
            .outputPath("$")))
        .build();
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Bindings.none().bind("Products", "Products");
  }
}
