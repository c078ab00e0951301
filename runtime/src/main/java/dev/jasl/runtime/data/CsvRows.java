package dev.jasl.runtime.data;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV in the service's dialect. Within quotes, delimiters and line feeds are text, and two quotes are one. A backslash makes
 * text of another one, of a quote and of the delimiter; any other backslash is dropped. Lines without any character are no rows.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader, CSV files</a>
 */
final class CsvRows {
  /** The longest item that the service reads. */
  private static final int MOST = 8 * 1024 * 1024;

  private static final int END = -1;

  private final Reader text;
  private final char delimiter;
  private final StringBuilder field = new StringBuilder();
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int filled;
  private int length;

  CsvRows(Reader text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** The fields of the next row; null behind the last. */
  @Nullable
  List<String> next() throws IOException {
    length = 0;
    int first = read();
    while (first == '\n' || first == '\r') {
      first = read();
    }
    return first == END ? null : row(first);
  }

  private List<String> row(int first) throws IOException {
    List<String> fields = new ArrayList<>();
    int end = field(fields, first);
    while (end == delimiter) {
      end = field(fields, read());
    }
    return fields;
  }

  /** Reads one field. Gives the character that ended it. */
  private int field(List<String> fields, int first) throws IOException {
    field.setLength(0);
    int c = first == '"' ? quoted() : first;
    while (c != delimiter && c != '\n' && c != '\r' && c != END) {
      if (c == '\\') {
        c = escaped();
      } else {
        append(c);
        c = read();
      }
    }
    fields.add(field.toString());
    return c;
  }

  /** Reads to the closing quote. Gives the character after it. */
  private int quoted() throws IOException {
    int c = read();
    while (true) {
      if (c == END) {
        throw new ItemReadingException("The CSV ends inside quotes");
      }
      if (c == '"') {
        c = read();
        if (c != '"') {
          return c;
        }
      }
      if (c == '\\') {
        c = escaped();
      } else {
        append(c);
        c = read();
      }
    }
  }

  /** Reads what follows a backslash. Gives the first character that it does not concern. */
  private int escaped() throws IOException {
    int c = read();
    if (c == '\\' || c == '"' || c == delimiter) {
      append(c);
      return read();
    }
    return c;
  }

  private void append(int c) {
    if (++length > MOST) {
      throw new ItemReadingException("A row of the CSV is longer than 8 MB");
    }
    field.append((char) c);
  }

  private int read() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, text.read(buffer, 0, buffer.length));
      if (filled == 0) {
        return END;
      }
    }
    return buffer[at++];
  }

  void close() throws IOException {
    text.close();
  }
}
