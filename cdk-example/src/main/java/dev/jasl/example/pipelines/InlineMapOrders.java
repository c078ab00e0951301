package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.example.model.Functions.PROCESS_ORDER;

import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.OrderList;
import dev.jasl.example.model.OrderListExpr;
import dev.jasl.example.model.OrderResult;
import dev.jasl.example.model.OrderResultExpr;
import dev.jasl.expr.ListExpr;

/** Each order of a list, ten at a time, and a summary of them. */
public final class InlineMapOrders {
  private static final OrderListExpr BATCH = executionInput(OrderListExpr.TYPE);
  private static final Var<ListExpr<OrderResult, OrderResultExpr>> RESULTS =
      Var.named("results", ListExpr.of(OrderResultExpr.TYPE));

  private InlineMapOrders() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<OrderList> define() {
    return StateMachine.named("InlineMapOrders", OrderListExpr.TYPE)
        .comment("Process each order of a list, ten at a time")
        .flow(start("ProcessOrders", ForEach.in(BATCH.orders())
                .run(order -> start("ProcessSingleOrder", Task.lambda(PROCESS_ORDER).payload(order)))
                .maxConcurrency(10)
                .assign(RESULTS))
            .then("SendSummary", Task.sns("order-summary")
                .message(format("{} orders processed, {} of them shipped",
                    RESULTS.get().size(),
                    RESULTS.get().filter(result -> result.shipped()).size()))))
        .build();
  }
  // spotless:on
}
