package dev.jasl.shape;

import dev.jasl.path.JsonPath;
import dev.jasl.path.PathMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One step from a value to a part of it. */
public sealed interface PathStep {
  /** What the step finds in a value of this shape. */
  Found in(Shape whole);

  /** To a field of an object. */
  record Field(String name) implements PathStep {
    @Override
    public Found in(Shape whole) {
      return whole.field(name);
    }

    /** As a path writes it: {@code .name}. */
    @Override
    public String toString() {
      return name.matches("[\\p{L}_][\\p{L}\\p{N}_-]*") ? "." + name : "['" + name + "']";
    }
  }

  /** To an element of an array. */
  record Index(int position) implements PathStep {
    @Override
    public Found in(Shape whole) {
      return whole.element(position);
    }

    @Override
    public String toString() {
      return "[" + position + "]";
    }
  }

  /** To an element counted from the end of an array; the last is at 1. */
  record FromEnd(int distance) implements PathStep {
    @Override
    public Found in(Shape whole) {
      return whole.elementFromEnd(distance);
    }

    @Override
    public String toString() {
      return "[(@.length-" + distance + ")]";
    }
  }

  /** The steps of a path; empty for a path that searches, filters or may find several values. */
  static Optional<List<PathStep>> of(JsonPath path) {
    return path.follow(new ArrayList<>(), Collecting.STEPS).map(List::copyOf);
  }

  /** Collects the steps in a list. */
  enum Collecting implements PathMoves<List<PathStep>> {
    STEPS;

    @Override
    public List<PathStep> field(List<PathStep> from, String name) {
      return more(from, new Field(name));
    }

    @Override
    public List<PathStep> index(List<PathStep> from, int position) {
      return more(from, new Index(position));
    }

    @Override
    public List<PathStep> fromEnd(List<PathStep> from, int distance) {
      return more(from, new FromEnd(distance));
    }

    private static List<PathStep> more(List<PathStep> from, PathStep step) {
      from.add(step);
      return from;
    }
  }
}
