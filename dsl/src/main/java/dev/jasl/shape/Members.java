package dev.jasl.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an object can hold: fields by name, none of which is never there, and what any other field can be. How deep and how large it is,
 * and its hash, are carried along from one to the next, so that setting a field does not look at all the others.
 */
final class Members {
  /** An object with more fields is taken to be open, and the rest of them is forgotten. */
  static final int MOST = 200;

  static final Members ANY = of(new LinkedHashMap<>(), Shape.unknown());

  /** Never changed once it is here; a copy is made of this one, as its view is slow to copy. */
  private final Map<String, Found> known;

  private final Map<String, Found> fields;
  private final Shape others;
  private final int depth;
  private final int size;
  private final int hash;

  private Members(Map<String, Found> known, Shape others, int depth, int size, int hash) {
    this.known = known;
    this.fields = Collections.unmodifiableMap(known);
    this.others = others;
    this.depth = depth;
    this.size = size;
    this.hash = hash;
  }

  /**
   * An object.
   *
   * @param fields handed over: nobody else may change them any more
   * @param others {@link Shape#nothing()} where there are no others
   */
  static Members of(Map<String, Found> fields, Shape others) {
    int depth = others.depth();
    int size = others.isNothing() ? 0 : others.size();
    int hash = others.hashCode();
    for (Map.Entry<String, Found> field : fields.entrySet()) {
      Shape shape = field.getValue().shape();
      depth = Math.max(depth, shape.depth());
      size += shape.size();
      hash += hash(field.getKey(), field.getValue());
    }
    return new Members(fields, others, depth, size, hash);
  }

  /** A summand, so that the order of the fields does not matter. */
  private static int hash(String name, @Nullable Found field) {
    return field == null ? 0 : 31 * name.hashCode() ^ field.hashCode();
  }

  Map<String, Found> fields() {
    return fields;
  }

  Shape others() {
    return others;
  }

  /** That of the deepest part. */
  int depth() {
    return depth;
  }

  /** That of all parts together. */
  int size() {
    return size;
  }

  Found field(String name) {
    Found field = known.get(name);
    return field == null ? other() : field;
  }

  /** Whether there may be other fields. */
  boolean open() {
    return !others.isNothing();
  }

  private Found other() {
    return open() ? new Found(others, Presence.UNKNOWN) : Found.NEVER;
  }

  Members with(String name, Found field) {
    Found before = known.get(name);
    if (field.equals(before)) {
      return this;
    }
    if (field.presence() == Presence.NEVER) {
      return without(name);
    }
    if (before == null && known.size() >= MOST) {
      Shape wider = others.join(field.shape());
      return wider.equals(others) ? this : of(known, wider);
    }
    Map<String, Found> more = new LinkedHashMap<>(known);
    more.put(name, field);
    if (before != null && before.shape().depth() == depth) {
      return of(more, others);
    }
    return new Members(
        more,
        others,
        Math.max(depth, field.shape().depth()),
        size + field.shape().size() - (before == null ? 0 : before.shape().size()),
        hash + hash(name, field) - hash(name, before));
  }

  private Members without(String name) {
    Map<String, Found> fewer = new LinkedHashMap<>(known);
    fewer.remove(name);
    return of(fewer, others);
  }

  /** What the one or the other can hold. */
  Members join(Members other) {
    if (equals(other)) {
      return this;
    }
    Shape both = others.join(other.others);
    Map<String, Found> joined = new LinkedHashMap<>();
    known.forEach((name, field) -> joined.put(name, field.or(other.field(name))));
    other.known.forEach((name, field) -> {
      if (!known.containsKey(name)) {
        joined.put(name, field(name).or(field));
      }
    });
    // what is known of no field more than of the others need not be kept
    joined.values().removeIf(new Found(both, Presence.UNKNOWN)::equals);
    return joined.size() <= MOST ? of(joined, both) : ANY;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Members that
            && hash == that.hash
            && size == that.size
            && others.equals(that.others)
            && known.equals(that.known));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
