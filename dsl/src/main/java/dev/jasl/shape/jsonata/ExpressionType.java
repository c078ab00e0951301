package dev.jasl.shape.jsonata;

import dev.jasl.jsonata.Jsonata;
import dev.jasl.shape.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a JSONata expression gives, and what in it can be seen to go wrong. Whatever value the expression gives, the shape admits it;
 * without any values, the expression fails or is undefined for certain.
 *
 * @param shape the values
 * @param missing whether it can be undefined, which the service takes for a failure
 * @param remarks what can never be there or never be true, in the order in which it is evaluated
 */
public record ExpressionType(Shape shape, boolean missing, List<Remark> remarks) {
  public ExpressionType {
    Objects.requireNonNull(shape, "shape");
    remarks = List.copyOf(remarks);
  }

  /**
   * Types an expression.
   *
   * @param variables what the variables can be, {@code states} among them; empty for one that is not assigned. What is not known is any
   *     shape.
   */
  public static ExpressionType of(Jsonata expression, Function<String, Optional<Shape>> variables) {
    Interpreter interpreter = new Interpreter(name -> variables.apply(name).map(Typed::of));
    Typed typed = interpreter.type(expression.syntax());
    return new ExpressionType(
        typed.shape(), typed.missing(), interpreter.remarks().all());
  }

  /** Whether it is undefined or fails whenever it is evaluated. */
  public boolean isNothing() {
    return shape.isNothing();
  }
}
