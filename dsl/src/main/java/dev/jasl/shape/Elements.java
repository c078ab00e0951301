package dev.jasl.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * What an array can hold: so many elements, each with its shape, or any number of one shape.
 *
 * @param tuple the elements one by one, where their number is known; otherwise empty
 * @param each what any element can be
 * @param fixed whether the number of elements is known
 */
record Elements(List<Shape> tuple, Shape each, boolean fixed) {
  /** A longer tuple is taken to be an array of any length. */
  static final int MOST = 32;

  Elements {
    tuple = List.copyOf(tuple);
  }

  static Elements of(Shape each) {
    return new Elements(List.of(), each, false);
  }

  static Elements tuple(List<Shape> tuple) {
    Shape each = tuple.stream().reduce(Shape.nothing(), Shape::join);
    return tuple.size() > MOST ? of(each) : new Elements(tuple, each, true);
  }

  /** That of the deepest part. */
  int depth() {
    int deepest = each.depth();
    for (Shape element : tuple) {
      deepest = Math.max(deepest, element.depth());
    }
    return deepest;
  }

  /** That of all parts together. */
  int size() {
    int size = each.size();
    for (Shape element : tuple) {
      size += element.size();
    }
    return size;
  }

  Found at(int index) {
    if (fixed) {
      return index >= 0 && index < tuple.size() ? Found.always(tuple.get(index)) : Found.NEVER;
    }
    return index < 0 || each.isNothing() ? Found.NEVER : new Found(each, Presence.UNKNOWN);
  }

  Found fromEnd(int distance) {
    if (fixed) {
      return at(tuple.size() - distance);
    }
    return distance < 1 || each.isNothing() ? Found.NEVER : new Found(each, Presence.UNKNOWN);
  }

  /** With another element at an index that is there. */
  Elements with(int index, Shape element) {
    if (!fixed || index < 0 || index >= tuple.size()) {
      return of(each.join(element));
    }
    List<Shape> changed = new ArrayList<>(tuple);
    changed.set(index, element);
    return tuple(changed);
  }

  Elements join(Elements other) {
    if (equals(other)) {
      return this;
    }
    if (!fixed || !other.fixed || tuple.size() != other.tuple.size()) {
      return of(each.join(other.each));
    }
    List<Shape> joined = new ArrayList<>();
    for (int i = 0; i < tuple.size(); i++) {
      joined.add(tuple.get(i).join(other.tuple.get(i)));
    }
    return tuple(joined);
  }
}
