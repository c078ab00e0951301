package dev.jasl.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function of the language to which JSON null is a value: one that a text, a number or a list of numbers cannot be, and that else
 * makes a list of one. The library takes it for an argument that is undefined.
 */
final class NullAwareFunction extends JFunction {
  private static final Object NULL = com.dashjoin.jsonata.Jsonata.NULL_VALUE;

  private final JsonataFunction function;
  private final JFunction plain;

  private NullAwareFunction(JsonataFunction function, JFunction plain) {
    // a name, by which the library calls it when only some of its arguments are given, comes with a
    // method, which is not called
    super(function.plainName(), function.inNotation(), Functions.class, null, "sum");
    this.function = function;
    this.plain = plain;
  }

  /** The same function, if the table knows it: what Step Functions adds sees to its arguments itself. */
  static JFunction of(String name, JFunction plain) {
    Optional<JsonataFunction> known =
        JsonataFunction.named(name).filter(JsonataFunction::isOfTheLanguage);
    return known.isPresent() ? new NullAwareFunction(known.get(), plain) : plain;
  }

  @Override
  public Object validate(Object arguments, @Nullable Object context) {
    List<?> given = (List<?>) arguments;
    return plain.validate(hasNull(given) ? checked(given) : given, context);
  }

  private static boolean hasNull(List<?> arguments) {
    for (Object argument : arguments) {
      if (argument == NULL) {
        return true;
      }
    }
    return false;
  }

  private List<?> checked(List<?> arguments) {
    int mismatch = JsonataFunction.mismatch(function.plainName(), ValueKinds.lettersOf(arguments));
    if (mismatch > 0) {
      throw JsonataError.argument(mismatch, function.plainName());
    }
    List<@Nullable Object> values = new ArrayList<>(arguments);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == NULL && function.isList(i)) {
        values.set(i, listOfNull());
      }
    }
    return values;
  }

  private List<Object> listOfNull() {
    function.elementType().ifPresent(type -> {
      throw new JsonataError("T0412", ErrorText.notAnArrayOf(type, function.plainName()));
    });
    List<Object> list = new ArrayList<>();
    list.add(NULL);
    return list;
  }

  /** Functions that take others do not look at what those take. */
  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Object call(@Nullable Object input, List arguments) {
    try {
      return plain.call(input, arguments);
    } catch (JException error) {
      throw error;
    } catch (RuntimeException broken) {
      int mismatch =
          JsonataFunction.mismatch(function.plainName(), ValueKinds.lettersOf(arguments));
      throw mismatch > 0 ? new JException("T0410", -1, mismatch, function.plainName()) : broken;
    }
  }

  /** How many arguments another function may call it with. */
  @Override
  public int getNumberOfArgs() {
    return function == JsonataFunction.STRING ? 1 : function.parameters().size();
  }
}
