package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The items of a ForEach before it is known what is done with each.
 *
 * @param type what the body is handed
 * @param selector how that is made of the item; the item itself when absent
 */
record Items<X extends Expr<?>>(
    ItemSource source, Type<X> type, @Nullable Node selector) {
  static <X extends Expr<?>> Items<X> of(ItemSource source, Type<X> type) {
    return new Items<>(source, type, null);
  }

  /** Something else made of each item. */
  <Y extends Expr<?>> Items<Y> select(Function<X, Y> made) {
    Y selected = made.apply(selector == null ? ForEach.value(type) : type.at(selector));
    return new Items<>(source, Type.of(selected), Node.of(selected));
  }
}
