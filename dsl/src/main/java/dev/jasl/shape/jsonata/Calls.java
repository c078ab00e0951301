package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.JsonataFunction;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls of JSONata's own functions. What they give is in the one table of functions; here is what depends on the arguments. */
final class Calls {
  /** Those that give a value whenever their arguments have one. */
  private static final Set<JsonataFunction> TOTAL = EnumSet.of(
      JsonataFunction.LENGTH,
      JsonataFunction.SUBSTRING,
      JsonataFunction.SUBSTRING_BEFORE,
      JsonataFunction.SUBSTRING_AFTER,
      JsonataFunction.LOWERCASE,
      JsonataFunction.UPPERCASE,
      JsonataFunction.TRIM,
      JsonataFunction.PAD,
      JsonataFunction.CONTAINS,
      JsonataFunction.JOIN,
      JsonataFunction.REPLACE,
      JsonataFunction.STRING,
      JsonataFunction.BASE64_ENCODE,
      JsonataFunction.BASE64_DECODE,
      JsonataFunction.ENCODE_URL,
      JsonataFunction.ENCODE_URL_COMPONENT,
      JsonataFunction.DECODE_URL,
      JsonataFunction.DECODE_URL_COMPONENT,
      JsonataFunction.NUMBER,
      JsonataFunction.ABS,
      JsonataFunction.FLOOR,
      JsonataFunction.CEIL,
      JsonataFunction.ROUND,
      JsonataFunction.POWER,
      JsonataFunction.SQRT,
      JsonataFunction.FORMAT_NUMBER,
      JsonataFunction.FORMAT_BASE,
      JsonataFunction.FORMAT_INTEGER,
      JsonataFunction.SUM,
      JsonataFunction.BOOLEAN,
      JsonataFunction.NOT,
      JsonataFunction.TYPE,
      JsonataFunction.FROM_MILLIS,
      JsonataFunction.HASH);

  /** Those that give a value whatever their arguments are. */
  private static final Set<JsonataFunction> ALWAYS = EnumSet.of(
      JsonataFunction.EXISTS,
      JsonataFunction.COUNT,
      JsonataFunction.NOW,
      JsonataFunction.MILLIS,
      JsonataFunction.RANDOM,
      JsonataFunction.UUID);

  /** Those that take null for a value rather than for nothing. */
  private static final Set<JsonataFunction> OF_NULL = EnumSet.of(
      JsonataFunction.STRING,
      JsonataFunction.TYPE,
      JsonataFunction.BOOLEAN,
      JsonataFunction.NOT,
      JsonataFunction.EXISTS,
      JsonataFunction.COUNT);

  /** Those whose number may be none in JSON and is then written as a string. */
  private static final Set<JsonataFunction> NO_NUMBER =
      EnumSet.of(JsonataFunction.PARSE_INTEGER, JsonataFunction.POWER);

  private final Interpreter interpreter;

