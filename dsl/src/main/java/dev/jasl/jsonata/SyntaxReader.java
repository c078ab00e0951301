package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.jsonata.JsonataSyntax.Binary;
import dev.jasl.jsonata.JsonataSyntax.Binding;
import dev.jasl.jsonata.JsonataSyntax.Block;
import dev.jasl.jsonata.JsonataSyntax.Call;
import dev.jasl.jsonata.JsonataSyntax.Chain;
import dev.jasl.jsonata.JsonataSyntax.Condition;
import dev.jasl.jsonata.JsonataSyntax.Elements;
import dev.jasl.jsonata.JsonataSyntax.Filtered;
import dev.jasl.jsonata.JsonataSyntax.Kept;
import dev.jasl.jsonata.JsonataSyntax.Lambda;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Member;
import dev.jasl.jsonata.JsonataSyntax.Members;
import dev.jasl.jsonata.JsonataSyntax.Name;
import dev.jasl.jsonata.JsonataSyntax.Negative;
import dev.jasl.jsonata.JsonataSyntax.Other;
import dev.jasl.jsonata.JsonataSyntax.Path;
import dev.jasl.jsonata.JsonataSyntax.Sorting;
import dev.jasl.jsonata.JsonataSyntax.Step;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.jsonata.JsonataSyntax.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the library's tree as {@link JsonataSyntax}. */
final class SyntaxReader {
  /** What lies deeper is not read, so that no expression can overflow the stack of a reader. */
  private static final int DEEPEST = 100;

  private SyntaxReader() {}

  static JsonataSyntax read(SyntaxNode root) {
    return read(root, 0);
  }

  private static JsonataSyntax read(@Nullable SyntaxNode node, int depth) {
    JsonataSyntax read = step(node, depth);
    return node != null && node.flag("keepArray") ? new Kept(read) : read;
  }

  /** Without {@code []}, which a path keeps for all of its steps. */
  private static JsonataSyntax step(@Nullable SyntaxNode node, int depth) {
    if (node == null || depth > DEEPEST || node.has("group")) {
      return new Other();
    }
    JsonataSyntax plain = plain(node, depth + 1);
    List<JsonataSyntax> filters = filters(node, "predicate", depth + 1);
    return filters.isEmpty() ? plain : new Filtered(plain, filters);
  }

  private static JsonataSyntax plain(SyntaxNode node, int depth) {
    return switch (node.type()) {
      case "string", "number", "value" -> literal(node.value());
      case "variable" -> new Variable(node.text());
      case "name" -> new Name(node.text());
      case "wildcard" -> new Wildcard();
      case "sort" -> new Sorting();
      case "path" -> path(node, depth);
      case "unary" -> unary(node, depth);
      case "binary" ->
        new Binary(node.text(), read(node.child("lhs"), depth), read(node.child("rhs"), depth));
      case "condition" -> condition(node, depth);
      case "bind" -> binding(node, depth);
      case "block" -> new Block(all(node, "expressions", depth));
      case "lambda" -> node.has("signature") ? new Other() : lambda(node, depth);
      case "function" ->
        new Call(read(node.child("procedure"), depth), all(node, "arguments", depth));
      case "apply" -> new Chain(read(node.child("lhs"), depth), read(node.child("rhs"), depth));
      default -> new Other();
    };
  }

  private static JsonataSyntax literal(@Nullable Object value) {
    JsonNode json = value instanceof Number number
        ? Values.number(number)
        : value instanceof Boolean truth
            ? BooleanNode.valueOf(truth)
            : value instanceof String text ? TextNode.valueOf(text) : NullNode.getInstance();
    return new Literal(json);
  }

  /** Steps that bind variables carry tuples along, which nobody reads here. */
  private static JsonataSyntax path(SyntaxNode node, int depth) {
    List<Step> steps = new ArrayList<>();
    for (SyntaxNode step : node.children("steps")) {
      if (step.flag("tuple") || step.has("focus") || step.has("index")) {
        return new Other();
      }
      List<JsonataSyntax> stages = filters(step, "stages", depth);
      steps.add(new Step(step(step, depth), stages));
    }
    return new Path(steps, node.flag("keepSingletonArray"));
  }

  private static List<JsonataSyntax> filters(SyntaxNode node, String list, int depth) {
    return node.children(list).stream()
        .map(filter -> read(filter.child("expr"), depth))
        .toList();
  }

  private static JsonataSyntax unary(SyntaxNode node, int depth) {
    return switch (node.text()) {
      case "-" -> new Negative(read(node.child("expression"), depth));
      case "[" -> new Elements(all(node, "expressions", depth));
      case "{" -> members(node, depth);
      default -> new Other();
    };
  }

  private static Members members(SyntaxNode node, int depth) {
    List<JsonataSyntax> parts = all(node, "lhsObject", depth);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      members.add(new Member(parts.get(i), parts.get(i + 1)));
    }
    return new Members(members);
  }

  private static Condition condition(SyntaxNode node, int depth) {
    SyntaxNode otherwise = node.child("_else");
    return new Condition(
        read(node.child("condition"), depth),
        read(node.child("then"), depth),
        otherwise == null ? Optional.empty() : Optional.of(read(otherwise, depth)));
  }

  private static JsonataSyntax binding(SyntaxNode node, int depth) {
    SyntaxNode name = node.child("lhs");
    return name == null ? new Other() : new Binding(name.text(), read(node.child("rhs"), depth));
  }

  /** What the library makes of a call in tail position has no parameters and stands for its body. */
  private static JsonataSyntax lambda(SyntaxNode node, int depth) {
    JsonataSyntax body = read(node.child("body"), depth);
    return node.flag("thunk")
        ? body
        : new Lambda(node.children("arguments").stream().map(SyntaxNode::text).toList(), body);
  }

  private static List<JsonataSyntax> all(SyntaxNode node, String list, int depth) {
    return node.children(list).stream().map(child -> read(child, depth)).toList();
  }
}
