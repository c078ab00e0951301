/**
 * What service integrations give: tables that module {@code codegen} writes, and the response classes of the AWS SDK for Java where they
 * are on the class path.
 *
 * <p>Start at {@link dev.jasl.shape.results.IntegrationResults}. A part of {@code shape}: may import what that may; imported by {@code
 * shape}, {@code validate} and the part of {@code codegen} that writes tables.
 */
@NullMarked
package dev.jasl.shape.results;

import org.jspecify.annotations.NullMarked;
