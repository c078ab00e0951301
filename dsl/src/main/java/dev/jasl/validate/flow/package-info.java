/**
 * Follows through a machine what its JSON can be.
 *
 * <p>Start at {@link dev.jasl.validate.flow.ShapeFlow}. May import what {@code validate} may; imported by {@code validate} and its
 * rules.
 */
@NullMarked
package dev.jasl.validate.flow;

import org.jspecify.annotations.NullMarked;
