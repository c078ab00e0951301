package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.expr.JsonExpr;
import org.junit.jupiter.api.Test;

class ErrorNameTest {
  private static final ErrorName DECLINED = ErrorName.of("PaymentDeclined");

  @Test
  void aBlankNameIsRefused() {
    assertThatThrownBy(() -> ErrorName.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the name of an error must not be blank: \" \"");
  }

  @Test
  void errorsAreNamedByConstantsAsByText() {
    assertThat(on(States.TIMEOUT, DECLINED).retrier())
        .isEqualTo(on("States.Timeout", "PaymentDeclined").retrier());
  }

  @Test
  void aFunctionIsKnownToRaiseErrorsByName() {
    assertThat(LambdaFunction.named("Pay", JsonExpr.TYPE, JsonExpr.TYPE)
            .raises(DECLINED, States.TIMEOUT)
            .errors())
        .containsExactly("PaymentDeclined", "States.Timeout");
  }

  @Test
  void theStatusOfAnHttpAnswerIsPartOfTheName() {
    assertThat(States.httpStatus(404)).hasToString("States.Http.StatusCode.404");
    assertThatThrownBy(() -> States.httpStatus(204))
        .hasMessage("an HTTP task fails with a status from 100 to 599 that is not 2xx: 204");
  }
}
