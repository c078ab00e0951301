package dev.jasl.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects findings in the order in which they are made, each once: of two that are equal and stand at the same position of the text,
 * the first is kept. Not safe for use by several threads.
 */
public final class Findings {
  private final Map<Key, Diagnostic> found = new LinkedHashMap<>();

  /** Places are equal wherever they stand in a text, so the position counts beside them. */
  private record Key(Diagnostic found, Optional<Position> at) {}

  public void add(Diagnostic diagnostic) {
    found.putIfAbsent(new Key(diagnostic, diagnostic.location().position()), diagnostic);
  }

  public void add(Code code, Location at, String message) {
    add(Diagnostic.of(code, at, message));
  }

  public void add(Code code, Location at, String message, String hint) {
    add(Diagnostic.of(code, at, message, hint));
  }

  public void add(Code code, Location at, String message, Optional<String> hint) {
    add(new Diagnostic(code, at, message, hint));
  }

  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /** What was found so far. */
  public List<Diagnostic> all() {
    return List.copyOf(found.values());
  }
}
