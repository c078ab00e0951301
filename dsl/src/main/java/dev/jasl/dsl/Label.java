package dev.jasl.dsl;

import java.util.Objects;

/**
 * A place in a flow to which a later state can go back: {@code .label(again).then("Ship", …)} and {@code .goTo(again)}.
 */
public final class Label {
  private final String name;

  private Label(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * A new place, not yet in a flow.
   *
   * <pre>{@code
   * Label again = Label.named("again");
   * start("Count", Pass.assign(ROUND.to(integer(1)))).label(again).then("Pause", Wait.of(ofMinutes(5))).goTo(again)
   * // {"Count": {"Next": "Pause"}, "Pause": {"Next": "Pause"}}
   * }</pre>
   *
   * @param name for messages only
   */
  public static Label named(String name) {
    return new Label(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
