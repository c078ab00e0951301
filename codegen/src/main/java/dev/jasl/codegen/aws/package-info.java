/**
 * What modules {@code dsl} and {@code runtime} know of AWS's services, as far as it is generated.
 *
 * <p>{@code integrations.json} says which integrations there are and {@link dev.jasl.codegen.aws.IntegrationTable} reads it. {@link
 * dev.jasl.codegen.aws.ServiceModels} takes the shapes of their requests and answers from the SDK's type declarations into JSON Schemas,
 * which are kept beside the table; {@link dev.jasl.codegen.aws.ServiceTasks} and {@link dev.jasl.codegen.aws.ServiceResults} make Java of
 * both, offline. {@link dev.jasl.codegen.aws.ResultTables}, {@link dev.jasl.codegen.aws.CallNames} and {@link
 * dev.jasl.codegen.aws.ResponseModels} write tables for the validator and for {@code TestState}. All are programs, those that need
 * something of AWS's are run by hand. Imported by nobody.
 */
@NullMarked
package dev.jasl.codegen.aws;

import org.jspecify.annotations.NullMarked;
