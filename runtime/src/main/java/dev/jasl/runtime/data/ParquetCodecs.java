package dev.jasl.runtime.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** How the pages of a Parquet file are unpacked: none, Snappy and zstd by the library, gzip by the JDK where the library needs Hadoop. */
final class ParquetCodecs implements CompressionCodecFactory {
  private final CodecFactory others;

  ParquetCodecs(ParquetConfiguration configuration) {
    others = new CodecFactory(configuration, 1 << 16);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case GZIP -> new Gzip();
      case UNCOMPRESSED, SNAPPY, ZSTD -> others.getDecompressor(codec);
      default ->
        throw new ItemReadingException("The Parquet is packed with " + codec
            + ", which is not supported; UNCOMPRESSED, SNAPPY, GZIP and ZSTD are");
    };
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("Parquet is only read");
  }

  @Override
  public void release() {
    others.release();
  }

  /** Unpacks page by page. */
  private static final class Gzip implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      return BytesInput.from(unpacked(bytes.toInputStream(), size));
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer unpacked, int size)
        throws IOException {
      byte[] bytes = new byte[packedSize];
      packed.get(bytes);
      unpacked.put(unpacked(new ByteArrayInputStream(bytes), size));
    }

    private static byte[] unpacked(InputStream packed, int size) throws IOException {
      try (GZIPInputStream content = new GZIPInputStream(packed)) {
        return content.readNBytes(size);
      }
    }

    @Override
    public void release() {
      // holds nothing
    }
  }
}
