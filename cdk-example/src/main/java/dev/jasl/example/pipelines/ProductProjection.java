package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.start;

import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.ProductExpr;
import dev.jasl.example.model.ProductInquiry;
import dev.jasl.example.model.ProductInquiryExpr;
import dev.jasl.example.model.ProductSummaryExpr;

/** Reads one product and hands the inquiry on with two of its fields. */
public final class ProductProjection {
  private static final ProductInquiryExpr INQUIRY = executionInput(ProductInquiryExpr.TYPE);

  private ProductProjection() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<ProductInquiry> define() {
    return StateMachine.named("ProductProjection", ProductInquiryExpr.TYPE)
        .comment("Read one product and keep two of its fields")
        .flow(start("ReadProduct", Task.dynamoDb("Products")
            .getItem(ProductExpr.TYPE, "productId", INQUIRY.orderDetails().productId())
            .output(found -> INQUIRY.product(summary(found.item().orFail())))))
        .build();
  }
  // spotless:on

  private static ProductSummaryExpr summary(ProductExpr product) {
    return ProductSummaryExpr.with()
        .productName(product.name().s())
        .price(product.price().n());
  }
}
