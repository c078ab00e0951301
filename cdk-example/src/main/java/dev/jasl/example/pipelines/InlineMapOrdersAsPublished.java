package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.example.model.Functions.PROCESS_ORDER;

import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.OrderList;
import dev.jasl.example.model.OrderListExpr;
import dev.jasl.example.model.OrderResult;
import dev.jasl.example.model.OrderResultExpr;
import dev.jasl.expr.ListExpr;

/** Each order of a list, ten at a time, as it was published: the list of results is the next state's whole input. */
public final class InlineMapOrdersAsPublished {
  private static final OrderListExpr BATCH = stateInput(OrderListExpr.TYPE);
  private static final ListExpr<OrderResult, OrderResultExpr> RESULTS =
      stateInput(ListExpr.of(OrderResultExpr.TYPE));

  private InlineMapOrdersAsPublished() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<OrderList> define() {
    return StateMachine.named("InlineMapOrdersAsPublished", OrderListExpr.TYPE)
        .comment("Process each order of a list, ten at a time")
        .jsonPath()
        .flow(start("ProcessOrders", ForEach.in(BATCH.orders())
                .run(order -> start("ProcessSingleOrder", Task.lambdaArn(PROCESS_ORDER).stateInput()))
                .maxConcurrency(10))
            .then("SendSummary", Task.sns("order-summary")
                .message(format("{} orders processed", RESULTS.size()))))
        .build();
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Published.functions("123456789012", PROCESS_ORDER)
        .bind("order-summary", "arn:aws:sns:us-east-1:123456789012:order-summary");
  }
}
