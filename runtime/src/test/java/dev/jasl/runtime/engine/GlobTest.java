package dev.jasl.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "*,           anything,   true",
        "a*c,         abc,        true",
        "a*c,         ac,         true",
        "a*c,         abd,        false",
        "a\\*c,       a*c,        true",
        "a\\*c,       abc,        false",
        "a\\\\c,      a\\c,       true",
        "a.c,         abc,        false",
        "*.log,       x.log,      true",
        "[a]*,        [a]b,       true",
        "ab*ba,       aba,        false",
        "a*b*c,       a-c-b-c,    true",
        "a*b*c,       a-c-b,      false",
        "*b*,         abc,        true",
        "**,          x,          true",
        "*ab*ab,      ab,         false"
      })
  void starsStandForAnyCharactersUnlessEscaped(String pattern, String text, boolean matches) {
    assertThat(new Glob(pattern).matches(text)).isEqualTo(matches);
  }

  @Test
  @Timeout(10)
  void noPatternTakesForever() {
    assertThat(new Glob("*a".repeat(20) + "*b").matches("a".repeat(100_000))).isFalse();
  }
}
