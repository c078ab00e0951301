package dev.jasl.graph;

/** What a node stands for, and how each language draws it. */
enum Shape {
  TASK("[\"", "\"]", "shape=box"),
  PASS("(\"", "\")", "shape=box, style=rounded"),
  CHOICE("{\"", "\"}", "shape=diamond, margin=\"0,0\""),
  WAIT("{{\"", "\"}}", "shape=hexagon"),
  SUCCEED(
      "([\"",
      "\"]):::succeed",
      "shape=box, style=\"rounded,filled\", fillcolor=\"#dff0d8\", color=\"#3c763d\""),
  FAIL(
      "([\"",
      "\"]):::fail",
      "shape=box, style=\"rounded,filled\", fillcolor=\"#f2dede\", color=\"#a94442\""),
  PARALLEL("[[\"", "\"]]", "shape=box, peripheries=2"),
  MAP("[/\"", "\"\\]", "shape=trapezium, margin=\"0,0.05\""),
  /** A state without a typed form. */
  OPAQUE(">\"", "\"]:::broken", "shape=note, style=dashed"),
  /** A state that is gone to and does not exist. */
  MISSING(
      "[\"", "\"]:::broken", "shape=box, style=dashed, color=\"#a94442\", fontcolor=\"#a94442\""),
  START(
      "((\"",
      "\")):::mark",
      "shape=circle, style=filled, fillcolor=black, width=0.2, fixedsize=true"),
  END(
      "(((\"",
      "\"))):::last",
      "shape=doublecircle, style=filled, fillcolor=black, width=0.15, fixedsize=true"),
  /** Where branches or iterations come together. */
  JOIN(
      "((\"",
      "\")):::mark",
      "shape=circle, style=filled, fillcolor=gray40, width=0.12, fixedsize=true");

  private final String mermaidBegin;
  private final String mermaidEnd;
  private final String dot;

  Shape(String mermaidBegin, String mermaidEnd, String dot) {
    this.mermaidBegin = mermaidBegin;
    this.mermaidEnd = mermaidEnd;
    this.dot = dot;
  }

  /** Brackets around a label that is escaped already. */
  String mermaid(String label) {
    return mermaidBegin + label + mermaidEnd;
  }

  /** Attributes of the node, all but the label. */
  String dot() {
    return dot;
  }

  /** Whether it is a mere mark, without text. */
  boolean isMark() {
    return this == START || this == END || this == JOIN;
  }
}
