package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
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
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("Source", Node.of(Jasl.text(source)));
    members.put("DetailType", Node.of(Jasl.text(type)));
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
