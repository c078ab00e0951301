package dev.jasl.runtime.engine;

import dev.jasl.runtime.data.ItemStream;
import dev.jasl.runtime.data.Upload;
import java.util.LinkedHashSet;
import java.util.Set;

/** Streams of items that are being read, and objects that are being written. However a run ends, they are closed with it. */
final class OpenStreams {
  private final Set<ItemStream> streams = new LinkedHashSet<>();
  private final Set<Upload> uploads = new LinkedHashSet<>();

  ItemStream opened(ItemStream stream) {
    streams.add(stream);
    return stream;
  }

  Upload opened(Upload upload) {
    uploads.add(upload);
    return upload;
  }

  void close(Upload upload) {
    uploads.remove(upload);
    upload.close();
  }

  void close(ItemStream stream) {
    streams.remove(stream);
    stream.close();
  }

  void close() {
    if (!streams.isEmpty()) {
      streams.forEach(ItemStream::close);
      streams.clear();
    }
    if (!uploads.isEmpty()) {
      uploads.forEach(Upload::close);
      uploads.clear();
    }
  }
}
