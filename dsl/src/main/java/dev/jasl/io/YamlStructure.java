package dev.jasl.io;

import com.fasterxml.jackson.core.JsonToken;
import dev.jasl.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Keeps account of what is open in a YAML text: which mapping waits for a key or a value, what anchors name, what is merged. */
final class YamlStructure {
  private final TextLines lines;
  private final YamlTape tape = new YamlTape();
  private final Deque<YamlFrame> open = new ArrayDeque<>();
  private final Map<String, YamlTape.Stretch> anchors = new HashMap<>();
  private boolean aliasSeen;

  YamlStructure(TextLines lines) {
    this.lines = lines;
  }

  Optional<YamlToken> poll() {
    return tape.poll();
  }

  void scalar(ScalarEvent scalar, int begin) throws BrokenTextException {
    YamlFrame frame = open.peek();
    if (frame != null && frame.wantsKey()) {
      key(frame, scalar, begin);
      return;
    }
    refuseIfMerging(begin);
    tape.write(YamlNodes.value(scalar, begin, lines));
    complete(scalar.getAnchor(), tape.end() - 1);
  }

  private void key(YamlFrame frame, ScalarEvent scalar, int begin) {
    if (scalar.isPlain() && scalar.getValue().equals("<<")) {
      frame.beginMerge();
    } else {
      frame.takeKey(scalar.getValue());
      tape.write(YamlToken.of(JsonToken.FIELD_NAME, scalar.getValue(), begin, lines));
    }
  }

  void open(CollectionStartEvent start, int begin) throws BrokenTextException {
    boolean mapping = start instanceof MappingStartEvent;
    YamlFrame frame = open.peek();
    if (frame != null && frame.wantsKey()) {
      throw broken(begin, "A key is text, not a list or a mapping");
    }
    if (frame != null && frame.isMerging() && !mapping) {
      frame.openMergeList();
      return;
    }
    refuseIfMerging(begin);
    tape.write(YamlNodes.begin(start, begin, lines));
    open.push(new YamlFrame(mapping, start.getAnchor(), tape.end() - 1));
  }

  void close(int begin) throws BrokenTextException {
    YamlFrame frame = open.element();
    if (frame.closeMergeList()) {
      return;
    }
    for (YamlTape.Stretch merged : frame.merged()) {
      tape.merge(merged, frame, lines.at(begin));
    }
    tape.write(YamlToken.of(frame.end(), "", begin, lines).with(frame.remark().orElse(null)));
    open.pop();
    complete(frame.anchor(), frame.begin());
  }

  void alias(String anchor, int begin) throws BrokenTextException {
    YamlTape.Stretch named = anchors.get(anchor);
    if (named == null) {
      throw broken(
          begin,
          "No value that ends before this place has the anchor \"" + Shown.text(anchor) + "\"");
    }
    YamlFrame frame = open.peek();
    if (frame != null && frame.wantsKey()) {
      throw broken(begin, "A key is text, not an alias");
    }
    Remark remark = aliasSeen ? null : YamlNodes.aliasRemark(anchor, lines.at(begin));
    aliasSeen = true;
    if (frame != null && frame.isMerging()) {
      merge(frame, named, begin, remark);
      return;
    }
    int from = tape.end();
    tape.copy(named, lines.at(begin), remark);
    complete(null, from);
  }

  private void merge(YamlFrame frame, YamlTape.Stretch named, int begin, @Nullable Remark remark)
      throws BrokenTextException {
    if (!tape.isMapping(named)) {
      throw notMergeable(begin);
    }
    frame.merge(named, remark);
  }

  private void complete(@Nullable String anchor, int from) {
    if (anchor != null) {
      anchors.put(anchor, new YamlTape.Stretch(from, tape.end()));
    }
    YamlFrame around = open.peek();
    if (around != null) {
      around.takeValue();
    }
  }

  private void refuseIfMerging(int begin) throws BrokenTextException {
    YamlFrame frame = open.peek();
    if (frame != null && frame.isMerging()) {
      throw notMergeable(begin);
    }
  }

  private BrokenTextException notMergeable(int begin) {
    return broken(begin, "\"<<\" takes the alias of a mapping, or a list of such aliases");
  }

  private BrokenTextException broken(int begin, String message) {
    return BrokenTextException.of(Code.JSON_SYNTAX, lines.at(begin), message);
  }
}
