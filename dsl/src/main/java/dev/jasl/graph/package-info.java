/**
 * Pictures of definitions as text: Mermaid and DOT.
 *
 * <p>Start at {@link dev.jasl.graph.Graphs}. A definition becomes a {@code Diagram} of nodes, frames and arrows, whatever its depth and
 * without recursion, and a writer spells that. Imports {@code model} only; imported by the tools. It judges nothing: a broken definition
 * is drawn as far as it goes.
 */
@NullMarked
package dev.jasl.graph;

import org.jspecify.annotations.NullMarked;
