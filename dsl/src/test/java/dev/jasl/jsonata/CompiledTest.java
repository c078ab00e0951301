package dev.jasl.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledTest {
  @Test
  void theSameTextIsCompiledOnce() {
    assertThat(Jsonata.compile(" $states.input.once "))
        .isSameAs(Jsonata.compile("$states.input.once"));
  }

  @Test
  void longTextsAreNotKept() {
    String text = "'" + "x".repeat(1_000) + "'";

    assertThat(Jsonata.compile(text)).isNotSameAs(Jsonata.compile(text));
  }

  @Test
  void whatCannotBeCompiledIsRefusedEachTime() {
    assertThatThrownBy(() -> Jsonata.compile("1 +")).isInstanceOf(JsonataSyntaxException.class);
    assertThatThrownBy(() -> Jsonata.compile("1 +")).isInstanceOf(JsonataSyntaxException.class);
  }

  @Test
  void moreThanAreKeptAreStillEachTheirOwn() {
    IntStream.range(0, 2_500)
        .forEach(i -> assertThat(Jsonata.compile("$v" + i)).hasToString("$v" + i));
    IntStream.range(0, 2_500)
        .forEach(i -> assertThat(Jsonata.compile("$v" + i).references().variables())
            .containsExactly("v" + i));
  }
}
