package dev.jasl.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The names of files as code hosts want them: relative to the folder that the command runs in, with slashes, escaped. */
final class SourceUri {
  private final Path folder;

  SourceUri(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** A file outside the folder is named by the way up and down to it, so that no machine's paths get into a report. */
  String of(String name) {
    if (name.equals(TextReader.STANDARD_INPUT)) {
      return "stdin";
    }
    Path file = folder.resolve(name).normalize();
    if (!Objects.equals(folder.getRoot(), file.getRoot())) {
      return escaped(List.of(String.valueOf(file.getFileName())));
    }
    List<String> steps = new ArrayList<>();
    folder.relativize(file).forEach(step -> steps.add(step.toString()));
    return escaped(steps);
  }

  private static String escaped(List<String> steps) {
    try {
      return new URI(null, null, "/" + String.join("/", steps), null)
          .toASCIIString()
          .substring(1);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a path is no URI", impossible);
    }
  }
}
