package dev.jasl.runtime.engine;

import dev.jasl.runtime.data.ItemStream;
import java.util.LinkedHashSet;
import java.util.Set;

/** Streams of items that are being read. However a run ends, they are closed with it. */
final class OpenStreams {
  private final Set<ItemStream> streams = new LinkedHashSet<>();

  ItemStream opened(ItemStream stream) {
    streams.add(stream);
    return stream;
  }

  void close(ItemStream stream) {
    streams.remove(stream);
    stream.close();
  }

  void close() {
    streams.forEach(ItemStream::close);
    streams.clear();
  }
}
