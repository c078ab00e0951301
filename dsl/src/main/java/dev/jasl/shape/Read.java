package dev.jasl.shape;

import java.util.List;
import java.util.Objects;

/**
 * One read of a place, and what became of it.
 *
 * @param text as it is written in the definition: {@code $.order.id}, {@code $states.input.order.id}
 * @param source what it starts from
 * @param steps the way from there
 * @param reached how many of the steps lead to something; the one after them is the one that does not, or not always
 * @param last what is there after those steps
 * @param found what the whole way leads to
 */
public record Read(
    String text, Source source, List<PathStep> steps, int reached, Shape last, Found found) {
  public Read {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    steps = List.copyOf(steps);
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(found, "found");
  }

  /**
   * Reads.
   *
   * @param whole what the source stands for
   */
  public static Read of(String text, Source source, List<PathStep> steps, Shape whole) {
    Found here = Found.always(whole);
    int reached = 0;
    Shape last = whole;
    for (PathStep step : steps) {
      here = step.in(here.shape()).within(here.presence());
      if (here.presence() == Presence.ALWAYS && !last.isNothing()) {
        reached++;
        last = here.shape();
      }
    }
    return new Read(text, source, steps, reached, last, here);
  }

  public Presence presence() {
    return found.presence();
  }
}
