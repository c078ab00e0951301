package dev.jasl.graph;

import dev.jasl.model.Definition;

/**
 * Draws definitions, as text for tools that make pictures of it. What {@code build()} gives is drawn by {@code
 * Graphs.mermaid(machine.definition())}.
 *
 * <p>A node is a state, and its shape the state's type; below the name stands what it does (the integration, the time, the error) and
 * what is tried again. Branches of a Parallel and the processor of a Map are frames, and a distributed Map says so. Arrows carry the conditions of a Choice, numbered in the order in which they are tried, {@code default}, and, dashed, the errors that are
 * caught. Long texts are cut. No name is used as an id, so that any name can be drawn; a transition to a state that does not exist
 * leads to a dashed node.
 */
public final class Graphs {
  private Graphs() {}

  /**
   * A Mermaid flowchart, which GitHub, GitLab and many editors show where they find it in a page of Markdown.
   *
   * <pre>{@code
   * Graphs.mermaid(definition)
   * // flowchart TD
   * //   n1((" ")):::mark
   * //   n3["Ship<br/>sqs#58;sendMessage"]
   * //   n2(((" "))):::last
   * //   n1 --> n3
   * //   n3 --> n2
   * //   classDef mark fill:#333,stroke:#333
   * //   ...
   * }</pre>
   *
   * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid, flowcharts</a>
   */
  public static String mermaid(Definition definition) {
    return MermaidWriter.write(DiagramBuilder.of(definition));
  }

  /**
   * A directed graph for Graphviz: {@code dot -Tsvg} makes a picture of it.
   *
   * <pre>{@code
   * Graphs.dot(definition)
   * // digraph {
   * //   ...
   * //   n3 [shape=box, label="Ship\nsqs:sendMessage"];
   * //   ...
   * //   n1 -> n3;
   * //   n3 -> n2;
   * // }
   * }</pre>
   *
   * @see <a href="https://graphviz.org/doc/info/lang.html">Graphviz, the DOT language</a>
   */
  public static String dot(Definition definition) {
    return DotWriter.write(DiagramBuilder.of(definition));
  }
}
