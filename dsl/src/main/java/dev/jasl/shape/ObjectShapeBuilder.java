package dev.jasl.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** An {@link Shape#object() object shape} in the making. Ends with {@link #closed()} or {@link #open()}. */
public final class ObjectShapeBuilder {
  private Map<String, Found> fields = new LinkedHashMap<>();
  private boolean finished;

  ObjectShapeBuilder() {}

  /** A field that every such object has. */
  public ObjectShapeBuilder always(String name, Shape shape) {
    return field(name, shape, Presence.ALWAYS);
  }

  /** A field that objects are known to have at times and to lack at times. */
  public ObjectShapeBuilder sometimes(String name, Shape shape) {
    return field(name, shape, Presence.SOMETIMES);
  }

  /** A field of which is known what it is, but not whether it is there: nothing is said about reading it. */
  public ObjectShapeBuilder maybe(String name, Shape shape) {
    return field(name, shape, Presence.UNKNOWN);
  }

  /** A field in the words of another object. */
  public ObjectShapeBuilder field(String name, Shape shape, Presence presence) {
    if (finished) {
      fields = new LinkedHashMap<>(fields);
      finished = false;
    }
    if (presence != Presence.NEVER) {
      fields.put(name, new Found(shape, presence));
    }
    return this;
  }

  /** There are no other fields. */
  public Shape closed() {
    return finished(Shape.nothing());
  }

  /** There may be other fields. */
  public Shape open() {
    return finished(Shape.unknown());
  }

  /** There may be other fields, each of them of this shape, as in a map. */
  public Shape others(Shape shape) {
    return finished(shape);
  }

  private Shape finished(Shape others) {
    finished = true;
    return fields.size() <= Members.MOST
        ? Shape.object(Members.of(fields, others))
        : Shape.anyObject();
  }
}
