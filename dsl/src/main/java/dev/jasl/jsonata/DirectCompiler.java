package dev.jasl.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.jsonata.JsonataSyntax.Binary;
import dev.jasl.jsonata.JsonataSyntax.Block;
import dev.jasl.jsonata.JsonataSyntax.Call;
import dev.jasl.jsonata.JsonataSyntax.Condition;
import dev.jasl.jsonata.JsonataSyntax.Elements;
import dev.jasl.jsonata.JsonataSyntax.Lambda;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Member;
import dev.jasl.jsonata.JsonataSyntax.Members;
import dev.jasl.jsonata.JsonataSyntax.Name;
import dev.jasl.jsonata.JsonataSyntax.Path;
import dev.jasl.jsonata.JsonataSyntax.Step;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out whether an expression is made only of what can be evaluated directly. */
final class DirectCompiler {
  /** Far from the depth at which the library gives up. */
  private static final int DEEPEST = 12;

  private final List<String> parameters = new ArrayList<>();
  private final Set<String> functions = new LinkedHashSet<>();
  private int slots;

  /** A part that cannot; the rest need not be looked at. */
  private static final class NotDirect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotDirect() {
      super(null, null, false, false);
    }
  }

  /** The expression, ready to be evaluated; empty if it has to be left to the library. */
  static Optional<DirectExpression> compile(JsonataSyntax syntax) {
    DirectCompiler compiler = new DirectCompiler();
    try {
      Direct root = compiler.part(syntax, 0);
      return Optional.of(
          new DirectExpression(root, compiler.slots, List.copyOf(compiler.functions)));
    } catch (NotDirect left) {
      return Optional.empty();
    }
  }

  private Direct part(JsonataSyntax syntax, int depth) {
    if (depth > DEEPEST) {
      throw new NotDirect();
    }
    if (syntax instanceof Literal literal) {
      return constant(literal.value());
    }
    if (syntax instanceof Variable variable) {
      return variable(variable.name());
    }
    if (syntax instanceof Path path) {
      return path(path);
    }
    if (syntax instanceof Binary binary) {
      return DirectOperator.of(
              binary.operator(), part(binary.left(), depth + 1), part(binary.right(), depth + 1))
          .orElseThrow(NotDirect::new);
    }
    if (syntax instanceof Call call && call.function() instanceof Variable function) {
      return call(function.name(), call.arguments(), depth + 1);
    }
    return compound(syntax, depth + 1);
  }

  private Direct compound(JsonataSyntax syntax, int depth) {
    if (syntax instanceof Condition condition) {
      return new Direct.Condition(
          part(condition.test(), depth),
          part(condition.then(), depth),
          part(condition.otherwise().orElseThrow(NotDirect::new), depth));
    }
    if (syntax instanceof Block block && block.expressions().size() == 1) {
      return part(block.expressions().get(0), depth);
    }
    if (syntax instanceof Elements elements) {
      return new Direct.Elements(
          elements.elements().stream().map(element -> part(element, depth)).toList());
    }
    if (syntax instanceof Members members) {
      return members(members.members(), depth);
    }
    throw new NotDirect();
  }

  private static Direct constant(JsonNode literal) {
    if (literal.isNull()) {
      throw new NotDirect();
    }
    return new Direct.Constant(Values.fromJson(literal));
  }

  private Direct members(List<Member> members, int depth) {
    Set<String> names = new LinkedHashSet<>();
    List<Direct> values = new ArrayList<>();
    for (Member member : members) {
      if (!(member.key() instanceof Literal key)
          || !key.value().isTextual()
          || !names.add(key.value().textValue())) {
        throw new NotDirect();
      }
      values.add(part(member.value(), depth));
    }
    return new Direct.Members(List.copyOf(names), values);
  }

  private Direct path(Path path) {
    List<Step> steps = path.steps();
    boolean plain =
        !path.array() && steps.stream().allMatch(step -> step.filters().isEmpty());
    if (!plain || !(steps.get(0).expression() instanceof Variable head)) {
      throw new NotDirect();
    }
    List<String> names = new ArrayList<>();
    for (Step step : steps.subList(1, steps.size())) {
      if (!(step.expression() instanceof Name name)) {
        throw new NotDirect();
      }
      names.add(name.name());
    }
    return path(head.name(), names);
  }

  private Direct path(String head, List<String> names) {
    int slot = parameters.lastIndexOf(head);
    if (slot >= 0) {
      return new Direct.Path(
          scope -> scope.local(slot) instanceof JsonNode node ? node : null, List.copyOf(names));
    }
    if (head.equals("states") && !names.isEmpty()) {
      String member = names.get(0);
      return new Direct.Path(
          scope -> scope.outside().states(member), List.copyOf(names.subList(1, names.size())));
    }
    return ofWorkflow(head, names);
  }

  private Direct variable(String name) {
    int slot = parameters.lastIndexOf(name);
    return slot >= 0 ? new Direct.Local(slot) : ofWorkflow(name, List.of());
  }

  private static Direct ofWorkflow(String variable, List<String> names) {
    boolean ours = !variable.isEmpty()
        && !variable.equals("$")
        && !variable.equals("states")
        && JsonataFunction.named(variable).isEmpty();
    if (!ours) {
      throw new NotDirect();
    }
    return new Direct.Path(scope -> scope.outside().variable(variable), List.copyOf(names));
  }

  private Direct call(String function, List<JsonataSyntax> arguments, int depth) {
    if (parameters.contains(function) || arguments.isEmpty()) {
      throw new NotDirect();
    }
    functions.add(function);
    Direct list = part(arguments.get(0), depth);
    if (arguments.size() == 1) {
      return switch (function) {
        case "sum" -> new DirectCall.Sum(list);
        case "count" -> new DirectCall.Count(list);
        default -> throw new NotDirect();
      };
    }
    if (arguments.size() == 2
        && arguments.get(1) instanceof Lambda lambda
        && lambda.parameters().size() == 1) {
      return overElements(function, list, lambda, depth);
    }
    throw new NotDirect();
  }

  private Direct overElements(String function, Direct list, Lambda lambda, int depth) {
    int slot = parameters.size();
    parameters.add(lambda.parameters().get(0));
    slots = Math.max(slots, parameters.size());
    Direct body = part(lambda.body(), depth + 1);
    parameters.remove(slot);
    return switch (function) {
      case "map" -> new DirectCall.Mapping(list, slot, body);
      case "filter" -> new DirectCall.Filtering(list, slot, body);
      default -> throw new NotDirect();
    };
  }
}
