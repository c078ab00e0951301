package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A catcher of a JSONata state: the error output is what it hands on, unless its {@code Output} says otherwise. */
record ExpressionCaught(
    @Nullable ExpressionTemplate output, @Nullable ExpressionTemplate assign)
    implements Catches.CaughtData {
  @Override
  public Payload output(Visit visit, Payload errorOutput) {
    if (output == null) {
      return errorOutput;
    }
    return Payload.of(output.evaluate(new ExpressionView(visit, null, errorOutput.json())));
  }

  @Override
  public @Nullable ObjectNode assigned(Visit visit, ObjectNode errorOutput) {
    return assign == null
        ? null
        : assign.evaluateObject(new ExpressionView(visit, null, errorOutput));
  }
}
