package dev.jasl.validate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource whose lines are a word each, and other words that belong to it. */
final class WordTable {
  private WordTable() {}

  static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> table = new LinkedHashMap<>();
    try (InputStream file = WordTable.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line : lines.lines().toList()) {
        List<String> words = List.of(line.split(" ", -1));
        table.put(words.get(0), words.subList(1, words.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
