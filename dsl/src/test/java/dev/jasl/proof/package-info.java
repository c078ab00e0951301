/** The examples in Javadoc, compiled and run, and the mistakes of {@code docs/type-safety.md}, proved by the compiler. */
@NullMarked
package dev.jasl.proof;

import org.jspecify.annotations.NullMarked;
