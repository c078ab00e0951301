package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping or sequence of YAML that is not closed yet. */
final class YamlFrame {
  private final boolean mapping;
  private final @Nullable String anchor;
  private final int begin;
  private final Set<String> keys = new HashSet<>();
  private final List<YamlTape.Stretch> merged = new ArrayList<>();
  private @Nullable Remark remark;
  private Awaits awaits;

  private enum Awaits {
    KEY,
    VALUE,
    /** What stands at the key {@code <<}. */
    MERGED,
    /** An element of the list that stands there. */
    MERGED_ELEMENT
  }

  /** @param begin where on the tape it begins */
  YamlFrame(boolean mapping, @Nullable String anchor, int begin) {
    this.mapping = mapping;
    this.anchor = anchor;
    this.begin = begin;
    this.awaits = mapping ? Awaits.KEY : Awaits.VALUE;
  }

  @Nullable
  String anchor() {
    return anchor;
  }

  int begin() {
    return begin;
  }

  JsonToken end() {
    return mapping ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
  }

  boolean wantsKey() {
    return awaits == Awaits.KEY;
  }

  void takeKey(String key) {
    keys.add(key);
    awaits = Awaits.VALUE;
  }

  void takeValue() {
    awaits = mapping ? Awaits.KEY : Awaits.VALUE;
  }

  boolean isMerging() {
    return awaits == Awaits.MERGED || awaits == Awaits.MERGED_ELEMENT;
  }

  void beginMerge() {
    awaits = Awaits.MERGED;
  }

  void openMergeList() {
    awaits = Awaits.MERGED_ELEMENT;
  }

  /** Whether it was such a list that ended. */
  boolean closeMergeList() {
    boolean closed = awaits == Awaits.MERGED_ELEMENT;
    if (closed) {
      awaits = Awaits.KEY;
    }
    return closed;
  }

  void merge(YamlTape.Stretch named, @Nullable Remark said) {
    merged.add(named);
    remark = remark == null ? said : remark;
    awaits = awaits == Awaits.MERGED ? Awaits.KEY : awaits;
  }

  List<YamlTape.Stretch> merged() {
    return merged;
  }

  /** Whether a key that would be merged is not there yet; afterwards it is. */
  boolean lacks(String key) {
    return keys.add(key);
  }

  /** What is to be said about its first alias. */
  Optional<Remark> remark() {
    return Optional.ofNullable(remark);
  }
}
