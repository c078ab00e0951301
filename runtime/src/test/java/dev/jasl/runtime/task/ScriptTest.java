package dev.jasl.runtime.task;

import static dev.jasl.runtime.task.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScriptTest {
  private static TaskCall attempt(int invocation) {
    return Calls.of("S", "arn:aws:states:::sns:publish", "{}", invocation);
  }

  @Test
  void answersComeByTheNumberOfTheAttempt() {
    TaskAnswer first = TaskAnswer.failure("E", null);
    TaskAnswer second = TaskAnswer.success(json("1"));
    Script script = Script.of(first, second);

    assertThat(script.handle(attempt(1))).isSameAs(second);
    assertThat(script.handle(attempt(0))).isSameAs(first);
  }

  @Test
  void anAttemptThatIsNotProvidedForIsAMistakeOfTheScript() {
    assertThatThrownBy(() -> Script.of(TaskAnswer.timedOut()).handle(attempt(1)))
        .isInstanceOf(ScriptExhaustedException.class)
        .hasMessage(
            "the script of task \"S\" has no answer to attempt 1, which was made; it has answers to: 0; add one");
  }

  @Test
  void aScriptMayAlwaysAnswerTheSame() {
    assertThat(Script.always(TaskAnswer.timedOut()).handle(attempt(1_000_000)))
        .isInstanceOf(TaskAnswer.TimedOut.class);
  }
}
