package dev.jasl.jsonata;

import dev.jasl.jsonata.JsonataReferences.Read;
import dev.jasl.jsonata.JsonataReferences.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a syntax tree. An expression has no context item of its own, so a name or {@code $} that would be looked up
 * there is refused; behind a path step, in a predicate, a sort term or a grouping there is one.
 */
final class ReferenceFinder {
  private final Map<String, Refusal> refused = new LinkedHashMap<>();
  private final List<Read> reads = new ArrayList<>();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final Set<String> tested = new LinkedHashSet<>();
  private final Set<String> hiding = new LinkedHashSet<>();
  private final List<FoundCall> calls = new ArrayList<>();
  private final List<Integer> conditions = new ArrayList<>();
  private final Set<Object> functions = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> chained = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Set<String>> scopes = new ArrayDeque<>();

  ReferenceFinder(SyntaxNode root) {
    scopes.push(new HashSet<>());
    bindAll(List.of(root));
    walk(root, true);
  }

  JsonataReferences references() {
    Set<String> called = new LinkedHashSet<>();
    calls.forEach(call -> called.add(call.name()));
    return new JsonataReferences(List.copyOf(refused.values()), reads, tested, called, hiding);
  }

  /** All names behind a dollar sign, bound or not, functions included. */
  Set<String> mentioned() {
    return mentioned;
  }

  /** The calls by name of what the expression does not bind itself. */
  List<FoundCall> calls() {
    return calls;
  }

  /** How many characters end with the operator of each condition. */
  List<Integer> conditions() {
    return conditions;
  }

  private void walk(@Nullable SyntaxNode node, boolean top) {
    if (node == null) {
      return;
    }
    call(node);
    if (node.is("condition")) {
      conditions.add(node.position());
    }
    switch (node.type()) {
      case "path" -> path(node, top);
      case "name" -> name(node, top);
      case "variable" -> variable(node, List.of(), top);
      case "lambda" -> lambda(node, top);
      case "block" -> block(node, top);
      case "transform" -> transform(node);
      case "sort" -> node.children("terms").forEach(term -> walk(term.child("expression"), false));
      default -> operands(node, top);
    }
    for (String list : List.of("predicate", "stages")) {
      node.children(list).forEach(stage -> walk(stage.child("expr"), false));
    }
    SyntaxNode group = node.child("group");
    if (group != null) {
      group.children("lhsObject").forEach(part -> walk(part, false));
    }
  }

  private void operands(SyntaxNode node, boolean top) {
    boolean binds = node.is("bind");
    SyntaxNode rest = node.is("apply") ? node.child("rhs") : null;
    if (rest != null) {
      chained.add(rest.symbol());
    }
    if (binds || node.is("apply")) {
      expectFunction(node.child("rhs"));
    }
    for (String child :
        List.of("lhs", "rhs", "expression", "procedure", "condition", "then", "_else")) {
      if (!binds || !child.equals("lhs")) {
        walk(node.child(child), top);
      }
    }
    for (String list : List.of("arguments", "expressions", "lhsObject")) {
      node.children(list).forEach(child -> walk(child, top));
    }
  }

  /** What stands before {@code ~>} is one more argument. */
  private void call(SyntaxNode node) {
    boolean whole = node.is("function");
    SyntaxNode called = whole || node.is("partial") ? node.child("procedure") : null;
    if (called == null) {
      return;
    }
    expectFunction(called);
    boolean named = called.is("variable") && !isBound(called.text());
    if (!named || takesFunctions(called.text())) {
      node.children("arguments").forEach(this::expectFunction);
    }
    if (named && called.text().equals("exists")) {
      node.children("arguments").forEach(this::test);
    }
    if (named && whole) {
      int arguments = node.children("arguments").size() + (chained.contains(node.symbol()) ? 1 : 0);
      calls.add(new FoundCall(called.text(), arguments, node.position()));
    }
  }

  private void expectFunction(@Nullable SyntaxNode node) {
    if (node != null) {
      functions.add(node.symbol());
    }
  }

