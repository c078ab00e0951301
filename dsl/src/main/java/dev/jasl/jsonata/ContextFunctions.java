package dev.jasl.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that depend on the run: clock and chance, if only for the number of an error. They are bound for one evaluation, if it mentions them. */
final class ContextFunctions {
  private final JsonataScope scope;

  ContextFunctions(JsonataScope scope) {
    this.scope = scope;
  }

  static Set<String> names() {
    return Set.of("now", "millis", "random", "uuid", "shuffle", "base64decode");
  }

  void bind(String name, Frame frame) {
    frame.bind(name, NullAwareFunction.of(name, function(name)));
  }

  private JFunction function(String name) {
    return switch (name) {
      case "now" -> new JFunction((input, arguments) -> now(arguments), "<s?s?:s>");
      case "millis" -> new JFunction((input, arguments) -> scope.now().toEpochMilli(), "<:n>");
      case "random" -> new JFunction((input, arguments) -> random(arguments), "<x?x?:n>");
      case "uuid" -> new JFunction((input, arguments) -> uuid(arguments), "<x?:s>");
      case "base64decode" -> new JFunction((input, arguments) -> decoded(arguments), "<s-:s>");
      case "shuffle" -> new JFunction((input, arguments) -> shuffle(arguments), "<a:a>");
      default -> throw new IllegalArgumentException("not a function of clock or chance: " + name);
    };
  }

  private Object now(List<?> arguments) {
    return Functions.dateTimeFromMillis(
        scope.now().toEpochMilli(), (String) Call.argument(arguments, 0), (String)
            Call.argument(arguments, 1));
  }

  private Object random(List<?> arguments) {
    Call.atMost(1, arguments, "random");
    Object seed = Call.argument(arguments, 0);
    return seed == null
        ? scope.chance().nextDouble()
        : new Random(Call.towardsZero(seed, 1, "random")).nextDouble();
  }

  private Object uuid(List<?> arguments) {
    Call.atMost(0, arguments, "uuid");
    return scope.chance().uuid().toString();
  }

  private @Nullable Object decoded(List<?> arguments) {
    try {
      return Functions.base64decode((String) Call.argument(arguments, 0));
    } catch (IllegalArgumentException malformed) {
      throw JsonataError.internal(scope.chance().uuid());
    }
  }

  private @Nullable Object shuffle(List<?> arguments) {
    if (!(Call.argument(arguments, 0) instanceof List<?> list)) {
      return null;
    }
    List<Object> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, (int) (scope.chance().nextDouble() * (i + 1)));
    }
    return shuffled;
  }
}
