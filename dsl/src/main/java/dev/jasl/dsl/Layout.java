package dev.jasl.dsl;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Findings;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.StateName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where everything in the flow of a scope lies: what follows what, and where the labels stand. */
final class Layout {
  private final IdentityHashMap<Flow, List<Element>> elements = new IdentityHashMap<>();
  private final IdentityHashMap<Label, Position> labels = new IdentityHashMap<>();
  private final Location states;

  private Layout(Location states) {
    this.states = states;
  }

  /** Looks through a flow and all that it leads to, once. */
  static Layout of(Flow flow, Location states, Findings findings) {
    Layout layout = new Layout(states);
    Deque<Position> open = new ArrayDeque<>();
    open.add(layout.beginning(flow, null));
    while (!open.isEmpty()) {
      layout.survey(open.remove(), open, findings);
    }
    return layout;
  }

  Position beginning(Flow flow, @Nullable Position after) {
    return new Position(elements.computeIfAbsent(flow, Flow::elements), 0, after);
  }

  /** The state at this position or, if none is there, the one that comes next; nothing where the scope ends. */
  @Nullable
  StateName target(@Nullable Position start, Findings findings) {
    Position at = start;
    for (int jumps = 0; at != null && jumps <= labels.size(); ) {
      if (at.atEnd()) {
        at = at.after();
      } else if (at.element() instanceof Element.Placed placed) {
        return placed.name();
      } else if (at.element() instanceof Element.Mark) {
        at = at.next();
      } else if (at.element() instanceof Element.Inner inner) {
        at = beginning(inner.flow(), at.next());
      } else if (at.element() instanceof Element.Jump jump) {
        at = labelled(jump.label(), findings);
        jumps++;
      } else {
        return null;
      }
    }
    return null;
  }

  private @Nullable Position labelled(Label label, Findings findings) {
    Position position = labels.get(label);
    if (position == null) {
      findings.add(Diagnostic.of(
          Code.LABEL_MISSING,
          states,
          "label \"" + label + "\" stands at no state of this scope",
          "place it with .label(" + label + ") before a state"));
    }
    return position;
  }

  private void survey(Position start, Deque<Position> open, Findings findings) {
    for (Position at = start; !at.atEnd(); at = at.next()) {
      Element element = at.element();
      if (element instanceof Element.Mark mark) {
        mark(mark.label(), at.next(), findings);
      } else if (element instanceof Element.Inner inner) {
        discover(inner.flow(), at.next(), open);
      } else if (element instanceof Element.Placed placed) {
        for (Outlet outlet : placed.step().outlets()) {
          discover(outlet.flow(), outlet.joins() ? at.next() : null, open);
        }
      }
    }
  }

  private void discover(Flow flow, @Nullable Position after, Deque<Position> open) {
    if (!elements.containsKey(flow)) {
      open.add(beginning(flow, after));
    }
  }

  private void mark(Label label, Position position, Findings findings) {
    Position before = labels.put(label, position);
    if (before != null && before.elements() != position.elements()) {
      findings.add(Diagnostic.of(
          Code.LABEL_MISSING,
          states,
          "label \"" + label + "\" is placed twice",
          "use a label of its own for each place"));
    }
  }
}
