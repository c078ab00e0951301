package dev.jasl.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an object can hold.
 *
 * @param fields by name; none of them is never there
 * @param others what any other field can be; {@link Shape#nothing()} where there are no others
 */
record Members(Map<String, Found> fields, Shape others) {
  /** An object with more fields is taken to be open, and the rest of them is forgotten. */
  static final int MOST = 200;

  static final Members ANY = new Members(Map.of(), Shape.unknown());

  Members {
    fields = Collections.unmodifiableMap(fields);
  }

  Found field(String name) {
    Found field = fields.get(name);
    if (field != null) {
      return field;
    }
    return other();
  }

  /** Whether there may be other fields. */
  boolean open() {
    return !others.isNothing();
  }

  private Found other() {
    return open() ? new Found(others, Presence.UNKNOWN) : Found.NEVER;
  }

  Members with(String name, Found field) {
    if (field.equals(fields.get(name))) {
      return this;
    }
    Map<String, Found> more = new LinkedHashMap<>(fields);
    if (field.presence() == Presence.NEVER) {
      more.remove(name);
      return new Members(more, others);
    }
    if (more.size() >= MOST && !more.containsKey(name)) {
      return new Members(more, others.join(field.shape()));
    }
    more.put(name, field);
    return new Members(more, others);
  }

  /** What the one or the other can hold. */
  Members join(Members other) {
    if (equals(other)) {
      return this;
    }
    Shape both = others.join(other.others);
    Map<String, Found> joined = new LinkedHashMap<>();
    fields.forEach((name, field) -> joined.put(name, field.or(other.field(name))));
    other.fields.forEach((name, field) -> {
      if (!fields.containsKey(name)) {
        joined.put(name, field(name).or(field));
      }
    });
    // what is known of no field more than of the others need not be kept
    joined.values().removeIf(new Found(both, Presence.UNKNOWN)::equals);
    return joined.size() <= MOST ? new Members(joined, both) : ANY;
  }
}
