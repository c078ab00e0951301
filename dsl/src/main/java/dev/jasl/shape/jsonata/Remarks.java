package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax.Name;
import dev.jasl.jsonata.JsonataSyntax.Path;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an interpreter notices on its way. Under a condition that may have asked for just that, a comparison is not noticed. */
final class Remarks {
  private final Set<Remark> noticed = new LinkedHashSet<>();
  private int guards;
  private int silences;

  List<Remark> all() {
    return List.copyOf(noticed);
  }

  void guard() {
    guards++;
  }

  void release() {
    guards--;
  }

  /** Nothing is noticed from here on, as in a question whether something exists. */
  void silence() {
    silences++;
  }

  void speak() {
    silences--;
  }

  /** The names up to a step of a path that begins with a workflow variable; anything else is not noticed. */
  void neverThere(Path path, int step, Names names, Shape last) {
    if (silences > 0
        || !(path.steps().get(0).expression() instanceof Variable variable)
        || names.isBound(variable.name())
        || variable.name().isEmpty()) {
      return;
    }
    List<String> found = new ArrayList<>();
    for (int i = 1; i <= step; i++) {
      if (!(path.steps().get(i).expression() instanceof Name name)) {
        return;
      }
      found.add(name.name());
    }
    noticed.add(new Remark.NeverThere(Reads.never(variable.name(), found, last)));
  }

  void neverComparable(String operator, Typed left, Typed right) {
    if (guards == 0 && silences == 0) {
      noticed.add(new Remark.NeverComparable(operator, left.shape(), right.shape()));
    }
  }
}
