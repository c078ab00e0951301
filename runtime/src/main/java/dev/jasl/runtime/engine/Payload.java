package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way through states, with a bound on the length of its text. The bound travels along, so that a state that changes a
 * field need not measure the whole again, and is found only when somebody asks for it. What several runs share must be measured.
 */
final class Payload {
  private static final long UNKNOWN = -1;
  private static final Payload EMPTY = measured(JsonNodeFactory.instance.objectNode());

  private final JsonNode json;
  private long bytesAtMost;

  private Payload(JsonNode json, long bytesAtMost) {
    this.json = json;
    this.bytesAtMost = bytesAtMost;
  }

  /** A value whose bound is not known yet. */
  static Payload of(JsonNode json) {
    return new Payload(json, UNKNOWN);
  }

  /** @param bytesAtMost its JSON text is not longer */
  static Payload of(JsonNode json, long bytesAtMost) {
    return new Payload(json, bytesAtMost);
  }

  /** A list of these values; its bound is known if theirs are. */
  static Payload list(Payload[] values) {
    List<JsonNode> elements = new ArrayList<>(values.length);
    long bytes = 2;
    boolean known = true;
    for (Payload value : values) {
      elements.add(value.json);
      bytes += value.bytesAtMost + 1;
      known &= value.bytesAtMost != UNKNOWN;
    }
    ArrayNode list = new ArrayNode(JsonNodeFactory.instance, elements);
    return known ? of(list, bytes) : of(list);
  }

  static Payload measured(JsonNode json) {
    return new Payload(json, JsonSize.atMost(json));
  }

  /** <code>{}</code> */
  static Payload empty() {
    return EMPTY;
  }

  JsonNode json() {
    return json;
  }

  /** Whether the other is of the very same value, not only of an equal one. */
  @SuppressWarnings(
      "ReferenceEquality") // to compare large values would take longer than to measure them
  boolean sharesValueWith(Payload other) {
    return json == other.json;
  }

  /** The JSON text is not longer. */
  long bytesAtMost() {
    if (bytesAtMost == UNKNOWN) {
      bytesAtMost = JsonSize.atMost(json);
    }
    return bytesAtMost;
  }

  /** A part of this value. */
  Payload part(JsonNode piece) {
    return new Payload(piece, bytesAtMost);
  }

  /**
   * What becomes of this value when another is put into it.
   *
   * @param nameBytes length of what it is put under
   */
  Payload with(JsonNode merged, Payload added, long nameBytes) {
    return bytesAtMost == UNKNOWN
        ? of(merged)
        : new Payload(merged, bytesAtMost + added.bytesAtMost() + nameBytes);
  }

  /** This value, measured to the byte. */
  Payload exact() {
    return new Payload(json, JsonSize.exactly(json));
  }

  /** This value with a bound within the limit, or null if its text is longer. Measures to the byte only where the bound exceeds. */
  @Nullable
  Payload within(long limit) {
    if (limit == Long.MAX_VALUE || bytesAtMost() <= limit) {
      return this;
    }
    long bytes = JsonSize.exactly(json);
    return bytes <= limit ? new Payload(json, bytes) : null;
  }
}
