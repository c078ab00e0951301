package dev.jasl.validate.rules;

import dev.jasl.validate.Formula;
import dev.jasl.validate.StateGraph;
import java.util.function.Consumer;

/** The formulas of one kind. */
final class Formulas {
  private Formulas() {}

  static <F extends Formula> void each(StateGraph graph, Class<F> kind, Consumer<F> reader) {
    for (Formula formula : graph.formulas()) {
      if (kind.isInstance(formula)) {
        reader.accept(kind.cast(formula));
      }
    }
  }
}
