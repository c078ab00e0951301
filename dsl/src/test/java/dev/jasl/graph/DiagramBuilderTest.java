package dev.jasl.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.graph.Diagram.Arrow;
import dev.jasl.graph.Diagram.FrameBegin;
import dev.jasl.graph.Diagram.FrameEnd;
import dev.jasl.graph.Diagram.Node;
import dev.jasl.io.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiagramBuilderTest {
  private static final String NESTED = """
      {"StartAt": "P", "States": {
        "P": {"Type": "Parallel", "Next": "Last", "Branches": [
          {"StartAt": "M", "States": {
            "M": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}}}},
          {"StartAt": "S", "States": {"S": {"Type": "Succeed"}}}],
          "Catch": [{"ErrorEquals": ["A", "B"], "Next": "Last"}]},
        "Last": {"Type": "Fail"}}}
      """;

  @Test
  void framesAreNestedAsScopesAre() {
    List<String> parts = new ArrayList<>();
    diagram(NESTED).parts().forEach(part -> {
      if (part instanceof FrameBegin frame) {
        parts.add("(" + frame.title());
      } else {
        parts.add(part instanceof FrameEnd ? ")" : name((Node) part));
      }
    });

    assertThat(parts)
        .containsExactly(
            "START",
            "P",
            "Last",
            "JOIN",
            "(branch 1",
            "M",
            "JOIN",
            "(each item",
            "X",
            ")",
            ")",
            "(branch 2",
            "S",
            ")");
  }

  @Test
  void whatIsNestedLeadsOnFromWhereItComesTogetherAndErrorsFromTheStateItself() {
    Diagram diagram = diagram(NESTED);
    Map<Integer, String> names = new TreeMap<>();
    diagram.parts().forEach(part -> {
      if (part instanceof Node node) {
        names.put(node.id(), names.containsValue(name(node)) ? name(node) + "2" : name(node));
      }
    });

    assertThat(diagram.arrows())
        .extracting(arrow -> text(arrow, names))
        .containsExactlyInAnyOrder(
            "START P []",
            "JOIN Last []",
            "P Last [A, B] caught",
            "P M []",
            "M X []",
            "X JOIN2 []",
            "JOIN2 JOIN []",
            "P S []",
            "S JOIN []");
  }

  @Test
  void aTargetThatIsMissingIsDrawnOnceAScope() {
    Diagram diagram = diagram("""
        {"StartAt": "Nowhere", "States": {"A": {"Type": "Pass", "Next": "Nowhere"}, "B": {"Type": "Pass", "Next": "Nowhere"}}}
        """);

    assertThat(diagram.parts())
        .filteredOn(part -> part instanceof Node node && node.shape() == Shape.MISSING)
        .hasSize(1);
  }

  private static String text(Arrow arrow, Map<Integer, String> names) {
    return names.get(arrow.from()) + " " + names.get(arrow.to()) + " " + arrow.lines()
        + (arrow.caught() ? " caught" : "");
  }

  private static String name(Node node) {
    return node.shape().isMark() ? node.shape().name() : node.lines().get(0);
  }

  private static Diagram diagram(String json) {
    return DiagramBuilder.of(DefinitionReader.read(json).value().orElseThrow());
  }
}
