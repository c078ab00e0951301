package dev.jasl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not fit, and what nobody can say that of. */
class MisfitTest {
  private static final Shape ORDER = Shape.object()
      .always("id", Shape.string())
      .field("note", Shape.string(), Presence.SOMETIMES)
      .always(
          "lines", Shape.array(Shape.object().always("count", Shape.number()).open()))
      .open();

  @Test
  void whatIsWantedFitsAndMoreDoesToo() throws Exception {
    assertThat(Misfit.of(given("{'id': 'a', 'lines': [], 'more': 1}"), ORDER)).isEmpty();
    assertThat(Misfit.of(given("{'id': 'a', 'note': null, 'lines': [{'count': 1}]}"), ORDER))
        .isEmpty();
    assertThat(Misfit.of(ORDER, ORDER)).isEmpty();
  }

  @Test
  void fieldsThatAreWantedAndAbsentAreNamed() throws Exception {
    assertThat(Misfit.of(given("{'ID': 'a'}"), ORDER))
        .contains(new Misfit(List.of(), List.of("id", "lines"), true, ORDER));
  }

  @Test
  void aFieldThatMayBeAbsentIsNoMisfitAlways() {
    Shape given = Shape.object()
        .field("id", Shape.string(), Presence.SOMETIMES)
        .always("lines", Shape.array(Shape.unknown()))
        .closed();

    assertThat(Misfit.of(given, ORDER))
        .contains(new Misfit(List.of(), List.of("id"), false, ORDER));
  }

  @Test
  void aKindThatIsNotWantedIsFoundWhereItIs() throws Exception {
    assertThat(Misfit.of(given("{'id': 'a', 'lines': [{'count': '1'}]}"), ORDER))
        .contains(new Misfit(
            List.of(
                new PathStep.Field("lines"), new PathStep.Index(0), new PathStep.Field("count")),
            List.of(),
            true,
            Shape.number()));
    assertThat(Misfit.of(given("[]"), ORDER))
        .contains(new Misfit(List.of(), List.of(), true, ORDER));
  }

  @Test
  void elementsOfAnArrayThatMayBeEmptyAreSeldomCertain() {
    assertThat(Misfit.of(Shape.array(Shape.string()), Shape.array(Shape.number())))
        .map(Misfit::always)
        .contains(false);
  }

  @Test
  void textsWithNothingInCommonAreApart() {
    assertThat(Misfit.of(Shape.texts("NEW"), Shape.texts("OPEN", "PAID"))).isPresent();
    assertThat(Misfit.of(Shape.texts("NEW", "PAID"), Shape.texts("OPEN", "PAID")))
        .isEmpty();
    assertThat(Misfit.of(Shape.string(), Shape.texts("OPEN"))).isEmpty();
  }

  @Test
  void ofWhatIsNotKnownNothingIsSaid() {
    Shape open = Shape.object().always("lines", Shape.unknown()).open();

    assertThat(Misfit.of(Shape.unknown(), ORDER)).isEmpty();
    assertThat(Misfit.of(Shape.anyObject(), ORDER)).isEmpty();
    assertThat(Misfit.of(open, ORDER)).isEmpty();
    assertThat(Misfit.of(Shape.string().join(ORDER), ORDER)).isEmpty();
    assertThat(Misfit.of(Shape.string(), Shape.unknown())).isEmpty();
  }

  private static Shape given(String json) throws JsonProcessingException {
    return Shape.of(JsonMapper.builder().build().readTree(json.replace('\'', '"')));
  }
}
