package dev.jasl.jsonata;

import com.dashjoin.jsonata.Jsonata.EntryCallback;
import com.dashjoin.jsonata.Jsonata.ExitCallback;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Parser.Symbol;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches one evaluation from within: counts steps and depth, weighs results, knows what is being evaluated. */
final class Evaluation implements EntryCallback, ExitCallback {
  private static final int BYTES_PER_ELEMENT = 8;

  private final JsonataBounds bounds;
  private final Landmarks landmarks;
  private long steps;
  private int depth;
  private Symbol[] open = new Symbol[16];
  private long[] operands = new long[16];
  private boolean dividend;
  private boolean divisor;

  Evaluation(JsonataBounds bounds, Landmarks landmarks) {
    this.bounds = bounds;
    this.landmarks = landmarks;
  }

  void watch(Frame frame) {
    frame.setEvaluateEntryCallback(this);
    frame.setEvaluateExitCallback(this);
  }

  @Override
  public void callback(Symbol symbol, @Nullable Object input, Frame environment) {
    if (++steps > bounds.steps()) {
      throw JsonataError.outOfTime();
    }
    if (depth == bounds.depth()) {
      throw JsonataError.tooDeep();
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      operands = Arrays.copyOf(operands, depth * 2);
    }
    open[depth] = symbol;
    operands[depth] = ValueKinds.NONE;
    depth++;
  }

  @Override
  public void callback(
      Symbol symbol, @Nullable Object input, Frame environment, @Nullable Object result) {
    while (depth > 0 && open[--depth] != symbol) {
      // what failed further in and was caught by the library has never been left
    }
    if (result != null && bytes(result) > bounds.bytes()) {
      throw JsonataError.outOfMemory();
    }
    if (result != null && landmarks.isCalled(symbol) && !ValueKinds.isFunction(result)) {
      throw new JsonataError("T1006", "Attempted to invoke a non-function");
    }
    if (result instanceof Number) {
      dividend |= landmarks.isDividend(symbol);
      divisor |= landmarks.isDivisor(symbol);
    }
    if (depth > 0) {
      operands[depth - 1] = ValueKinds.with(operands[depth - 1], result);
    }
  }

  /** What a new value holds, in constant time; what shows the input holds nothing of its own. */
  private static long bytes(Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    if (value instanceof List<?> list && !(value instanceof NodeView)) {
      return (long) list.size() * BYTES_PER_ELEMENT;
    }
    return 0;
  }

  /** The node whose evaluation failed. */
  @Nullable
  SyntaxNode failed() {
    return depth == 0 ? null : SyntaxNode.of(open[depth - 1]);
  }

  /** The kinds of what the failed node had evaluated, one letter each, in order. */
  String operandsOfFailed() {
    return depth == 0 ? "" : ValueKinds.letters(operands[depth - 1]);
  }

  /** Whether what failed would have been the result of the expression, rather than a part of it. */
  boolean failedAtResult() {
    return depth > 0 && landmarks.results().contains(open[depth - 1]);
  }

  /** Whether the result is that of a division of two numbers: if it gave nothing, it gave not-a-number. */
  boolean dividedNumbers() {
    return dividend && divisor;
  }
}
