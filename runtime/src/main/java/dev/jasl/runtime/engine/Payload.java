package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way through states, with bounds on the length of its text and on its depth. The bounds travel along, so that a state
 * that changes a field need not measure the whole again, and are found only when somebody asks for them. What several runs share must be
 * measured.
 */
final class Payload {
  private static final long UNKNOWN = -1;
  private static final Payload EMPTY = measured(JsonNodeFactory.instance.objectNode());

  private final JsonNode json;
  private long bytesAtMost;
  private int levelsAtMost;

  private Payload(JsonNode json, long bytesAtMost, int levelsAtMost) {
    this.json = json;
    this.bytesAtMost = bytesAtMost;
    this.levelsAtMost = levelsAtMost;
  }

  private Payload(JsonNode json, JsonSize size) {
    this(json, size.bytes(), size.levels());
  }

  /** A value whose bounds are not known yet. */
  static Payload of(JsonNode json) {
    return new Payload(json, UNKNOWN, 0);
  }

  /**
   * A value made of such as had been measured.
   *
   * @param bytesAtMost its JSON text is not longer
   */
  static Payload of(JsonNode json, long bytesAtMost) {
    return new Payload(json, bytesAtMost, JsonSize.MOST_LEVELS);
  }

  /** A list of these values; its bound is known if theirs are. */
  static Payload list(Payload[] values) {
    List<JsonNode> elements = new ArrayList<>(values.length);
    long bytes = 2;
    int levels = 0;
    boolean known = true;
    for (Payload value : values) {
      elements.add(value.json);
      bytes += value.bytesAtMost + 1;
      levels = Math.max(levels, value.levelsAtMost);
      known &= value.bytesAtMost != UNKNOWN;
    }
    ArrayNode list = new ArrayNode(JsonNodeFactory.instance, elements);
    return known ? new Payload(list, bytes, levels + 1) : of(list);
  }

  static Payload measured(JsonNode json) {
    return new Payload(json, JsonSize.of(json, false));
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
    measure();
    return bytesAtMost;
  }

  private void measure() {
    if (bytesAtMost == UNKNOWN) {
      JsonSize size = JsonSize.of(json, false);
      bytesAtMost = size.bytes();
      levelsAtMost = size.levels();
    }
  }

  /** A part of this value. */
  Payload part(JsonNode piece) {
    return new Payload(piece, bytesAtMost, levelsAtMost);
  }

  /**
   * What becomes of this value when another is put into it.
   *
   * @param nameBytes length of what it is put under
   * @param down how many levels further down it is put
   */
  Payload with(JsonNode merged, Payload added, long nameBytes, int down) {
    if (bytesAtMost == UNKNOWN) {
      return of(merged);
    }
    long bytes = bytesAtMost + added.bytesAtMost() + nameBytes;
    return new Payload(merged, bytes, Math.max(levelsAtMost, added.levelsAtMost + down));
  }

  /** This value, measured to the byte. */
  Payload exact() {
    return new Payload(json, JsonSize.of(json, true));
  }

  /** Whether it is nested more deeply than JSON can be written and read. */
  boolean isTooDeep() {
    measure();
    return levelsAtMost > JsonSize.MOST_LEVELS && exact().levelsAtMost > JsonSize.MOST_LEVELS;
  }

  /**
   * This value with a bound within the limit, or null if its text is longer, or it is too deep. Measures to the byte only where a bound
   * exceeds.
   */
  @Nullable
  Payload within(long limit) {
    if (limit == Long.MAX_VALUE) {
      return this;
    }
    measure();
    if (bytesAtMost <= limit && levelsAtMost <= JsonSize.MOST_LEVELS) {
      return this;
    }
    Payload exact = exact();
    return exact.bytesAtMost <= limit && exact.levelsAtMost <= JsonSize.MOST_LEVELS ? exact : null;
  }
}
