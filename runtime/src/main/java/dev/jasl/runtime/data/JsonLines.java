package dev.jasl.runtime.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One JSON value a line. Blank lines are no items. */
final class JsonLines implements ItemStream {
  /** The longest item that the service reads. */
  private static final int MOST = 8 * 1024 * 1024;

  private final ObjectAt at;
  private final Reader text;
  private final StringBuilder line = new StringBuilder();
  private long number;

  JsonLines(ObjectAt at, InputStream text) {
    this.at = at;
    this.text = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public @Nullable Item next() {
    try {
      while (readLine()) {
        String found = line.toString();
        if (!found.isBlank()) {
          return new Item(at.source(), null, JsonData.value(found));
        }
      }
      return null;
    } catch (JsonProcessingException broken) {
      throw new ItemReadingException(
          "Line " + number + " of " + at + " is not JSON: " + ObjectAt.reason(broken), broken);
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }

  /** Reads to the next line feed; false if nothing is left. */
  private boolean readLine() throws IOException {
    line.setLength(0);
    number++;
    int c = text.read();
    boolean any = c >= 0;
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() == MOST) {
        throw new ItemReadingException("Line " + number + " of " + at + " is longer than 8 MB");
      }
      line.append((char) c);
    }
    return any;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }
}
