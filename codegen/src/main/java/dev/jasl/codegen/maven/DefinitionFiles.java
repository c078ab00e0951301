package dev.jasl.codegen.maven;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds files below a folder by patterns such as {@code **}{@code /*.asl.json}, which are relative to it. */
final class DefinitionFiles extends SimpleFileVisitor<Path> {
  private static final String ANYWHERE = "**/";

  private final Path folder;
  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;
  private final Set<Path> closed;
  private final List<Path> found = new ArrayList<>();

  private DefinitionFiles(
      Path folder, Collection<String> includes, Collection<String> excludes, Set<Path> closed) {
    this.folder = folder;
    this.includes = matchers(includes);
    this.excludes = matchers(excludes);
    this.closed = closed;
  }

  /**
   * In the order of their names, so that every run reports alike. Folders whose names begin with a dot are not looked into.
   *
   * @param closed other folders that are not looked into
   */
  static List<Path> in(
      Path folder, Collection<String> includes, Collection<String> excludes, Set<Path> closed)
      throws IOException {
    DefinitionFiles files = new DefinitionFiles(folder, includes, excludes, closed);
    Files.walkFileTree(folder, files);
    return files.found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
    boolean hidden = String.valueOf(entered.getFileName()).startsWith(".");
    return closed.contains(entered) || (hidden && !entered.equals(folder))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Path relative = folder.relativize(file);
    if (includes.stream().anyMatch(matcher -> matcher.matches(relative))
        && excludes.stream().noneMatch(matcher -> matcher.matches(relative))) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** To Java, unlike to Maven, {@code **}{@code /} stands for at least one folder. */
  private static List<PathMatcher> matchers(Collection<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      matchers.add(matcher(pattern));
      if (pattern.startsWith(ANYWHERE)) {
        matchers.add(matcher(pattern.substring(ANYWHERE.length())));
      }
    }
    return matchers;
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }
}
