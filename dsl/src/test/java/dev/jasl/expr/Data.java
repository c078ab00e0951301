package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Values for the variables that {@link Recipes} read. */
final class Data {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Data() {}

  static Arbitrary<Map<String, JsonNode>> variables() {
    Map<String, Arbitrary<? extends JsonNode>> values = new LinkedHashMap<>();
    values.put("name", texts());
    values.put("other", texts());
    values.put("price", numbers());
    values.put("rate", numbers());
    values.put("whole", wholes());
    values.put("limit", wholes());
    values.put("ready", Arbitraries.of(true, false).map(BooleanNode::valueOf));
    values.put("paid", Arbitraries.of(true, false).map(BooleanNode::valueOf));
    values.put("placed", times());
    values.put("due", times());
    values.put("tags", lists(texts()));
    values.put("scores", lists(numbers()));
    values.put("groups", lists(lists(texts())));
    values.put("lines", lists(lines()));
    values.put("prices", maps());
    values.put("saved", saved());
    values.put("data", data());
    Arbitrary<Map<String, JsonNode>> all = Arbitraries.just(Map.of());
    for (var entry : values.entrySet()) {
      all = Combinators.combine(all, entry.getValue()).as((before, value) -> {
        Map<String, JsonNode> more = new LinkedHashMap<>(before);
        more.put(entry.getKey(), value);
        return more;
      });
    }
    return all;
  }

  private static Arbitrary<JsonNode> texts() {
    return Recipes.words().map(TextNode::valueOf);
  }

  private static Arbitrary<JsonNode> numbers() {
    return Arbitraries.oneOf(
        wholes(),
        Arbitraries.of("0.5", "-1.25", "2.5", "0.1", "99.99", "1000000.25")
            .map(text -> DecimalNode.valueOf(new BigDecimal(text))));
  }

  private static Arbitrary<JsonNode> wholes() {
    return Arbitraries.of(0L, 1L, 2L, 3L, -1L, -7L, 1000L, 2147483647L, 9007199254740993L)
        .map(LongNode::valueOf);
  }

  private static Arbitrary<JsonNode> times() {
    return Arbitraries.of(
            "2025-01-01T12:00:00Z",
            "2025-01-01T14:00:00+02:00",
            "2025-01-01T12:00:00.001Z",
            "2024-02-29T23:59:59.999-05:30",
            "1969-12-31T23:59:59.5Z")
        .map(TextNode::valueOf);
  }

  private static Arbitrary<JsonNode> lists(Arbitrary<JsonNode> elements) {
    return elements.list().ofMaxSize(3).map(found -> JSON.arrayNode().addAll(found));
  }

  private static Arbitrary<JsonNode> lines() {
    return Combinators.combine(texts(), numbers())
        .as((sku, price) ->
            JSON.objectNode().<ObjectNode>set("sku", sku).put("quantity", 1).set("price", price));
  }

  private static Arbitrary<JsonNode> maps() {
    return Arbitraries.maps(Arbitraries.of("a", "a`b", "", "x y", "\"", "b"), numbers())
        .ofMaxSize(3)
        .map(found -> JSON.objectNode().setAll(found));
  }

  private static Arbitrary<JsonNode> saved() {
    return Combinators.combine(texts().injectNull(0.5), numbers().injectNull(0.5))
        .as((note, discount) -> {
          ObjectNode saved = JSON.objectNode().put("orderId", "o1");
          return note == null
              ? with(saved, "discount", discount)
              : with(with(saved, "note", note), "discount", discount);
        });
  }

  private static ObjectNode with(ObjectNode object, String name, @Nullable JsonNode value) {
    return value == null ? object : object.set(name, value);
  }

  private static Arbitrary<JsonNode> data() {
    return numbers()
        .map(value -> value)
        .injectNull(0.3)
        .flatMap(value -> Arbitraries.of(true, false).map(missing -> {
          ObjectNode data = JSON.objectNode()
              .set("null", missing ? NullNode.getInstance() : TextNode.valueOf("x"));
          return value == null
              ? (missing ? data : data.set("maybe", NullNode.getInstance()))
              : data.set("maybe", value);
        }));
  }
}
