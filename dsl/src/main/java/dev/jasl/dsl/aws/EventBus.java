package dev.jasl.dsl.aws;

import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.aws.result.EventsPutExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bus that does not know yet what to carry. */
public final class EventBus {
  private final @Nullable String name;

  EventBus(@Nullable String name) {
    this.name = name;
  }

  /**
   * Puts events on the bus. If one of them fails, the task fails with {@code EventBridge.FailedEntry}.
   *
   * <pre>{@code
   * Task.events("shop").put(Event.of("com.example.orders", "OrderPlaced", object("orderId", text("17"))))
   * // {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "Arguments": {"Entries": [{"DetailType": "OrderPlaced"}]}}
   * }</pre>
   *
   * @param others nine at most
   */
  public PutEvents<EventsPutExpr> put(Event first, Event... others) {
    List<Event> events = new ArrayList<>(List.of(first));
    events.addAll(List.of(others));
    return put("events:putEvents", EventsPutExpr.TYPE, events);
  }

  /**
   * Puts an event with the task's token on the bus and waits until somebody answers with it.
   *
   * <pre>{@code
   * Task.events("shop").waitForTaskToken(StringExpr.TYPE,
   *     token -> Event.of("com.example.orders", "ApprovalNeeded", object("taskToken", token)))
   * // {"Resource": "arn:aws:states:::events:putEvents.waitForTaskToken",
   * //  "Arguments": {"Entries": [{"Detail": {"taskToken": "{% $states.context.Task.Token %}"}, "EventBusName": "${shop}"}]}}
   * }</pre>
   *
   * @param answer what comes back with {@code SendTaskSuccess}
   */
  public <R extends Expr<?>> PutEvents<R> waitForTaskToken(
      Type<R> answer, Function<StringExpr, Event> event) {
    return put(
        "events:putEvents.waitForTaskToken", answer, List.of(event.apply(TaskToken.expression())));
  }

  private <R extends Expr<?>> PutEvents<R> put(String api, Type<R> result, List<Event> events) {
    List<Node> entries = events.stream().map(this::entry).toList();
    return new PutEvents<>(TaskDraft.integration(api, result)
        .argument("Entries", new Node.Array(entries))
        .raising(EventsErrors.OF_PUT_EVENTS));
  }

  private Node entry(Event event) {
    return name == null
        ? event.node()
        : event.with("EventBusName", new Node.Placeholder("event-bus", name)).node();
  }
}
