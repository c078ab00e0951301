package dev.jasl.expr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.jsonata.Jsonata;
import dev.jasl.jsonata.JsonataFunction;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of operations agree with the tables of functions. */
class OperatorTest {
  private static final Pattern CALL = Pattern.compile("\\$([a-zA-Z0-9]+)\\(");

  /** What typed expressions have no use for. */
  private static final Set<JsonataFunction> LEFT_OUT = EnumSet.of(
      JsonataFunction.ASSERT, // a Choice and a Fail say it
      JsonataFunction.BOOLEAN, // typed values are true or false already
      JsonataFunction.CLONE, // nothing is ever changed
      JsonataFunction.MILLIS, // now().toEpochMilli()
      JsonataFunction.SPREAD); // entries()

  @ParameterizedTest
  @EnumSource(Operator.class)
  void everyFormIsSoundJsonata(Operator operator) {
    assertThat(Jsonata.compile(sample(operator)).check()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void everyPathFormTakesItsFunctionsArguments(Operator operator) {
    PathForm form = operator.path();
    if (form != null) {
      assertThat(form.function().accepts(form.order().size() + form.last().size()))
          .as(form.function().signature())
          .isTrue();
    }
  }

  @Test
  void everyFunctionOfTheTableIsSaidByAnOperation() {
    Set<JsonataFunction> said = EnumSet.of(JsonataFunction.ERROR); // orFail(..)
    for (Operator operator : Operator.values()) {
      Matcher calls = CALL.matcher(sample(operator));
      calls
          .results()
          .flatMap((MatchResult call) -> JsonataFunction.named(call.group(1)).stream())
          .forEach(said::add);
    }
    said.addAll(LEFT_OUT);

    assertThat(said).containsExactlyInAnyOrder(JsonataFunction.values());
  }

  @Test
  void noOperandIsWrittenTwice() {
    for (Operator operator : Operator.values()) {
      long written = operator.jsonata().parts().stream()
          .filter(part -> part instanceof JsonataForm.Operand)
          .count();
      long different = operator.jsonata().parts().stream()
          .filter(part -> part instanceof JsonataForm.Operand)
          .map(part -> ((JsonataForm.Operand) part).index())
          .distinct()
          .count();
      assertThat(written).as(operator.name()).isEqualTo(different);
    }
  }

  /** The form with a variable or a lambda in each hole. */
  private static String sample(Operator operator) {
    StringBuilder text = new StringBuilder();
    for (JsonataForm.Part part : operator.jsonata().parts()) {
      text.append(
          part instanceof JsonataForm.Fixed fixed
              ? fixed.text()
              : part instanceof JsonataForm.Name name ? "$" + name.letter() : "$operand");
    }
    return text.toString();
  }
}
