package dev.jasl.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Location;
import dev.jasl.model.StateName;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final Location SHIP = Location.root().child("States").child("Ship");

  @Test
  void textNamesACodeAndPerhapsAState() {
    assertThat(Suppression.parse("END_UNREACHABLE"))
        .isEqualTo(Suppression.everywhere(Code.END_UNREACHABLE));
    assertThat(Suppression.parse("END_UNREACHABLE@Poll @ noon"))
        .isEqualTo(new Suppression(Code.END_UNREACHABLE, new StateName("Poll @ noon")));
  }

  @Test
  void unknownCodeIsRefusedWithTheOneThatWasMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.parse("END_UNREACHABEL@Poll"))
        .withMessage("no code is called \"END_UNREACHABEL\"; did you mean \"END_UNREACHABLE\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.parse("nonsense"))
        .withMessage("no code is called \"nonsense\"; see docs/diagnostics.md");
  }

  @Test
  void aSignWithoutAStateIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.parse("FIELD_TYPE@"))
        .withMessage("\"FIELD_TYPE@\" names no state; expected FIELD_TYPE or FIELD_TYPE@State");
  }

  @Test
  void findingIsAboutTheInnermostStateThatItsPlaceNames() {
    Location branch = SHIP.child("Branches").child(0);
    Location inner = branch.child("States").child("Pack");
    Location item = inner.child("ItemProcessor").child("States").child("Wrap");

    assertThat(covers("Ship", SHIP.child("Next"))).isTrue();
    assertThat(covers("Ship", SHIP.child("Parameters").child("States").child("Pack")))
        .isTrue();
    assertThat(covers("Ship", branch.child("StartAt"))).isTrue();
    assertThat(covers("Pack", inner)).isTrue();
    assertThat(covers("Ship", inner)).isFalse();
    assertThat(covers("Wrap", item.child("Next"))).isTrue();
    assertThat(covers("Pack", item.child("Next"))).isFalse();
    assertThat(covers("Ship", Location.root().child("StartAt"))).isFalse();
  }

  @Test
  void everywhereIsAlsoWhereThereIsNoState() {
    Suppression everywhere = Suppression.everywhere(Code.FIELD_TYPE);

    assertThat(everywhere.covers(finding(Location.root()))).isTrue();
    assertThat(everywhere.covers(finding(SHIP))).isTrue();
    assertThat(Suppression.everywhere(Code.FIELD_VALUE).covers(finding(SHIP))).isFalse();
  }

  private static boolean covers(String state, Location location) {
    return new Suppression(Code.FIELD_TYPE, new StateName(state)).covers(finding(location));
  }

  private static Diagnostic finding(Location location) {
    return Diagnostic.of(Code.FIELD_TYPE, location, "wrong");
  }
}
