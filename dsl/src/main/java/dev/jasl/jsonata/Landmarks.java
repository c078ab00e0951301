package dev.jasl.jsonata;

import com.dashjoin.jsonata.Parser.Symbol;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes of an expression whose results are looked at while it is evaluated.
 *
 * @param called what is called and may turn out to be no function, even under the name of one, which a variable may have
 * @param results whose result is that of the whole expression: the expression itself, or what is last in its parentheses, or either way
 *     of its condition
 * @param dividends of those results that are divisions
 * @param divisors likewise
 */
record Landmarks(
    Set<Symbol> called, Set<Symbol> results, Set<Symbol> dividends, Set<Symbol> divisors) {
  static Landmarks of(SyntaxNode root) {
    Landmarks found = new Landmarks(symbols(), symbols(), symbols(), symbols());
    collectCalled(root, found.called);
    found.collectResults(root);
    return found;
  }

  private static Set<Symbol> symbols() {
    return Collections.newSetFromMap(new IdentityHashMap<>(2));
  }

  private void collectResults(SyntaxNode root) {
    Deque<SyntaxNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      SyntaxNode node = open.pop();
      results.add(node.symbol());
      if (node.is("binary") && (node.text().equals("/") || node.text().equals("%"))) {
        child(node, "lhs").ifPresent(operand -> dividends.add(operand.symbol()));
        child(node, "rhs").ifPresent(operand -> divisors.add(operand.symbol()));
      } else if (node.is("condition")) {
        child(node, "then").ifPresent(open::push);
        child(node, "_else").ifPresent(open::push);
      } else if (node.is("block") && !node.children("expressions").isEmpty()) {
        List<SyntaxNode> expressions = node.children("expressions");
        open.push(expressions.get(expressions.size() - 1));
      }
    }
  }

  private static Optional<SyntaxNode> child(SyntaxNode node, String name) {
    return Optional.ofNullable(node.child(name));
  }

  private static void collectCalled(SyntaxNode node, Set<Symbol> called) {
    SyntaxNode procedure = node.is("function") ? node.child("procedure") : null;
    if (procedure != null) {
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

  boolean isDividend(Symbol symbol) {
    return !dividends.isEmpty() && dividends.contains(symbol);
  }

  boolean isDivisor(Symbol symbol) {
    return !divisors.isEmpty() && divisors.contains(symbol);
  }

  boolean isCalled(Symbol symbol) {
    return !called.isEmpty() && called.contains(symbol);
  }
}
