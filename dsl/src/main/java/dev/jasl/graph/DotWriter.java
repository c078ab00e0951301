package dev.jasl.graph;

import dev.jasl.graph.Diagram.Arrow;
import dev.jasl.graph.Diagram.FrameBegin;
import dev.jasl.graph.Diagram.Node;
import dev.jasl.graph.Diagram.Part;
import java.util.List;
import java.util.stream.Collectors;

/** Spells a diagram in Graphviz's DOT. */
final class DotWriter {
  private static final String HEAD = """
      digraph {
        graph [fontname="Helvetica", fontsize=10, nodesep=0.4, ranksep=0.45];
        node [fontname="Helvetica", fontsize=11, margin="0.15,0.08"];
        edge [fontname="Helvetica", fontsize=9, arrowsize=0.7];
      """;

  private final StringBuilder text = new StringBuilder(HEAD);
  private int depth = 1;

  private DotWriter() {}

  static String write(Diagram diagram) {
    DotWriter writer = new DotWriter();
    diagram.parts().forEach(writer::part);
    diagram.arrows().forEach(writer::arrow);
    return writer.text.append("}\n").toString();
  }

  private void part(Part part) {
    if (part instanceof Node node) {
      line("n" + node.id() + " [" + node.shape().dot() + ", label=" + label(node.lines()) + "];");
    } else if (part instanceof FrameBegin frame) {
      line("subgraph cluster_" + frame.id() + " {");
      depth++;
      line(
          "label=" + label(List.of(frame.title())) + "; labeljust=l; style=rounded; color=gray60;");
    } else {
      depth--;
      line("}");
    }
  }

  private void arrow(Arrow arrow) {
    String caught = "style=dashed, color=\"#a94442\", fontcolor=\"#a94442\"";
    String label = arrow.lines().isEmpty() ? "" : "label=" + label(arrow.lines());
    String attributes = arrow.caught() && !label.isEmpty()
        ? label + ", " + caught
        : arrow.caught() ? caught : label;
    String end = attributes.isEmpty() ? ";" : " [" + attributes + "];";
    line("n" + arrow.from() + " -> n" + arrow.to() + end);
  }

  private void line(String line) {
    text.append("  ".repeat(Math.min(depth, 20))).append(line).append('\n');
  }

  private static String label(List<String> lines) {
    return lines.stream().map(DotWriter::escaped).collect(Collectors.joining("\\n", "\"", "\""));
  }

  /** Backslashes and quotes for DOT itself, ampersands because it knows the entities of HTML. */
  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
