/**
 * Twenty-one definitions that others published, written again in the DSL: each class says what one workflow does, the test compares what
 * it emits with the file. Start at {@code RewrittenTest}; nothing imports this package.
 */
@NullMarked
package dev.jasl.realworld;

import org.jspecify.annotations.NullMarked;
