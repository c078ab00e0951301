package dev.jasl.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows code that exists. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path EXAMPLES = Path.of("src/test/java/dev/jasl/example");

  @Test
  void theWorkflowInTheReadmeIsTheExamples() throws IOException {
    String source = Files.readString(Path.of("src/main/java/dev/jasl/example/SalesPipeline.java"));
    String flows = between(source, "  // spotless:off\n", "  // spotless:on").stripTrailing();

    assertThat(Files.readString(README)).contains(outdented(flows, "  "));
  }

  @Test
  void theDefinitionInTheReadmeIsWhatItBecomes() throws IOException {
    assertThat(Files.readString(README)).contains(SalesPipeline.define().toJson());
  }

  @Test
  void thePropertyInTheReadmeIsTheExamples() throws IOException {
    assertThat(Files.readString(README)).contains(shown("SalesPipelineProperties.java", 2));
  }

  @Test
  void theLocalRunInTheReadmeIsTheExamples() throws IOException {
    assertThat(Files.readString(README)).contains(shown("SalesPipelineTest.java", 4));
  }

  @Test
  void theAnswerOfAHumanInTheReadmeIsTheExamples() throws IOException {
    assertThat(Files.readString(README)).contains(shown("pipelines/HumanApprovalTest.java", 4));
  }

  @ParameterizedTest
  @CsvSource({"local-runs, LocalRunsTest.java", "workflows, WorkflowsTest.java"})
  void aGuideShowsWhatIsTested(String guide, String test) throws IOException {
    String page = Files.readString(Path.of("..", "docs", guide + ".md"));
    String source = Files.readString(EXAMPLES.resolve(test));
    List<String> shown = found("(?s)```java\\n(.*?)```", page);
    List<String> tested = found("(?s)// " + guide + "\\n(.*?)// end\\n", source);

    assertThat(shown).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(tested);
  }

  private static List<String> found(String example, String text) {
    return Pattern.compile(example)
        .matcher(text)
        .results()
        .map(found -> found.group(1).stripTrailing().stripIndent())
        .toList();
  }

  private static String shown(String test, int indent) throws IOException {
    String source = Files.readString(EXAMPLES.resolve(test));
    String margin = " ".repeat(indent);
    return outdented(
        between(source, margin + "// readme\n", margin + "// end").stripTrailing(), margin);
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String outdented(String text, String margin) {
    return text.lines()
        .map(line -> line.startsWith(margin) ? line.substring(margin.length()) : line)
        .collect(Collectors.joining("\n"));
  }
}
