package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataFunction;
import dev.jasl.jsonata.JsonataSyntax;
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
import dev.jasl.jsonata.JsonataSyntax.Members;
import dev.jasl.jsonata.JsonataSyntax.Name;
import dev.jasl.jsonata.JsonataSyntax.Negative;
import dev.jasl.jsonata.JsonataSyntax.Path;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates an expression over shapes instead of values. What it does not follow is unknown, so that each value the expression can give
 * is one of the answer's; the work is bounded, whatever is written.
 */
final class Interpreter {
  private static final int MOST_STEPS = 20_000;
  private static final int DEEPEST_CALL = 8;

  private final Scope scope;
  private final Paths paths = new Paths(this);
  private final Operators operators = new Operators(this);
  private final Calls calls = new Calls(this);
  private final Remarks remarks = new Remarks();
  private int steps;
  private int depth;

  Interpreter(Scope scope) {
    this.scope = scope;
  }

  Remarks remarks() {
    return remarks;
  }

  Typed type(JsonataSyntax syntax) {
    return type(syntax, Names.of(scope), Typed.nothing());
  }

  Typed type(JsonataSyntax syntax, Names names, Typed context) {
    if (++steps > MOST_STEPS) {
      return Typed.unknown();
    }
    if (syntax instanceof Literal literal) {
      return Typed.of(Shape.of(literal.value()));
    }
    if (syntax instanceof Variable variable) {
      return variable(variable.name(), names, context);
    }
    if (syntax instanceof Name name) {
      return Parts.field(context, name.name());
    }
    if (syntax instanceof Path path) {
      return paths.path(path, names, context);
    }
    if (syntax instanceof Filtered filtered) {
      return paths.filtered(type(filtered.value(), names, context), filtered.filters(), names);
    }
    if (syntax instanceof Kept kept) {
      return paths.kept(type(kept.value(), names, context));
    }
    if (syntax instanceof Binary binary) {
      return operators.binary(binary, names, context);
    }
    if (syntax instanceof Negative negative) {
      return operators.negative(type(negative.value(), names, context));
    }
    return structure(syntax, names, context);
  }

  private Typed structure(JsonataSyntax syntax, Names names, Typed context) {
    if (syntax instanceof Elements elements) {
      return Constructors.array(elements, types(elements.elements(), names, context));
    }
    if (syntax instanceof Members members) {
      return Constructors.object(members, this, names, context);
    }
    if (syntax instanceof Condition condition) {
      return operators.condition(condition, names, context);
    }
    if (syntax instanceof Block block) {
      return block(block, names.block(), context);
    }
    if (syntax instanceof Binding binding) {
      Typed value = type(binding.value(), names, context);
      names.bind(binding.name(), value);
      return value;
    }
    if (syntax instanceof Lambda lambda) {
      return Typed.of(new Function.Written(lambda, names, context));
    }
    if (syntax instanceof Call call) {
      return call(
          call.function(), call.arguments(), arguments(call, names, context), names, context);
    }
    return syntax instanceof Chain chain ? chain(chain, names, context) : Typed.unknown();
  }

  /** Whether something exists may be asked of anything. */
  private List<Typed> arguments(Call call, Names names, Typed context) {
    if (!call.function().equals(new Variable("exists"))) {
      return types(call.arguments(), names, context);
    }
    remarks.silence();
    List<Typed> types = types(call.arguments(), names, context);
    remarks.speak();
    return types;
  }

  List<Typed> types(List<JsonataSyntax> expressions, Names names, Typed context) {
    List<Typed> types = new ArrayList<>();
    expressions.forEach(expression -> types.add(type(expression, names, context)));
    return types;
  }

  /** A workflow variable hides a function of the same name, as at run time. */
  private Typed variable(String name, Names names, Typed context) {
    if (name.isEmpty()) {
      return context;
    }
    Optional<Typed> known = names.find(name);
    if (known.isPresent()) {
      return known.get();
    }
    return JsonataFunction.named(name)
        .map(function -> Typed.of(new Function.Known(function)))
        .orElseGet(Typed::unknown);
  }

  private Typed block(Block block, Names names, Typed context) {
    Typed last = Typed.nothing();
    for (JsonataSyntax expression : block.expressions()) {
      last = type(expression, names, context);
      if (last.isFailure()) {
        return last;
      }
    }
    return last;
  }

  private Typed chain(Chain chain, Names names, Typed context) {
    Typed left = type(chain.left(), names, context);
    if (left.isFunction()) {
      return Typed.unknown();
    }
    if (chain.right() instanceof Call call) {
      List<JsonataSyntax> written = new ArrayList<>(List.of(chain.left()));
      written.addAll(call.arguments());
      List<Typed> arguments = new ArrayList<>(List.of(left));
      arguments.addAll(types(call.arguments(), names, context));
      return call(call.function(), written, arguments, names, context);
    }
    return call(chain.right(), List.of(chain.left()), List.of(left), names, context);
  }

  private Typed call(
      JsonataSyntax called,
      List<JsonataSyntax> written,
      List<Typed> arguments,
      Names names,
      Typed context) {
    if (arguments.stream().anyMatch(Typed::isFailure)) {
      return Typed.failure();
    }
    return type(called, names, context)
        .function()
        .map(function -> function instanceof Function.Known known
            ? calls.call(known.function(), new Arguments(written, arguments, names, context))
            : apply(function, arguments))
        .orElseGet(Typed::unknown);
  }

  /** Calls a function as another function does, which hands over no more arguments than it takes. */
  Typed apply(Function function, List<Typed> arguments) {
    if (function instanceof Function.Known known) {
      return Typed.maybe(Calls.declared(known.function()));
    }
    Function.Written written = (Function.Written) function;
    if (depth >= DEEPEST_CALL) {
      return Typed.unknown();
    }
    Names names = written.names().block();
    List<String> parameters = written.lambda().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      names.bind(parameters.get(i), i < arguments.size() ? arguments.get(i) : Typed.nothing());
    }
    depth++;
    Typed result = type(written.lambda().body(), names, written.context());
    depth--;
    return result;
  }
}
