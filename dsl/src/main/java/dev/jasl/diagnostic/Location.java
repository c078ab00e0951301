package dev.jasl.diagnostic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a definition. It prints as the service prints it, {@code /States/Ship/Catch[0]/Next} and {@code /} for the root, gives
 * the JSON Pointer of RFC 6901, and carries line and column where the definition was read from text.
 *
 * <p>Locations are made on the way down, {@code root().child("States").child("Ship")}; making one costs the same at any depth.
 */
public final class Location {
  private static final Location ROOT = new Location(null, "", -1, null, null);

  private final @Nullable Location parent;
  private final String key;
  private final int index;
  private final @Nullable Location reason;
  private final @Nullable Position position;

  private Location(
      @Nullable Location parent,
      String key,
      int index,
      @Nullable Location reason,
      @Nullable Position position) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.reason = reason;
    this.position = position;
  }

  /** The definition as a whole. */
  public static Location root() {
    return ROOT;
  }

  public Location child(String name) {
    return new Location(this, name, -1, null, null);
  }

  public Location child(int position) {
    return new Location(this, "", position, null, null);
  }

  /**
   * The same place, because of this member of it: the service names the object that has a member too many, whereas line and column are
   * those of the member.
   */
  public Location with(String name) {
    return because(child(name));
  }

  /** The same with a place anywhere inside of this one. */
  public Location because(Location inside) {
    return new Location(parent, key, index, inside, position);
  }

  /** The same place, found at this position of the text. */
  public Location at(Position found) {
    return new Location(parent, key, index, reason, found);
  }

  /** Empty when the definition was not read from text. */
  public Optional<Position> position() {
    return Optional.ofNullable(position);
  }

  /** The steps from the root: names of members as they are, positions in arrays in decimal digits. */
  public List<String> segments() {
    List<String> segments = new ArrayList<>();
    for (Location step : steps()) {
      segments.add(step.index >= 0 ? Integer.toString(step.index) : step.key);
    }
    return segments;
  }

  /** The steps to what its line and column are those of. */
  public List<String> sought() {
    return reason == null ? segments() : reason.segments();
  }

  /** The JSON Pointer of RFC 6901; empty text for the root. */
  public String pointer() {
    StringBuilder text = new StringBuilder();
    for (Location step : steps()) {
      text.append('/')
          .append(step.index >= 0 ? step.index : step.key.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }

  /** As the service prints it: names after slashes, array positions in brackets, no escapes. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Location step : steps()) {
      if (step.index >= 0) {
        text.append('[').append(step.index).append(']');
      } else {
        text.append('/').append(step.key);
      }
    }
    return text.length() == 0 ? "/" : text.toString();
  }

  private Deque<Location> steps() {
    Deque<Location> steps = new ArrayDeque<>();
    for (Location step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    return steps;
  }

  /** Equal when they name the same place; the position in the text does not count. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Location that && pointer().equals(that.pointer());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(pointer());
  }
}
