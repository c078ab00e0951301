package dev.jasl.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Generated sources that are kept in the repository. */
final class CommittedSources {
  private CommittedSources() {}

  /** The files of a package, texts by path. */
  static SortedMap<String, String> of(Path sourceFolder, String packageName) throws IOException {
    String folder = packageName.replace('.', '/');
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(sourceFolder.resolve(folder))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder + "/" + file.getFileName(), Files.readString(file));
      }
    }
    return files;
  }
}
