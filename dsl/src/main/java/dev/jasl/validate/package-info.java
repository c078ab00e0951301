/**
 * Says what is wrong with a definition: what the service refuses, and what it accepts though it cannot work.
 *
 * <p>Start at {@link dev.jasl.validate.Validator}. A finding comes from one {@link dev.jasl.validate.Rule}, which reads the {@link
 * dev.jasl.validate.StateGraph}, with each {@link dev.jasl.validate.Formula} in it read already, and writes to the {@link dev.jasl.validate.Report}; the rules are in {@code validate.rules}. Nothing
 * here throws on a bad definition. May import everything that knows definitions and expressions, but neither {@code expr} nor {@code
 * dsl}; imported by {@code dsl} and the runtime.
 */
@NullMarked
package dev.jasl.validate;

import org.jspecify.annotations.NullMarked;
