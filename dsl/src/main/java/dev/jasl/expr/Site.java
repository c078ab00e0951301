package dev.jasl.expr;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression is being written down: which roots exist there, how the place is called, and who wants to know what is wrong.
 */
public record Site(Place place, Location location, Findings findings, Items items) {
  /** Where the items of the ForEach around a place are to be read there. */
  @FunctionalInterface
  public interface Items {
    /** No ForEach is around. */
    Items NONE = item -> null;

    /** What to read; nothing where the item does not exist. */
    @Nullable
    Node at(Node.Item item);
  }

  /** What {@code $} means in JSONPath, and which parts of {@code $states} exist in JSONata. */
  public enum Place {
    /** Arguments, parameters, conditions, and all of a state that does no work: the state's input. */
    INPUT,
    /** {@code Assign} and {@code Output} of a Task, Parallel or Map: its result. */
    RESULT,
    /** {@code Assign} and {@code Output} of a catcher: the error output. */
    ERROR
  }

  public Site {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(items, "items");
  }

  /** A place with no ForEach around it. */
  public Site(Place place, Location location, Findings findings) {
    this(place, location, findings, Items.NONE);
  }

  public Site child(String name) {
    return new Site(place, location.child(name), findings, items);
  }

  public Site child(int index) {
    return new Site(place, location.child(index), findings, items);
  }

  /** What an item is here; one that does not exist here is reported. */
  Node resolve(Node.Item item) {
    Node found = items.at(item);
    if (found == null) {
      report(
          Code.EXPRESSION_OUT_OF_PLACE,
          "the item exists inside the body of its ForEach only, not here",
          "keep what is needed of it in the body's result, and read that");
      return Node.Root.STATE_INPUT;
    }
    return found;
  }

  public void report(Code code, String message, String hint) {
    findings.add(Diagnostic.of(code, location, message, hint));
  }
}
