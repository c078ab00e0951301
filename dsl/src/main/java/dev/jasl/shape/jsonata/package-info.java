/**
 * What JSONata expressions give, over shapes instead of values.
 *
 * <p>Start at {@link dev.jasl.shape.jsonata.ExpressionType}. A part of {@code shape}: may import what that may; imported by {@code shape}
 * and {@code validate}.
 */
@NullMarked
package dev.jasl.shape.jsonata;

import org.jspecify.annotations.NullMarked;
