package dev.jasl.shape.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.shape.Shape;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the SDK's module for SQS, and compares it with the table of SQS, which is made of other sources. */
class SdkResponsesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sendMessage",
        "sendMessageBatch",
        "receiveMessage",
        "getQueueAttributes",
        "getQueueUrl",
        "listQueues",
        "listQueueTags",
        "listMessageMoveTasks",
        "deleteMessage"
      })
  void responseClassesSayWhatTheTableSays(String action) {
    Optional<Shape> response = SdkResponses.find("sqs", action);

    assertThat(response).contains(ResultTable.read("sqs").orElseThrow().sdk(action));
  }

  @Test
  void nothingIsKnownOfAServiceThatIsNotOnTheClassPath() {
    assertThat(SdkResponses.find("secretsmanager", "getSecretValue")).isEmpty();
  }

  @Test
  void nothingIsKnownOfAnActionThatDoesNotExist() {
    assertThat(SdkResponses.find("sqs", "sendMessages")).isEmpty();
  }

  @Test
  void whatIsNoNameIsNotLookedFor() {
    assertThat(SdkResponses.find("sqs.model", "sendMessage")).isEmpty();
  }
}
