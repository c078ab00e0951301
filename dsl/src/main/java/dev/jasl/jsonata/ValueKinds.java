package dev.jasl.jsonata;

import com.dashjoin.jsonata.Utils;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of a few values as the letters of JSONata's signatures, packed into one number: this is kept for every node that
 * is evaluated, and asked for only when one fails.
 */
final class ValueKinds {
  static final long NONE = 0;

  /** More arguments than any function takes; a function called over and over would otherwise add to them. */
  private static final int MOST = 7;

  private ValueKinds() {}

  /** The kinds with that of one more value behind them, as long as there is room. */
  static long with(long kinds, @Nullable Object value) {
    return kinds >>> (Byte.SIZE * (MOST - 1)) == 0 ? kinds << Byte.SIZE | letter(value) : kinds;
  }

  /** One letter for each value, in order. */
  static String letters(long kinds) {
    return kinds == NONE ? "" : letters(kinds >>> Byte.SIZE) + (char) (kinds & 0x7f);
  }

  /** One letter for each of these, as many as are kept. */
  static String lettersOf(List<?> values) {
    long kinds = NONE;
    for (Object value : values) {
      kinds = with(kinds, value);
    }
    return letters(kinds);
  }

  static boolean isFunction(Object value) {
    return letter(value) == 'f';
  }

  private static char letter(@Nullable Object value) {
    if (value instanceof Utils.JList<?> list
        && list.sequence
        && !list.keepSingleton
        && list.size() < 2) {
      return list.isEmpty() ? 'm' : letter(list.get(0));
    }
    if (value == null) {
      return 'm';
    }
    if (value instanceof String) {
      return 's';
    }
    if (value instanceof Number) {
      return 'n';
    }
    if (value instanceof Boolean) {
      return 'b';
    }
    if (value instanceof List) {
      return 'a';
    }
    return value instanceof Map
        ? 'o'
        : value == com.dashjoin.jsonata.Jsonata.NULL_VALUE ? 'l' : 'f';
  }
}
