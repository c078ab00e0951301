/**
 * The service integrations of module {@code dsl}, as far as they are generated.
 *
 * <p>{@code integrations.json} says which integrations there are and {@link dev.jasl.codegen.aws.IntegrationTable} reads it. Two programs
 * use it: {@link dev.jasl.codegen.aws.ServiceModels}, run by hand, takes the shapes of requests and answers from the SDK's type
 * declarations into JSON Schemas, which are kept beside the table; {@link dev.jasl.codegen.aws.ServiceTasks} makes Java of both, offline.
 * Imported by nobody.
 */
@NullMarked
package dev.jasl.codegen.aws;

import org.jspecify.annotations.NullMarked;
