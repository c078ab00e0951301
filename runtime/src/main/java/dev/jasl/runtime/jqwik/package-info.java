/**
 * Properties with jqwik: records generated from their schemas, faults that a workflow's tasks can have, and interleavings
 * of its branches.
 *
 * <p>Start at {@link dev.jasl.runtime.jqwik.FaultsIn}. The only package that knows jqwik, which is an optional dependency; jqwik finds
 * the providers by itself. Imported by tests only.
 */
@NullMarked
package dev.jasl.runtime.jqwik;

import org.jspecify.annotations.NullMarked;
