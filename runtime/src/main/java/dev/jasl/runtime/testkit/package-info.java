/**
 * For tests of workflows: assertions on executions and on definitions.
 *
 * <p>Start at {@link dev.jasl.runtime.testkit.ExecutionAssert} for runs, at {@link dev.jasl.runtime.testkit.DefinitionAssert} without any. Imported by tests and by {@code jqwik}.
 */
@NullMarked
package dev.jasl.runtime.testkit;

import org.jspecify.annotations.NullMarked;
