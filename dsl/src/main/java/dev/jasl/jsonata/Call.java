package dev.jasl.jsonata;

import com.dashjoin.jsonata.Functions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of functions and their arguments; positions in messages are counted from 1. */
final class Call {
  private Call() {}

  /** The argument at this index, or null if it was left out or is undefined. */
  static @Nullable Object argument(List<?> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  /** What a function gives that is handed to another one. */
  static @Nullable Object applied(@Nullable Object function, @Nullable Object... arguments) {
    try {
      return Functions.funcApply(function, new ArrayList<>(Arrays.asList(arguments)));
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable checked) { // the library declares it, and throws none
      throw new IllegalStateException(checked);
    }
  }

  /** The service names the first argument that is too many. */
  static void atMost(int count, List<?> arguments, String function) {
    if (argument(arguments, count) != null) {
      throw JsonataError.argument(count + 1, function);
    }
  }

  /** A number without its fraction, as the service rounds it: -1.7 becomes -1. */
  static long towardsZero(@Nullable Object argument, int position, String function) {
    if (argument instanceof Number number) {
      return (long) number.doubleValue();
    }
    throw JsonataError.argument(position, function);
  }
}
