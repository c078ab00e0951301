package dev.jasl.graph;

import java.util.List;

/**
 * A picture before it is spelled.
 *
 * @param parts nodes and frames in drawing order; a frame's parts stand between its begin and its end
 */
record Diagram(List<Part> parts, List<Arrow> arrows) {
  Diagram {
    parts = List.copyOf(parts);
    arrows = List.copyOf(arrows);
  }

  /** A step of drawing. */
  sealed interface Part {}

  /** @param lines of its label, as they are, unescaped */
  record Node(int id, Shape shape, List<String> lines) implements Part {
    Node {
      lines = List.copyOf(lines);
    }
  }

  record FrameBegin(int id, String title) implements Part {}

  record FrameEnd() implements Part {}

  /** @param lines of its label, as they are; none where there is nothing to say */
  record Arrow(int from, int to, boolean caught, List<String> lines) {
    Arrow {
      lines = List.copyOf(lines);
    }
  }
}
