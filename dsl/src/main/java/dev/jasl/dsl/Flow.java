package dev.jasl.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a workflow: what a catcher, a branch of a choice or the machine itself leads to. It has no settings; a step is set up before
 * it is placed.
 *
 * <p>A flow that is used in several places is emitted once. It must then go on to the same state each time.
 */
public class Flow {
  private final @Nullable Link last;

  Flow(@Nullable Link last) {
    this.last = last;
  }

  final @Nullable Link last() {
    return last;
  }

  /** This flow's elements with one more; the list before it is shared, not copied. */
  Link plus(Element element) {
    return new Link(last, element);
  }

  final List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Link link = last; link != null; link = link.before) {
      elements.add(link.element);
    }
    Collections.reverse(elements);
    return elements;
  }

  /** The states that stand in it one after the other, {@code Ship → Pause}; {@code …} for a whole flow among them. */
  @Override
  public String toString() {
    return String.join(" → ", elements().stream().map(Element::words).toList());
  }

  /** A list that grows at its end and shares its beginning. */
  static final class Link {
    private final @Nullable Link before;
    private final Element element;

    Link(@Nullable Link before, Element element) {
      this.before = before;
      this.element = element;
    }
  }
}
