package dev.jasl.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Label.of("States.Timeout, States.TaskFailed, Lambda.Unknown"))
        .containsExactly("States.Timeout,", "States.TaskFailed,", "Lambda.Unknown");
  }

  @Test
  void aWordThatIsTooLongBreaksBehindAMarkOrWhereItMust() {
    assertThat(Label.of("com.example.orders.validation.OrderInvalidException"))
        .containsExactly("com.example.orders.validation.", "OrderInvalidException");
    assertThat(Label.of("x".repeat(50))).containsExactly("x".repeat(40), "x".repeat(10));
    assertThat(Label.of("x" + "😀".repeat(25)))
        .containsExactly("x" + "😀".repeat(20), "😀".repeat(5));
  }

  @Test
  void longTextsAreCut() {
    assertThat(String.join(" ", Label.of("word, ".repeat(50))))
        .endsWith("word, word…")
        .hasSizeLessThan(91);
  }

  @Test
  void controlAndDirectionCharactersAreShownAsWhatTheyAreNot() {
    assertThat(Label.of(" a\n\tb\u0000\u202ec\ud800 ")).containsExactly("a b\uFFFD\uFFFDc\uFFFD");
    assertThat(Label.of("")).containsExactly("");
  }
}
