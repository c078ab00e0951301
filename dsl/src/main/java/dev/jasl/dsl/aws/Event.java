package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** An event, as it is put on a bus. */
public final class Event {
  private final Map<String, Node> members;

  private Event(Map<String, Node> members) {
    this.members = members;
  }

  /**
   * An event.
   *
   * <pre>{@code
   * Task.events("shop").put(Event.of("com.example.orders", "OrderPlaced", object("orderId", text("17"))))
   * // {"Arguments": {"Entries": [{"Source": "com.example.orders", "DetailType": "OrderPlaced",
   * //    "Detail": {"orderId": "17"}, "EventBusName": "${shop}"}]}}
   * }</pre>
   *
   * @param source who tells it; AWS keeps names that begin with {@code aws.} for itself
   * @param type what kind of event it is
   * @param detail an object
   */
  public static Event of(String source, String type, Expr<?> detail) {
    return of(Jasl.text(source), Jasl.text(type), detail);
  }

  /**
   * An event whose source and kind are known when the state runs: one that is passed on.
   *
   * <pre>{@code
   * Task.events("shop").put(Event.of(text("com.example.orders"), NAME, object()))
   * // {"Arguments": {"Entries": [{"Source": "com.example.orders", "DetailType": "{% $name %}", "Detail": {}}]}}
   * }</pre>
   */
  public static Event of(StringExpr source, StringExpr type, Expr<?> detail) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("Source", Node.of(source));
    members.put("DetailType", Node.of(type));
    members.put("Detail", Node.of(detail));
    return new Event(members);
  }

  /**
   * The same event, about these resources.
   *
   * <pre>{@code
   * Task.events().put(Event.of("com.example.orders", "OrderPlaced", object()).resources("arn:aws:s3:::orders"))
   * // {"Arguments": {"Entries": [{"Resources": ["arn:aws:s3:::orders"]}]}}
   * }</pre>
   *
   * @param arns at least one
   */
  public Event resources(String... arns) {
    return with(
        "Resources", new Node.Array(Arrays.stream(arns).map(Node::literal).toList()));
  }

  Event with(String name, Node value) {
    Map<String, Node> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Event(more);
  }

  Node node() {
    return new Node.Construct(members);
  }
}
