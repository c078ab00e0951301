/**
 * Seven published pipelines, each written twice: {@code …AsPublished} in the classic fields of JSONPath, which emits the published
 * definition to the letter, and typed, in JSONata. The eighth, the sales pipeline, stands in {@code dev.jasl.example}.
 *
 * <p>Start at {@code EtlPipeline}, and compare it with {@code EtlPipelineAsPublished}. Nothing imports it.
 */
@NullMarked
package dev.jasl.example.pipelines;

import org.jspecify.annotations.NullMarked;
