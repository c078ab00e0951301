package dev.jasl.runtime.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of S3's listings: by the bytes of the keys in UTF-8. */
final class KeyOrder {
  static final Comparator<String> BY_BYTES = (one, other) -> Arrays.compareUnsigned(
      one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

  private KeyOrder() {}
}
