package dev.jasl.runtime.aws;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;

/**
 * What a client gave.
 *
 * @param body of an operation that gives a stream; null for others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SdkAnswer(SdkResponse response, byte @Nullable [] body) {}
