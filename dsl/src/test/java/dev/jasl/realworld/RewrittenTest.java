package dev.jasl.realworld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others published can be said in the DSL, and what is emitted is what they published. */
class RewrittenTest {
  @ParameterizedTest
  @MethodSource("dev.jasl.realworld.Rewritten#all")
  void whatIsEmittedIsWhatWasPublished(Rewritten rewritten) {
    assertThat(lines("", rewritten.emitted()))
        .containsExactlyElementsOf(lines("", Published.definition(rewritten.id())));
  }

  @Test
  void everyFieldThatOccursInTheCorpusIsUsed() {
    assertThat(emitted().fields()).containsAll(Vocabulary.of(Published.all()).fields());
  }

  @Test
  void twelveIntegrationsAreUsed() {
    assertThat(emitted().integrations()).hasSizeGreaterThanOrEqualTo(12);
  }

  private static Vocabulary emitted() {
    return Vocabulary.of(Rewritten.all().stream().map(Rewritten::emitted).toList());
  }

  /** Each value with the way to it; members in the order of their names, numbers by value. */
  private static List<String> lines(String at, JsonNode json) {
    List<String> lines = new ArrayList<>();
    Map<String, JsonNode> members = new TreeMap<>();
    json.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    members.forEach((name, member) -> lines.addAll(lines(at + "/" + name, member)));
    for (int i = 0; i < json.size() && json.isArray(); i++) {
      lines.addAll(lines(at + "/" + i, json.get(i)));
    }
    lines.add(at + " " + (json.isContainerNode() ? json.getNodeType() : scalar(json)));
    return lines;
  }

  private static String scalar(JsonNode json) {
    if (!json.isNumber()) {
      return json.toString();
    }
    BigDecimal number = json.decimalValue().stripTrailingZeros();
    return number.toPlainString();
  }
}
