package dev.jasl.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.runtime.task.TaskAnswer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes an answer of a typed stage. Who cancels the answer, because nobody waits for it any more, cancels the stage. */
final class LaterAnswer {
  private LaterAnswer() {}

  /**
   * The answer of a handler.
   *
   * @param stage null from one that keeps to no types, which is a mistake of the set-up and ends the run
   * @param output what the resource gives back of a value as JSON
   */
  static TaskAnswer of(@Nullable CompletionStage<?> stage, UnaryOperator<JsonNode> output) {
    if (stage == null) {
      throw new AssertionError("the handler gave null instead of a stage");
    }
    CompletableFuture<TaskAnswer> answer = new CompletableFuture<>();
    stage.whenComplete((value, failure) -> complete(answer, value, failure, output));
    CompletableFuture<TaskAnswer> unused = answer.whenComplete((given, failure) -> {
      if (answer.isCancelled()) {
        stage.toCompletableFuture().cancel(true);
      }
    });
    return TaskAnswer.later(answer);
  }

  private static void complete(
      CompletableFuture<TaskAnswer> answer,
      @Nullable Object value,
      @Nullable Throwable failure,
      UnaryOperator<JsonNode> output) {
    if (failure != null) {
      answer.completeExceptionally(failure);
      return;
    }
    try {
      answer.complete(TaskAnswer.success(output.apply(Json.of(value))));
    } catch (RuntimeException unfit) {
      answer.completeExceptionally(unfit);
    }
  }
}
