package dev.jasl.jsonata;

import com.dashjoin.jsonata.Jsonata.JFunction;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The functions of JSONata itself, as the service answers them: the library's, or one of ours in its place. */
final class LanguageFunctions {
  private static final Map<JsonataFunction, JFunction> MADE = new ConcurrentHashMap<>();

  private LanguageFunctions() {}

  /** The function of this name; null if the language has none. */
  static @Nullable JFunction named(String name) {
    return JsonataFunction.named(name)
        .filter(JsonataFunction::isOfTheLanguage)
        .map(function -> MADE.computeIfAbsent(function, LanguageFunctions::made))
        .orElse(null);
  }

  private static JFunction made(JsonataFunction function) {
    JFunction corrected = CorrectedFunctions.named(function.plainName());
    return NullAwareFunction.of(
        function.plainName(), corrected == null ? ofLibrary(function) : corrected);
  }

  /** A function is a value; the library gives no other way to it. */
  private static JFunction ofLibrary(JsonataFunction function) {
    return (JFunction) Objects.requireNonNull(
        com.dashjoin.jsonata.Jsonata.jsonata(function.call()).evaluate(null), function::call);
  }
}
