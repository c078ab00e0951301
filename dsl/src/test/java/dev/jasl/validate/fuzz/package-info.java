/**
 * Validation of definitions that nobody would write. {@code ValidatorFuzzProperties} is a part of every build; {@code mvn -Pfuzz -pl
 * dsl test} tries fifty times as many.
 */
@NullMarked
package dev.jasl.validate.fuzz;

import org.jspecify.annotations.NullMarked;
