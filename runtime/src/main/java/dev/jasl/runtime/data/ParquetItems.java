package dev.jasl.runtime.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file. What they look like stands at its end, so the file is copied to this machine first; of the rows, one group
 * at a time is held.
 */
final class ParquetItems implements ItemStream {
  private final ObjectAt at;
  private final Path copy;
  private final ParquetFileReader file;
  private final MessageType schema;
  private final MessageColumnIO columns;
  private @Nullable RecordReader<Group> rows;
  private long left;

  private ParquetItems(ObjectAt at, Path copy, ParquetFileReader file) {
    this.at = at;
    this.copy = copy;
    this.file = file;
    this.schema = file.getFooter().getFileMetaData().getSchema();
    this.columns = new ColumnIOFactory().getColumnIO(schema);
  }

  static ItemStream of(ObjectAt at, InputStream content) {
    try (content) {
      Path copy = Files.createTempFile("jasl-", ".parquet");
      try {
        Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        return new ParquetItems(at, copy, open(copy));
      } catch (IOException | RuntimeException broken) {
        Files.delete(copy);
        throw broken;
      }
    } catch (IOException broken) {
      throw at.broken(broken);
    } catch (RuntimeException malformed) {
      throw broken(at, malformed);
    }
  }

  private static ParquetFileReader open(Path copy) throws IOException {
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    return ParquetFileReader.open(
        new LocalInputFile(copy),
        ParquetReadOptions.builder(configuration)
            .withCodecFactory(new ParquetCodecs(configuration))
            .build());
  }

  /** Of what is wrong with a file, the library throws many kinds. */
  private static ItemReadingException broken(ObjectAt at, RuntimeException why) {
    return why instanceof ItemReadingException known
        ? known
        : new ItemReadingException(at + " cannot be read: " + why.getMessage(), why);
  }

  @Override
  public @Nullable Item next() {
    try {
      RecordReader<Group> group = rows;
      while (left == 0) {
        PageReadStore next = file.readNextRowGroup();
        if (next == null) {
          return null;
        }
        left = next.getRowCount();
        group = columns.getRecordReader(next, new GroupRecordConverter(schema));
        rows = group;
      }
      left--;
      return group == null ? null : new Item(at.source(), null, ParquetRow.json(group.read()));
    } catch (IOException broken) {
      throw at.broken(broken);
    } catch (RuntimeException malformed) {
      throw broken(at, malformed);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
      Files.deleteIfExists(copy);
    } catch (IOException broken) {
      throw at.broken(broken);
    }
  }
}
