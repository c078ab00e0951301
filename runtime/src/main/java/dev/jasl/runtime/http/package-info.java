/**
 * Tasks that call an address over HTTP, {@code http:invoke} and {@code apigateway:invoke}: requests and responses instead of a task's
 * parameters and results.
 *
 * <p>Start at {@link dev.jasl.runtime.http.HttpHandler}. Knows {@code task}, {@code model} and {@code io}; imported by the root package
 * and by those who start runs.
 */
@NullMarked
package dev.jasl.runtime.http;

import org.jspecify.annotations.NullMarked;
