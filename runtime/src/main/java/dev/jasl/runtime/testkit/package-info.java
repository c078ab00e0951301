/**
 * For tests of workflows: assertions on executions and on definitions.
 *
 * <p>Start at {@link dev.jasl.runtime.testkit.ExecutionAssert} for runs, at {@link
 * dev.jasl.runtime.testkit.DefinitionAssert} without any. The only package that knows AssertJ, which is an optional dependency. Imported
 * by tests.
 */
@NullMarked
package dev.jasl.runtime.testkit;

import org.jspecify.annotations.NullMarked;
