package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import org.jspecify.annotations.Nullable;

/**
 * A flow of which it is known what comes out.
 *
 * @param <X> the expression of its output
 */
public class TypedFlow<X extends Expr<?>> extends Flow {
  private final Type<X> type;

  TypedFlow(@Nullable Link last, Type<X> type) {
    super(last);
    this.type = type;
  }

  final Type<X> type() {
    return type;
  }
}
