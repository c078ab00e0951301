package dev.jasl.example.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.io.TextFormat;
import dev.jasl.shape.Shapes;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in the pipelines as they were published: three have a defect that the service accepts, five have none. */
class PublishedDefectsTest {
  @Test
  void whoReportsTheFailureOfTheSalesPipelineReadsWhatItsCatchersHaveReplaced() {
    assertThat(errors("../sales-pipeline"))
        .singleElement()
        .asString()
        .contains("PATH_NEVER_THERE /States/NotifyFailure/Parameters/Message.$")
        .contains("NotifyFailure reads $.error", "replaces the whole input by {Error, Cause}")
        .contains("add \"ResultPath\": \"$.error\" to it, or read $.Cause");
  }

  @Test
  void theEtlPipelineAsksForAFieldThatAGlueJobDoesNotHave() {
    assertThat(errors("etl-pipeline"))
        .singleElement()
        .asString()
        .contains("PATH_NEVER_THERE /States/CheckJobStatus")
        .contains("did you mean $.glueResult.JobRunState?");
  }

  @Test
  void orderProcessingComparesTheTextOfDynamoDbWithANumber() {
    assertThat(errors("order-processing")).isEmpty();
    assertThat(found("order-processing"))
        .filteredOn(found -> found.code().name().equals("COMPARISON_NEVER_TRUE"))
        .singleElement()
        .asString()
        .contains("/States/IsInStock", "NumericGreaterThan", "States.StringToJson");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv-distributed-map",
        "distributed-map-files",
        "dynamodb-projection",
        "human-approval",
        "inline-map-orders"
      })
  void nothingIsSaidToBeWrongInTheOthers(String pipeline) {
    assertThat(errors(pipeline)).isEmpty();
  }

  private static List<Diagnostic> errors(String pipeline) {
    return found(pipeline).stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .toList();
  }

  private static List<Diagnostic> found(String pipeline) {
    String text = text(pipeline + ".asl.json");
    return Validator.validate(text, TextFormat.of(pipeline, text), Profile.STANDARD, Shapes.none())
        .diagnostics();
  }

  private static String text(String file) {
    try (InputStream stream =
        PublishedDefectsTest.class.getResourceAsStream(file.replace("../", "/dev/jasl/example/"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
