package dev.jasl.validate;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Validated;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.TextFormat;
import dev.jasl.io.TextPositions;
import dev.jasl.model.Definition;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.flow.ShapeFlow;
import dev.jasl.validate.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks a definition that has been read or built. What is wrong with the text itself (its syntax, unknown fields, values of a wrong
 * type) has been reported by the reader already and is not reported again.
 *
 * <p>Findings here have a location, but no line: a definition does not know its text. Who has the text gets the lines from {@link
 * TextPositions#locate}.
 */
public final class Validator {
  private Validator() {}

  /**
   * All findings about a definition, errors and warnings, in a stable order; empty when there is nothing to say.
   *
   * @param machine never refused, however wrong it is
   * @param profile the type the machine will have
   * @param shapes what is known about inputs and results; {@link Shapes#none()} for a definition from bare JSON
   */
  public static List<Diagnostic> validate(Definition machine, Profile profile, Shapes shapes) {
    return validate(machine, profile, shapes, Set.of());
  }

  /**
   * The same without the findings that are suppressed. Suppressing what the service refuses silences it here only.
   *
   * @see #validate(Definition, Profile, Shapes)
   */
  public static List<Diagnostic> validate(
      Definition machine, Profile profile, Shapes shapes, Set<Suppression> suppressions) {
    Objects.requireNonNull(shapes, "shapes");
    StateGraph graph = StateGraph.of(machine);
    Report report = new Report(suppressions);
    for (Rule rule : Rules.of(profile)) {
      rule.check(graph, report);
    }
    if (!graph.isOpen()) {
      ShapeFlow flow = ShapeFlow.of(graph, shapes);
      Rules.ofShapes(profile).forEach(rule -> rule.check(flow, report));
    }
    return report.findings();
  }

  /**
   * Reads a text and checks what was read: all findings in the order of the text, with line and column. There is no value only where
   * nothing sensible could be read.
   *
   * <pre>{@code
   * Validator.validate(text, TextFormat.of("order.asl.yaml", text), Profile.STANDARD, Shapes.none()).diagnostics()
   * }</pre>
   *
   * @see Suppression#covers(Diagnostic)
   */
  public static Validated<Definition> validate(
      String text, TextFormat format, Profile profile, Shapes shapes) {
    Validated<Definition> read = DefinitionReader.read(text, format);
    List<Diagnostic> found = new ArrayList<>(read.diagnostics());
    read.value().ifPresent(machine -> found.addAll(validate(machine, profile, shapes)));
    List<Diagnostic> located = TextPositions.locate(text, format, found);
    return new Validated<>(read.value(), TextPositions.inOrder(located));
  }
}
