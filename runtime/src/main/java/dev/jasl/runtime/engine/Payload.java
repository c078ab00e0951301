package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
