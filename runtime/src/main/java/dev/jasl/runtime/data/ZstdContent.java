package dev.jasl.runtime.data;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.InputStream;

/** The only class that knows the library for zstd. */
final class ZstdContent {
  private ZstdContent() {}

  static InputStream unpacked(InputStream content) {
    return new ZstdInputStream(content);
  }
}
