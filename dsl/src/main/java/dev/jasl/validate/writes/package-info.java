/**
 * What states write into their input with {@code ResultPath}, and whether anybody reads it.
 *
 * <p>Start at {@link dev.jasl.validate.writes.LostWrites}. Part of {@code validate}; imported by its rules.
 */
@NullMarked
package dev.jasl.validate.writes;

import org.jspecify.annotations.NullMarked;
