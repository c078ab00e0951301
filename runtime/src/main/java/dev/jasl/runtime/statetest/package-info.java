/**
 * Tries a single state as the service's {@code TestState} does: with mocks in place of what it calls, and with a look at its data between
 * input and output. Start at {@link dev.jasl.runtime.statetest.StateTest}. Requests and responses have the service's fields and no
 * others.
 *
 * <p>Knows the engine, reads and validates the definition, and holds mocked results to models of what services answer, which are kept as
 * resources and made by {@code dev.jasl.codegen.aws.ResponseModels}. Imported by tests.
 */
@NullMarked
package dev.jasl.runtime.statetest;

import org.jspecify.annotations.NullMarked;
