package dev.jasl.runtime.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes files of Parquet for tests. */
final class ParquetFiles {
  private ParquetFiles() {}

  static byte[] of(
      Path folder,
      CompressionCodecName codec,
      String fields,
      int rows,
      BiConsumer<Group, Integer> fill)
      throws IOException {
    MessageType schema = MessageTypeParser.parseMessageType("message row {" + fields + "}");
    SimpleGroupFactory groups = new SimpleGroupFactory(schema);
    Path file = folder.resolve(codec + ".parquet");
    try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
        .withType(schema)
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(codec)
        .withCodecFactory(new Codecs())
        .withRowGroupSize(1L << 16)
        .build()) {
      for (int i = 0; i < rows; i++) {
        Group group = groups.newGroup();
        fill.accept(group, i);
        writer.write(group);
      }
    }
    return Files.readAllBytes(file);
  }

  /** Packs with gzip what the library would need Hadoop for. */
  private static final class Codecs implements CompressionCodecFactory {
    private final CodecFactory others = new CodecFactory(new PlainParquetConfiguration(), 1 << 16);

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      return codec == CompressionCodecName.GZIP ? new Gzip() : others.getCompressor(codec);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException("only written here");
    }

    @Override
    public void release() {
      others.release();
    }
  }

  private static final class Gzip implements CompressionCodecFactory.BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream content = new GZIPOutputStream(packed)) {
        bytes.writeAllTo(content);
      }
      return BytesInput.from(packed.toByteArray());
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.GZIP;
    }

    @Override
    public void release() {
      // holds nothing
    }
  }
}
