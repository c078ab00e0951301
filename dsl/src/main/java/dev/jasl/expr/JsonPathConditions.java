package dev.jasl.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.model.Comparator;
import dev.jasl.model.Condition;
import dev.jasl.model.Condition.And;
import dev.jasl.model.Condition.Comparison;
import dev.jasl.model.Condition.Not;
import dev.jasl.model.Condition.Operand;
import dev.jasl.model.Condition.Or;
import dev.jasl.model.Extras;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes a truth value as the comparisons of a JSONPath choice rule. */
public final class JsonPathConditions {
  /** Conditions that are not one comparison. */
  private static final Set<Operator> CONDITIONS = EnumSet.of(
      Operator.AND,
      Operator.OR,
      Operator.NOT,
      Operator.IS_IN,
      Operator.HAS_VALUE,
      Operator.IS_EMPTY);

  private final Site site;

  public JsonPathConditions(Site site) {
    this.site = site;
  }

  public Condition condition(BooleanExpr expression) {
    return TreeDepth.isSound(expression.node, site)
        ? condition(expression.node)
        : test("$", Comparator.IS_PRESENT);
  }

  private Condition condition(Node node) {
    if (!(node instanceof Node.Operation operation)) {
      return test(path(node), Comparator.BOOLEAN_EQUALS);
    }
    List<Node> operands = operation.operands();
    return switch (operation.operator()) {
      case AND -> new And(parts(Operator.AND, operation), Extras.none());
      case OR -> new Or(parts(Operator.OR, operation), Extras.none());
      case NOT -> not(condition(operands.get(0)));
      case IS_IN -> anyOf(operands);
      case STRING_CONTAINS -> containing(operation);
      case HAS_VALUE -> hasValue(operands.get(0));
      case IS_EMPTY -> isEmpty(operands.get(0));
      case BOOLEAN_EQUALS -> isCondition(operands) ? holds(operands) : comparison(operation);
      default -> comparison(operation);
    };
  }

  /** Whether what is compared with true or false is itself a condition, and no value that a path finds. */
  private static boolean isCondition(List<Node> operands) {
    return operands.get(0) instanceof Node.Operation left
        && operands.get(1) instanceof Node.Literal
        && (left.operator().comparator() != null || CONDITIONS.contains(left.operator()));
  }

  /** A test takes the truth value itself; of anything else the opposite is a Not. */
  private Condition holds(List<Node> operands) {
    Condition condition = condition(operands.get(0));
    boolean wanted = ((Node.Literal) operands.get(1)).value().booleanValue();
    if (wanted) {
      return condition;
    }
    return condition instanceof Comparison test && test.comparator().kind() == Comparator.Kind.TEST
        ? new Comparison(
            test.variable(),
            test.comparator(),
            new Operand.Literal(BooleanNode.FALSE),
            test.extras())
        : not(condition);
  }

  /** {@code a and b and c} is one And of three. */
  private List<Condition> parts(Operator operator, Node.Operation operation) {
    List<Condition> parts = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(operation.operands());
    while (!open.isEmpty()) {
      Node part = open.pop();
      if (part instanceof Node.Operation nested && nested.operator() == operator) {
        open.push(nested.operands().get(1));
        open.push(nested.operands().get(0));
      } else {
        parts.add(condition(part));
      }
    }
    return parts;
  }

  private Condition anyOf(List<Node> operands) {
    List<Condition> parts = new ArrayList<>();
    for (JsonNode text : ((Node.Literal) operands.get(1)).value()) {
      parts.add(new Comparison(
          path(operands.get(0)),
          Comparator.STRING_EQUALS,
          new Operand.Literal(text),
          Extras.none()));
    }
    return parts.size() == 1 ? parts.get(0) : new Or(parts, Extras.none());
  }

  /** A literal within a text is a pattern with a star before and behind it. */
  private Condition containing(Node.Operation operation) {
    if (!(operation.operands().get(1) instanceof Node.Literal part)) {
      return comparison(operation);
    }
    String pattern = "*" + RegexText.escapedWildcard(part.value().textValue()) + "*";
    return new Comparison(
        path(operation.operands().get(0)),
        Comparator.STRING_MATCHES,
        new Operand.Literal(TextNode.valueOf(pattern)),
        Extras.none());
  }

  /** A list that is missing has no first element either. */
  private Condition isEmpty(Node list) {
    if (!JsonPathLists.isCertain(list)) {
      site.report(
          Code.EXPRESSION_NOT_IN_JSONPATH,
          "JSONPath cannot tell an empty list from a missing one: " + JsonataWriter.describe(list),
          "assign the list to a variable in an earlier state, or put this Choice in JSONata");
    }
    return not(test(path(new Node.Element(list, 0)), Comparator.IS_PRESENT));
  }

  private Condition hasValue(Node value) {
    String path = path(value);
    return new And(
        List.of(test(path, Comparator.IS_PRESENT), not(test(path, Comparator.IS_NULL))),
        Extras.none());
  }

  private Condition comparison(Node.Operation operation) {
    Comparator comparator = operation.operator().comparator();
    if (comparator == null) {
      return test(path(operation), Comparator.BOOLEAN_EQUALS);
    }
    if (comparator.kind() == Comparator.Kind.TEST) {
      return test(path(operation.operands().get(0)), comparator);
    }
    Node right = operation.operands().get(1);
    Operand operand = right instanceof Node.Literal literal
        ? new Operand.Literal(literal.value())
        : at(comparator, right);
    return new Comparison(path(operation.operands().get(0)), comparator, operand, Extras.none());
  }

  private Operand at(Comparator comparator, Node right) {
    if (!comparator.takesPath()) {
      site.report(
          Code.EXPRESSION_NOT_IN_JSONPATH,
          "JSONPath compares " + comparator.field() + " with literals only",
          "put this Choice in JSONata with .jsonata()");
      return new Operand.Literal(BooleanNode.TRUE);
    }
    return new Operand.At(path(right));
  }

  private String path(Node node) {
    if (!JsonPathLists.isOnePath(node)) {
      site.report(
          Code.EXPRESSION_NOT_IN_JSONPATH,
          "JSONPath compares paths only, not " + JsonataWriter.describe(node),
          "assign it to a variable in an earlier state, or put this Choice in JSONata");
      return "$";
    }
    return new JsonPathWriter(site).text(node);
  }

  private static Condition test(String path, Comparator comparator) {
    return new Comparison(path, comparator, new Operand.Literal(BooleanNode.TRUE), Extras.none());
  }

  private static Condition not(Condition condition) {
    return new Not(condition, Extras.none());
  }
}
