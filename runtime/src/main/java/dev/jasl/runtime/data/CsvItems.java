package dev.jasl.runtime.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.model.CsvHeaders;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as objects, all of whose values are texts. Short rows are filled up with empty texts, long ones cut. */
final class CsvItems implements ItemStream {
  private final ObjectAt at;
  private final String source;
  private final CsvRows rows;
  private @Nullable List<String> columns;

  CsvItems(ObjectAt at, CsvRows rows, CsvHeaders headers) {
    this.at = at;
    this.source = at.source();
    this.rows = rows;
    this.columns = headers instanceof CsvHeaders.Given given ? checked(given.names()) : null;
  }

  private static List<String> checked(List<String> columns) {
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new ItemReadingException("CSV headers cannot contain duplicates.");
    }
    return columns;
  }

  @Override
  public @Nullable Item next() {
    if (columns == null) {
      List<String> first = row();
      columns = first == null ? List.of() : checked(first);
    }
    List<String> row = row();
    return row == null ? null : new Item(source, null, object(columns, row));
  }

  private @Nullable List<String> row() {
    try {
      return rows.next();
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }

  private static ObjectNode object(List<String> columns, List<String> row) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), i < row.size() ? row.get(i) : "");
    }
    return object;
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }
}
