package dev.jasl.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of a small object, in order, in a fraction of a hash map's memory. Nearly all names are interned, by Jackson and by us, so
 * that a name is mostly found by identity. It can be changed as every map can; once members come or go, it turns into a hash map.
 */
final class FewMembers extends AbstractMap<String, JsonNode> {
  /** With more, a hash map is faster. */
  static final int MOST = 16;

  private final String[] names;
  private final JsonNode[] values;
  private @Nullable Map<String, JsonNode> changed;

  /**
   * Neither array is copied.
   *
   * @param names never changed here, so that many objects can share them; all different
   */
  FewMembers(String[] names, JsonNode[] values) {
    this.names = names;
    this.values = values;
  }

  private int position(@Nullable Object name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) { // for speed; what is equal only is found below
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Map<String, JsonNode> changed() {
    if (changed == null) {
      changed = new LinkedHashMap<>(this);
    }
    return changed;
  }

  @Override
  public @Nullable JsonNode get(Object name) {
    if (changed != null) {
      return changed.get(name);
    }
    int position = position(name);
    return position < 0 ? null : values[position];
  }

  @Override
  public boolean containsKey(Object name) {
    return changed == null ? position(name) >= 0 : changed.containsKey(name);
  }

  @Override
  public int size() {
    return changed == null ? names.length : changed.size();
  }

  @Override
  public @Nullable JsonNode put(String name, JsonNode value) {
    int position = changed == null ? position(name) : -1;
    if (position < 0) {
      return changed().put(name, value);
    }
    JsonNode before = values[position];
    values[position] = value;
    return before;
  }

  @Override
  public @Nullable JsonNode remove(Object name) {
    return changed().remove(name);
  }

  @Override
  public void clear() {
    changed().clear();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super JsonNode> action) {
    if (changed != null) {
      changed.forEach(action);
      return;
    }
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], values[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, JsonNode>> {
    @Override
    public int size() {
      return FewMembers.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, JsonNode>> iterator() {
      return changed == null ? new Each() : changed.entrySet().iterator();
    }
  }

  private final class Each implements Iterator<Map.Entry<String, JsonNode>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Map.Entry<String, JsonNode> next() {
      if (next == names.length) {
        throw new NoSuchElementException();
      }
      int position = next++;
      return new Member(names[position], values[position]);
    }

    @Override
    public void remove() {
      FewMembers.this.remove(names[next - 1]);
    }
  }

  private final class Member extends AbstractMap.SimpleEntry<String, JsonNode> {
    private static final long serialVersionUID = 1L;

    Member(String name, JsonNode value) {
      super(name, value);
    }

    @Override
    public JsonNode setValue(JsonNode value) {
      put(getKey(), value);
      return super.setValue(value);
    }
  }
}
