package dev.jasl.graph;

import dev.jasl.graph.Diagram.Arrow;
import dev.jasl.graph.Diagram.FrameBegin;
import dev.jasl.graph.Diagram.Node;
import dev.jasl.graph.Diagram.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells a diagram as a Mermaid flowchart. */
final class MermaidWriter {
  /** What a line of Markdown must not begin with, lest it become a list, a heading or a quotation. */
  private static final Pattern MARKDOWN = Pattern.compile("^([0-9]+[.)]|[-+*>]|#+) ");

  private static final String HARMLESS = " ,.?!=/'-";

  private static final String STYLES = """
        classDef mark fill:#333,stroke:#333
        classDef last fill:#333,stroke:#fff,stroke-width:3px
        classDef succeed fill:#dff0d8,stroke:#3c763d,color:#000
        classDef fail fill:#f2dede,stroke:#a94442,color:#000
        classDef broken stroke:#a94442,stroke-dasharray:4
      """;

  private final StringBuilder text = new StringBuilder("flowchart TD\n");
  private int depth = 1;

  private MermaidWriter() {}

  static String write(Diagram diagram) {
    MermaidWriter writer = new MermaidWriter();
    diagram.parts().forEach(writer::part);
    diagram.arrows().forEach(writer::arrow);
    writer.text.append(STYLES);
    writer.style(diagram.arrows());
    return writer.text.toString();
  }

  private void part(Part part) {
    if (part instanceof Node node) {
      String label = node.shape().isMark() ? " " : label(node.lines());
      line("n" + node.id() + node.shape().mermaid(label));
    } else if (part instanceof FrameBegin frame) {
      line("subgraph f" + frame.id() + "[\"" + label(List.of(frame.title())) + "\"]");
      depth++;
    } else {
      depth--;
      line("end");
    }
  }

  private void arrow(Arrow arrow) {
    String line = arrow.caught() ? " -.->" : " -->";
    String label = arrow.lines().isEmpty() ? "" : "|\"" + label(arrow.lines()) + "\"|";
    line("n" + arrow.from() + line + label + " n" + arrow.to());
  }

  /** Arrows of errors are red; Mermaid counts arrows. */
  private void style(List<Arrow> arrows) {
    List<String> caught = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      if (arrows.get(i).caught()) {
        caught.add(Integer.toString(i));
      }
    }
    if (!caught.isEmpty()) {
      line("linkStyle " + String.join(",", caught) + " stroke:#a94442");
    }
  }

  private void line(String line) {
    text.append("  ".repeat(Math.min(depth, 20))).append(line).append('\n');
  }

  private static String label(List<String> lines) {
    return lines.stream().map(MermaidWriter::escaped).collect(Collectors.joining("<br/>"));
  }

  /** All but letters, digits and a few harmless marks as numbers, which mean nothing to Mermaid, Markdown, KaTeX or HTML. */
  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    String plain = MARKDOWN.matcher(line).replaceFirst("$1\u00A0");
    plain.codePoints().forEach(character -> {
      if (Character.isLetterOrDigit(character) || HARMLESS.indexOf(character) >= 0) {
        escaped.appendCodePoint(character);
      } else {
        escaped.append('#').append(character).append(';');
      }
    });
    return escaped.toString();
  }
}
