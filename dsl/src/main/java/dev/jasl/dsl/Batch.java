package dev.jasl.dsl;

import dev.jasl.expr.Expr;

/**
 * What a child execution gets that handles several items.
 *
 * @param <L> the expression of the list of items
 * @param <Y> the expression of what each batch carries beside them
 */
public record Batch<L extends Expr<?>, Y extends Expr<?>>(L items, Y input) {}
