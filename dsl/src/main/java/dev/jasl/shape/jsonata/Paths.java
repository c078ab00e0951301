package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataSyntax;
import dev.jasl.jsonata.JsonataSyntax.Binary;
import dev.jasl.jsonata.JsonataSyntax.Elements;
import dev.jasl.jsonata.JsonataSyntax.Literal;
import dev.jasl.jsonata.JsonataSyntax.Name;
import dev.jasl.jsonata.JsonataSyntax.Path;
import dev.jasl.jsonata.JsonataSyntax.Sorting;
import dev.jasl.jsonata.JsonataSyntax.Step;
import dev.jasl.jsonata.JsonataSyntax.Variable;
import dev.jasl.shape.Found;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import java.util.List;

/** Paths and predicates: each step maps over the items of the one before, and arrays are laid flat in between. */
final class Paths {
  private final Interpreter interpreter;

  /** Whether an array was kept by {@code []}: such a one does not stay whole when it is read once more. */
  private boolean kept;

  Paths(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Typed path(Path path, Names names, Typed context) {
    kept |= path.array();
    Typed value = value(path, names, context);
    if (path.array()
        && path.steps().stream().anyMatch(step -> step.expression() instanceof Elements)) {
      return Typed
          .unknown(); // how deep such arrays end up in each other depends on how many there are
    }
    if (path.steps().get(0).expression() instanceof Elements && path.steps().size() > 1) {
      // an empty array has no items to go on with, and is what comes out
      return value.join(Typed.of(Shape.array(Shape.nothing())));
    }
    return value;
  }

  private static boolean isIndex(JsonataSyntax filter) {
    return filter instanceof Literal literal && literal.value().isNumber();
  }

  private Typed value(Path path, Names names, Typed context) {
    List<Step> steps = path.steps();
    boolean absolute = steps.get(0).expression() instanceof Variable;
    Sequence items = absolute || !Parts.hasArrays(context.shape())
        ? new Sequence(context.shape(), false, false)
        : Sequence.flat(context);
    Typed item =
        absolute ? context : new Typed(items.item(), context.missing(), context.function());
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Names within = i == 0 && !items.many() ? names : names.uncertain();
      if (step.expression() instanceof Sorting) {
        items = filtered(new Sequence(items.item(), items.empty(), true), step.filters(), within);
      } else {
        Typed result =
            filtered(interpreter.type(step.expression(), within, item), step.filters(), within);
        if (i > 0 && result.isNothing() && result.missing()) {
          interpreter.remarks().neverThere(path, i, names, items.item());
        }
        if (result.isFailure() && !items.empty()) {
          return result;
        }
        if (i == steps.size() - 1) {
          Typed single = last(step, result.orNothing(items.empty()), path.array());
          return items.many()
              ? single.join(next(step, i, items, result).value(path.array()))
              : single;
        }
        items = next(step, i, items, result);
      }
      if (items.isNothing()) {
        return Typed.nothing();
      }
      item = Typed.of(items.item());
    }
    return items.value(path.array());
  }

  /** Arrays that a step constructs stay whole, save in the first step. */
  private static Sequence next(Step step, int index, Sequence items, Typed result) {
    return index > 0 && step.expression() instanceof Elements && step.filters().isEmpty()
        ? new Sequence(result.shape(), items.empty() || result.missing(), items.many())
        : items.step(result.isFunction() ? Typed.unknown() : result);
  }

  /** What the last step gives for a single item is the value as it is, arrays included. */
  private Typed last(Step step, Typed result, boolean array) {
    if (result.isFunction()) {
      return array ? Typed.unknown() : result;
    }
    Shape shape = result.shape();
    if (array) {
      return new Typed(
          shape.only(Kind.ARRAY).join(arrayOf(Parts.withoutArrays(shape))),
          result.missing(),
          result.function());
    }
    boolean plain = !kept && step.expression() instanceof Name && step.filters().isEmpty();
    return plain
        ? result
        : new Typed(shape.join(shape.element()), result.missing(), result.function());
  }

  /** What {@code []} makes of a value that may be a sequence or not. */
  Typed kept(Typed value) {
    kept = true;
    return value.isFunction()
        ? value
        : new Typed(
            value.shape().join(arrayOf(Parts.withoutArrays(value.shape()))),
            value.missing(),
            value.function());
  }

  private static Shape arrayOf(Shape item) {
    return item.isNothing() ? item : Shape.array(item);
  }

  /** What predicates leave of a value. */
  Typed filtered(Typed value, List<JsonataSyntax> filters, Names names) {
    if (value.isFunction() && !filters.isEmpty()) {
      return Typed.unknown();
    }
    Typed left = value;
    for (JsonataSyntax filter : filters) {
      if (isIndex(filter) && left.shape().isOnly(Kind.ARRAY)) {
        left = indexed(left, ((Literal) filter).value().intValue());
        continue;
      }
      Sequence items = Sequence.flat(left);
      boolean ghost = left.missing() && !isIndex(filter) && canBeTrueOfNothing(filter, names);
      left = filtered(
          ghost ? new Sequence(items.item().join(Shape.nul()), true, items.many()) : items,
          filter,
          names);
    }
    return left;
  }

  private static Typed indexed(Typed array, int index) {
    Found found =
        index < 0 ? array.shape().elementFromEnd(-index) : array.shape().element(index);
    boolean missing = array.missing() || found.presence() != Presence.ALWAYS;
    return new Typed(found.shape(), missing, array.function());
  }

  /** A predicate that is true of nothing at all leaves a place for it, which may show as null. */
  private boolean canBeTrueOfNothing(JsonataSyntax filter, Names names) {
    if (filter instanceof Binary binary) {
      boolean left = canBeTrueOfNothing(binary.left(), names);
      boolean right = canBeTrueOfNothing(binary.right(), names);
      return switch (binary.operator()) {
        case "or" -> left || right;
        case "&" -> true;
        default -> left && right;
      };
    }
    return !interpreter.type(filter, names.uncertain(), Typed.nothing()).isNothing();
  }

  private Sequence filtered(Sequence items, List<JsonataSyntax> filters, Names names) {
    Sequence left = items;
    for (JsonataSyntax filter : filters) {
      left = Sequence.flat(filtered(left, filter, names));
    }
    return left;
  }

  private Typed filtered(Sequence items, JsonataSyntax filter, Names names) {
    if (isIndex(filter)) {
      int index = ((Literal) filter).value().intValue();
      boolean there = !items.empty() && (index == 0 || index == -1);
      return items.isNothing()
          ? Typed.nothing()
          : there ? Typed.of(items.item()) : Typed.maybe(items.item());
    }
    Typed predicate = interpreter.type(filter, names.uncertain(), Typed.of(items.item()));
    boolean indices = !predicate.isFunction() && Parts.hasArrays(predicate.shape());
    return new Sequence(items.item(), true, items.many() || indices).value(false);
  }
}