  Calls(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Typed call(JsonataFunction function, Arguments arguments) {
    boolean ofNull = !OF_NULL.contains(function)
        && arguments.types().stream().anyMatch(type -> type.shape().canBe(Kind.NULL));
    if (ArgumentKinds.neverFit(function, arguments.types())) {
      boolean missing = arguments.types().stream().anyMatch(Typed::missing);
      return Typed.failure().orNothing(missing || ofNull || fromContext(function, arguments));
    }
    if (arguments.get(0).isFunction()) {
      return Typed.unknown();
    }
    Typed result = result(function, arguments);
    return result.isFunction() ? result : result.orNothing(ofNull);
  }

  private Typed result(JsonataFunction function, Arguments arguments) {
    Typed first = arguments.get(0);
    return switch (function) {
      case SORT, REVERSE, SHUFFLE, DISTINCT -> items(first);
      case FILTER -> new Sequence(Sequence.flat(first).item(), true, true).value(false);
      case SINGLE -> Typed.maybe(Sequence.flat(first).item());
      case APPEND -> appended(first, arguments.get(1));
      case MAP -> mapped(arguments);
      case REDUCE -> reduced(arguments);
      case MERGE -> Merging.merged(arguments, interpreter);
      case LOOKUP -> Merging.lookedUp(arguments);
      case CLONE -> first;
      case ERROR -> Typed.failure();
      case ASSERT -> Typed.nothing();
      case SPREAD -> Typed.unknown(); // what is no object stays as it is
      default -> declared(function, arguments);
    };
  }

  /** The items of an array, in an array or alone. */
  private static Typed items(Typed array) {
    Shape item = Sequence.flat(array).item();
    return Typed.maybe(item.isNothing() ? array.shape() : item.join(Shape.array(item)));
  }

  private static Typed appended(Typed first, Typed second) {
    if (second.isFunction()) {
      return Typed.unknown();
    }
    Shape items = Sequence.flat(first).item().join(Sequence.flat(second).item());
    Shape shape = first.shape().join(second.shape());
    return Typed.maybe(items.isNothing() ? shape : shape.join(items).join(Shape.array(items)));
  }

  private Typed mapped(Arguments arguments) {
    Optional<Function> function = arguments.get(1).function();
    if (function.isEmpty()) {
      return Typed.unknown();
    }
    Typed item = Typed.of(Sequence.flat(arguments.get(0)).item());
    if (item.isNothing()) {
      return Typed.nothing();
    }
    Typed result = interpreter.apply(
        function.get(), List.of(item, Typed.of(Shape.number()), arguments.get(0)));
    return result.isFunction()
        ? Typed.unknown()
        : new Sequence(result.shape(), true, true).value(false);
  }

  /** The first item, the initial value, or what the function makes of anything and an item. */
  private Typed reduced(Arguments arguments) {
    Optional<Function> function = arguments.get(1).function();
    if (function.isEmpty()) {
      return Typed.unknown();
    }
    Shape item = Sequence.flat(arguments.get(0)).item();
    Typed result = interpreter.apply(
        function.get(),
        List.of(Typed.unknown(), Typed.of(item), Typed.of(Shape.number()), arguments.get(0)));
    return result.join(Typed.maybe(item)).join(arguments.get(2));
  }

  private static Typed declared(JsonataFunction function, Arguments arguments) {
    boolean missing =
        arguments.types().stream().anyMatch(Typed::missing) || fromContext(function, arguments);
    boolean nothing = ALWAYS.contains(function) ? false : missing || !TOTAL.contains(function);
    boolean noNumber =
        function.result().equals("n") && arguments.types().stream().anyMatch(Parts::canBeNoNumber);
    Shape shape = noNumber ? Shape.number().join(Shape.string()) : declared(function);
    boolean ofNothing = arguments.count() > 0 && arguments.get(0).isNothing();
    return ofNothing && TOTAL.contains(function) && function != JsonataFunction.NOT
        ? Typed.nothing()
        : new Typed(shape, nothing, Optional.empty());
  }

  /** Whether an argument may be taken from a context item that may not be there. */
  private static boolean fromContext(JsonataFunction function, Arguments arguments) {
    return arguments.count() < function.parameters().size()
        && arguments.context().missing()
        && !(arguments.count() > 0 && ArgumentKinds.firstFits(function, arguments.get(0)));
  }

  /** What a function gives, whatever its arguments are. A list of a single value may come as that value. */
  static Shape declared(JsonataFunction function) {
    if (NO_NUMBER.contains(function)) {
      return Shape.number().join(Shape.string());
    }
    return switch (function.result()) {
      case "s" -> Shape.string();
      case "n" -> Shape.number();
      case "b" -> Shape.bool();
      case "o" -> Shape.anyObject();
      case "a<s>" -> Shape.string().join(Shape.array(Shape.string()));
      case "a<o>" -> Shape.anyObject().join(Shape.array(Shape.anyObject()));
      default -> Shape.unknown();
    };
  }
}
