package dev.jasl.jsonata;

import com.dashjoin.jsonata.Parser.Symbol;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of an expression whose results are looked at while it is evaluated.
 *
 * @param called what is called and may turn out to be no function
 * @param dividend of a division that is the whole expression
 * @param divisor likewise
 */
record Landmarks(
    Set<Symbol> called, @Nullable Symbol dividend, @Nullable Symbol divisor) {
  static Landmarks of(SyntaxNode root) {
    Set<Symbol> called = Collections.newSetFromMap(new IdentityHashMap<>());
    collectCalled(root, called);
    boolean division =
        root.is("binary") && (root.text().equals("/") || root.text().equals("%"));
    return new Landmarks(
        called.isEmpty() ? Set.of() : called,
        division ? operand(root, "lhs") : null,
        division ? operand(root, "rhs") : null);
  }

  private static @Nullable Symbol operand(SyntaxNode node, String name) {
    SyntaxNode operand = node.child(name);
    return operand == null ? null : operand.symbol();
  }

  private static void collectCalled(SyntaxNode node, Set<Symbol> called) {
    SyntaxNode procedure = node.is("function") ? node.child("procedure") : null;
    if (procedure != null
        && !(procedure.is("variable") && JsonataFunction.named(procedure.text()).isPresent())) {
      called.add(procedure.symbol());
    }
    for (String child : SINGLE) {
      SyntaxNode inner = node.child(child);
      if (inner != null) {
        collectCalled(inner, called);
      }
    }
    for (String list : MANY) {
      node.children(list).forEach(inner -> collectCalled(inner, called));
    }
  }

  private static final List<String> SINGLE = List.of(
      "lhs",
      "rhs",
      "expression",
      "procedure",
      "condition",
      "then",
      "_else",
      "body",
      "pattern",
      "update",
      "delete",
      "group",
      "expr");

  private static final List<String> MANY =
      List.of("steps", "arguments", "expressions", "lhsObject", "terms", "predicate", "stages");

  boolean isCalled(Symbol symbol) {
    return !called.isEmpty() && called.contains(symbol);
  }
}
