/**
 * Clients of the AWS SDK for Java 2 that a user hands in, in place of a task's service or of S3: the real service, or whatever else the
 * client's endpoint leads to.
 *
 * <p>Start at {@link dev.jasl.runtime.aws.AwsClients}; {@link dev.jasl.runtime.aws.SdkS3} is for distributed Maps. The SDK is an
 * optional dependency, and this is the only package that imports it. Knows {@code task}, {@code data}, {@code time}, {@code model},
 * {@code io} and the spelling of members in {@code shape.results}; imported by nobody but those who start runs.
 */
@NullMarked
package dev.jasl.runtime.aws;

import org.jspecify.annotations.NullMarked;
