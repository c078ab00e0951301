package dev.jasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.codegen.aws.ServiceTasks;
import dev.jasl.codegen.emit.Sources;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Module {@code dsl} holds what is generated here. {@code -Djasl.write=true} brings it up to date. */
class ServiceTasksTest {
  private static final Path TABLE = Path.of("src/main/resources/dev/jasl/codegen/aws");
  private static final Path SOURCES = Path.of("../dsl/src/main/java");

  @Test
  void committedTasksAndParametersAreTheGeneratedOnes() throws Exception {
    if (Boolean.getBoolean("jasl.write")) {
      ServiceTasks.main(new String[] {TABLE.toString(), SOURCES.toString()});
    }
    for (GeneratedSources generated : ServiceTasks.of(TABLE)) {
      assertThat(committed(generated.packageName())).isEqualTo(generated.files());
    }
  }

  /** What was written by hand lies beside. */
  private static SortedMap<String, String> committed(String packageName) throws Exception {
    SortedMap<String, String> files = new TreeMap<>(CommittedSources.of(SOURCES, packageName));
    files.values().removeIf(text -> !text.startsWith(Sources.MARK));
    return files;
  }
}
