package dev.jasl.io;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the lines and columns of findings in the text they are about, in one pass that keeps no position but those asked for.
 *
 * <p>A finding about a member stands at its key, one about an array's element at the element, and one about missing fields at the
 * opening brace of the object that misses them. One about a place that the text does not have stands at the innermost that it has.
 */
public final class TextPositions {
  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  private TextPositions() {}

  /** {@link #locate(String, TextFormat, List)} in a JSON text. */
  public static List<Diagnostic> locate(String text, List<Diagnostic> diagnostics) {
    return locate(text, TextFormat.JSON, diagnostics);
  }

  /**
   * The same findings in the same order, those without a position now with theirs. Of keys that stand twice, the last counts; what a
   * YAML alias stands for has the positions of its anchor.
   */
  public static List<Diagnostic> locate(
      String text, TextFormat format, List<Diagnostic> diagnostics) {
    SoughtPlace root = new SoughtPlace();
    List<SoughtPlace> places = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      places.add(root.descend(diagnostic.location().sought()));
    }
    if (diagnostics.stream().anyMatch(TextPositions::isLost)) {
      walk(format.tokens(text), root);
    }
    List<Diagnostic> located = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      located.add(located(diagnostics.get(i), places.get(i)));
    }
    return located;
  }

  /** Findings in the order of the text, those without a position first. */
  public static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
    Comparator<Diagnostic> byPosition = Comparator.comparing(
        found -> found.location().position().orElse(new Position(0, 0)), ORDER);
    return diagnostics.stream().sorted(byPosition).toList();
  }

  private static boolean isLost(Diagnostic diagnostic) {
    return diagnostic.location().position().isEmpty();
  }

  private static Diagnostic located(Diagnostic diagnostic, SoughtPlace place) {
    if (!isLost(diagnostic)) {
      return diagnostic;
    }
    boolean inside = diagnostic.code() == Code.FIELD_REQUIRED;
    return place.position(inside).map(diagnostic::at).orElse(diagnostic);
  }

  private static void walk(Tokens tokens, SoughtPlace root) {
    try {
      PlaceWalk walk = new PlaceWalk(root);
      Token token = tokens.next();
      while (token != null && walk.step(token)) {
        token = tokens.next();
      }
    } catch (BrokenTextException broken) {
      return; // what stands before the fault has been found; the fault is for the reader to report
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from a string", impossible);
    }
  }
}
