package dev.jasl.jsonata;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Expressions that were compiled before. The same few are read again and again: by each layer of a validation, each time a workflow is
 * built, and by the engine for each of the runs of a property. Once full it forgets all, so that it never grows.
 */
final class Compiled {
  private static final int MOST = 1000;
  private static final int LONGEST = 500;

  private static final Map<String, Jsonata> KNOWN = new ConcurrentHashMap<>();

  private Compiled() {}

  static Jsonata get(String text, Function<String, Jsonata> compiler) {
    Jsonata known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    Jsonata compiled = compiler.apply(text);
    if (text.length() <= LONGEST) {
      if (KNOWN.size() >= MOST) {
        KNOWN.clear();
      }
      KNOWN.put(text, compiled);
    }
    return compiled;
  }
}
