package dev.jasl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.model.QueryLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the Javadoc of the fluent API compiles, runs and emits what it says. How they are written: CONTRIBUTING.md. */
class JavadocExamplesTest {
  private static final List<Path> SOURCES = Stream.of("dsl", "dsl/aws", "expr")
      .map(Path.of("src/main/java/dev/jasl")::resolve)
      .toList();

  /** What no workflow names: the trees below expressions, who writes them, and what generated code and integrations call. */
  private static final Set<String> BELOW = Set.of(
      "Dialect",
      "JoinedText",
      "JsonPathConditions",
      "JsonPathDialect",
      "JsonataDialect",
      "LogicalName",
      "Node",
      "Operator",
      "ReaderDraft",
      "Rendered",
      "Site",
      "TaskDraft",
      "Type",
      "TypedTask",
      "WriterDraft");

  @TempDir
  private static Path classes;

  @TestFactory
  Stream<DynamicTest> everyExampleEmitsWhatItSays() throws IOException {
    Map<String, Example> examples = new LinkedHashMap<>();
    for (Example example : JavadocExamples.of(SOURCES, BELOW).all()) {
      examples.put("Example" + examples.size(), example);
    }
    CompiledExamples compiled = CompiledExamples.of(examples, classes);
    return examples.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(
            entry.getValue().place(),
            () -> holds(entry.getValue(), compiled.make(entry.getKey(), entry.getValue()))));
  }

  @Test
  void everyPublicMethodShowsWhatItEmits() throws IOException {
    assertThat(JavadocExamples.of(SOURCES, BELOW).methodsWithout()).isEmpty();
  }

  private static void holds(Example example, Object value) throws Exception {
    holds(example, example.emitted(), value, QueryLanguage.JSONATA);
    holds(example, example.jsonPath(), value, QueryLanguage.JSONPATH);
  }

  private static void holds(Example example, String said, Object value, QueryLanguage language)
      throws Exception {
    if (!said.isEmpty()) {
      assertThat(Subset.differences(said, new Emitted(language).of(value, said)))
          .as("%s says%n%s%nfor%n%s", example.place(), said, example.java())
          .isEmpty();
    }
  }
}
