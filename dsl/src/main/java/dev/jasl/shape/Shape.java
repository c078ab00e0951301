package dev.jasl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.*;

/** TEMPORARY stand-in. */
public record Shape(
    boolean all,
    Set<String> scalars,
    Shape item,
    Map<String, Field> fields,
    Shape rest,
    boolean object) {
  public record Field(Shape shape, boolean always) {}

  private static final Shape NEVER = new Shape(false, Set.of(), null, Map.of(), null, false);
  private static final Shape ANY = new Shape(true, Set.of(), null, Map.of(), null, false);

  public static Shape never() {
    return NEVER;
  }

  public static Shape any() {
    return ANY;
  }

  private static Shape s(String k) {
    return new Shape(false, Set.of(k), null, Map.of(), null, false);
  }

  public static Shape string() {
    return s("s");
  }

  public static Shape number() {
    return s("n");
  }

  public static Shape bool() {
    return s("b");
  }

  public static Shape nul() {
    return s("l");
  }

  public static Shape array(Shape item) {
    return new Shape(false, Set.of(), item, Map.of(), null, false);
  }

  public static Shape object(Map<String, Field> f, Shape rest) {
    return new Shape(false, Set.of(), null, f, rest, true);
  }

  public static Shape anyObject() {
    return object(Map.of(), any());
  }

  public boolean isNever() {
    return !all && scalars.isEmpty() && item == null && !object;
  }

  public static Shape of(JsonNode n) {
    if (n.isTextual()) return string();
    if (n.isNumber()) return number();
    if (n.isBoolean()) return bool();
    if (n.isNull()) return nul();
    if (n.isArray()) {
      Shape i = never();
      for (JsonNode e : n) i = i.or(of(e));
      return array(i);
    }
    Map<String, Field> f = new TreeMap<>();
    n.properties().forEach(e -> f.put(e.getKey(), new Field(of(e.getValue()), true)));
    return object(f, never());
  }

  public Shape or(Shape o) {
    if (all || o.all) return ANY;
    if (isNever()) return o;
    if (o.isNever()) return this;
    Set<String> sc = new TreeSet<>(scalars);
    sc.addAll(o.scalars);
    Shape it = item == null ? o.item : o.item == null ? item : item.or(o.item);
    if (!object) return new Shape(false, sc, it, o.fields, o.rest, o.object);
    if (!o.object) return new Shape(false, sc, it, fields, rest, true);
    Map<String, Field> f = new TreeMap<>();
    Set<String> names = new TreeSet<>(fields.keySet());
    names.addAll(o.fields.keySet());
    for (String n : names) {
      Field a = fields.get(n), b = o.fields.get(n);
      Shape sh = (a == null ? rest : a.shape).or(b == null ? o.rest : b.shape);
      f.put(n, new Field(sh, a != null && b != null && a.always && b.always));
    }
    return new Shape(false, sc, it, f, rest.or(o.rest), true);
  }

  public boolean admits(JsonNode n) {
    if (all) return true;
    if (n.isTextual()) return scalars.contains("s");
    if (n.isNumber()) return scalars.contains("n");
    if (n.isBoolean()) return scalars.contains("b");
    if (n.isNull()) return scalars.contains("l");
    if (n.isArray()) {
      if (item == null) return false;
      for (JsonNode e : n) if (!item.admits(e)) return false;
      return true;
    }
    if (!object) return false;
    for (var e : fields.entrySet()) if (e.getValue().always && !n.has(e.getKey())) return false;
    for (var e : n.properties()) {
      Field f = fields.get(e.getKey());
      if (!(f == null ? rest : f.shape).admits(e.getValue())) return false;
    }
    return true;
  }
}
