package dev.jasl.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFilesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void filesAreFoundByPatternsAtAnyDepthInTheOrderOfTheirNames() throws IOException {
    touch("b.asl.json", "a/c.asl.json", "a/b/d.asl.yml", "a/package.json", "asl.json");

    assertThat(found(List.of("**/*.asl.json", "**/*.asl.yml"), List.of()))
        .containsExactly("a/b/d.asl.yml", "a/c.asl.json", "b.asl.json");
    assertThat(found(List.of("*.asl.json"), List.of())).containsExactly("b.asl.json");
    assertThat(found(List.of("**/*.asl.json"), List.of("a/**"))).containsExactly("b.asl.json");
  }

  @Test
  void hiddenAndClosedFoldersAreNotLookedInto() throws IOException {
    touch(".git/x.asl.json", "target/x.asl.json", "module/target/x.asl.json", "x.asl.json");

    assertThat(found(List.of("**/*.asl.json"), List.of(), "target"))
        .containsExactly("module/target/x.asl.json", "x.asl.json");
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    }
  }

  private List<String> found(List<String> includes, List<String> excludes, String... closed)
      throws IOException {
    Set<Path> folders = Set.of(closed).stream().map(folder::resolve).collect(Collectors.toSet());
    return DefinitionFiles.in(folder, includes, excludes, folders).stream()
        .map(file -> folder.relativize(file).toString())
        .toList();
  }
}
