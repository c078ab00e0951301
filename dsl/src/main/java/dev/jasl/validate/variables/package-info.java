/**
 * Which variables a definition assigns and reads, and which of the reads find a value.
 *
 * <p>Start at {@link dev.jasl.validate.variables.VariableFlow}. Part of {@code validate}; imported by its rules.
 */
@NullMarked
package dev.jasl.validate.variables;

import org.jspecify.annotations.NullMarked;