  private static boolean takesFunctions(String name) {
    return JsonataFunction.named(name)
        .map(function -> function.parameters().stream().anyMatch(kind -> kind.contains("f")))
        .orElse(true);
  }

  private void test(SyntaxNode argument) {
    List<SyntaxNode> steps = argument.children("steps");
    SyntaxNode first = steps.isEmpty() ? argument : steps.get(0);
    if (first.is("variable") && !isBound(first.text())) {
      tested.add(first.text());
    }
  }

  private boolean isBound(String name) {
    return scopes.stream().anyMatch(scope -> scope.contains(name));
  }

  private void path(SyntaxNode node, boolean top) {
    List<SyntaxNode> steps = node.children("steps");
    for (int i = 0; i < steps.size(); i++) {
      SyntaxNode step = steps.get(i);
      bindFocus(step);
      if (i == 0 && step.is("variable") && !step.has("stages") && !step.has("predicate")) {
        variable(step, names(steps), top);
      } else {
        walk(step, top && i == 0);
      }
    }
  }

  /** The plain names that follow the first step; the first name with a filter is the last. */
  private static List<String> names(List<SyntaxNode> steps) {
    List<String> names = new ArrayList<>();
    for (SyntaxNode step : steps.subList(1, steps.size())) {
      if (!step.is("name")) {
        break;
      }
      names.add(step.text());
      if (step.has("stages")) {
        break;
      }
    }
    return names;
  }

  private void bindFocus(SyntaxNode step) {
    for (String binder : List.of("focus", "index")) {
      if (step.field(binder) instanceof String name) {
        scopes.element().add(name);
      }
    }
    for (SyntaxNode stage : step.children("stages")) {
      if (stage.is("index")) {
        scopes.element().add(stage.text());
      }
    }
  }

  private void name(SyntaxNode node, boolean top) {
    if (top) {
      refuse("Reference to '%s' at the top level is not supported.".formatted(node.text()), node);
    }
  }

  private void variable(SyntaxNode node, List<String> path, boolean top) {
    String name = node.text();
    if (name.isEmpty()) {
      if (top) {
        refuse("Reference to '$' at the top level is not supported.", node);
      }
    } else if (name.equals("$")) {
      refuse("Reference to '$$' is not supported.", node);
    } else {
      mentioned.add(name);
      if (!isBound(name) && JsonataFunction.named(name).isEmpty()) {
        reads.add(new Read(name, path, node.position()));
      } else if (!isBound(name) && !functions.contains(node.symbol())) {
        hiding.add(name);
      }
    }
  }

  private void refuse(String message, SyntaxNode node) {
    refused.putIfAbsent(message, new Refusal(message, node.position()));
  }

  private void lambda(SyntaxNode node, boolean top) {
    Set<String> parameters = new HashSet<>();
    node.children("arguments").forEach(parameter -> parameters.add(parameter.text()));
    scopes.push(parameters);
    SyntaxNode body = node.child("body");
    bindAll(body == null ? List.of() : List.of(body));
    walk(body, top);
    scopes.pop();
  }

  private void block(SyntaxNode node, boolean top) {
    scopes.push(new HashSet<>());
    List<SyntaxNode> expressions = node.children("expressions");
    bindAll(expressions);
    expressions.forEach(expression -> walk(expression, top));
    scopes.pop();
  }

  /** A function may call one that is bound after it, so names are bound before anything is read. */
  private void bindAll(List<SyntaxNode> expressions) {
    for (SyntaxNode expression : expressions) {
      SyntaxNode target = expression.is("bind") ? expression.child("lhs") : null;
      if (target != null) {
        scopes.element().add(target.text());
        SyntaxNode value = expression.child("rhs");
        bindAll(value == null ? List.of() : List.of(value));
      }
    }
  }

  private void transform(SyntaxNode node) {
    for (String child : List.of("pattern", "update", "delete")) {
      walk(node.child(child), false);
    }
  }
}
