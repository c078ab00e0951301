package dev.jasl.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an object can hold.
 *
 * @param fields by name; none of them is never there
 * @param open whether there may be others, of which nothing is known
 */
record Members(Map<String, Found> fields, boolean open) {
  /** An object with more fields is taken to be open, and the rest of them is forgotten. */
  static final int MOST = 200;

  static final Members ANY = new Members(Map.of(), true);

  Members {
    fields = Collections.unmodifiableMap(fields);
  }

  Found field(String name) {
    Found field = fields.get(name);
    if (field != null) {
      return field;
    }
    return open ? Found.UNKNOWN : Found.NEVER;
  }

  Members with(String name, Found field) {
    if (field.equals(fields.get(name))) {
      return this;
    }
    Map<String, Found> more = new LinkedHashMap<>(fields);
    if (field.presence() == Presence.NEVER) {
      more.remove(name);
      return new Members(more, open);
    }
    if (more.size() >= MOST && !more.containsKey(name)) {
      return new Members(more, true);
    }
    more.put(name, field);
    return new Members(more, open);
  }

  /** What the one or the other can hold. */
  Members join(Members other) {
    if (equals(other)) {
      return this;
    }
    Map<String, Found> joined = new LinkedHashMap<>();
    fields.forEach((name, field) -> put(joined, name, field.or(other.field(name))));
    other.fields.forEach((name, field) -> {
      if (!fields.containsKey(name)) {
        put(joined, name, field(name).or(field));
      }
    });
    return new Members(joined, open || other.open || joined.size() > MOST);
  }

  /** A field of which nothing is known is none, since the object is open then. */
  private static void put(Map<String, Found> fields, String name, Found field) {
    if (!field.equals(Found.UNKNOWN) && fields.size() <= MOST) {
      fields.put(name, field);
    }
  }
}
