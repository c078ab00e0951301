package dev.jasl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
  private static final Location CATCHER =
      Location.root().child("States").child("Ship/it").child("Catch").child(0);

  @Test
  void printsAsTheServiceDoesAndPointsAsTheStandardDoes() {
    assertThat(CATCHER).hasToString("/States/Ship/it/Catch[0]");
    assertThat(CATCHER.pointer()).isEqualTo("/States/Ship~1it/Catch/0");
    assertThat(Location.root()).hasToString("/");
    assertThat(Location.root().pointer()).isEmpty();
  }

  @Test
  void anObjectWithAMemberTooManyIsTheSamePlaceButSoughtAtTheMember() {
    Location because = CATCHER.with("Nxt");

    assertThat(because)
        .isEqualTo(CATCHER)
        .hasSameHashCodeAs(CATCHER)
        .hasToString(CATCHER.toString());
    assertThat(because.sought()).containsExactly("States", "Ship/it", "Catch", "0", "Nxt");
    assertThat(because.at(new Position(3, 4)).sought()).isEqualTo(because.sought());
    assertThat(CATCHER.sought()).isEqualTo(CATCHER.segments());
  }
}
