/**
 * Where a distributed Map reads its items from and writes its results to: S3, and the formats of the files there.
 *
 * <p>Start at {@link dev.jasl.runtime.data.S3} for the place and at {@link dev.jasl.runtime.data.ItemReading} for the items. Everything
 * is read as a stream: no file and no list of items is held as a whole. Knows {@code model} and Jackson; imported by {@code engine} and
 * everything that hands in an S3.
 */
@NullMarked
package dev.jasl.runtime.data;

import org.jspecify.annotations.NullMarked;
