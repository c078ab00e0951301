package dev.jasl.runtime.engine;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A child execution of a Map Run.
 *
 * @param input an item, what {@code ItemSelector} made of it, or a batch of them
 * @param items how many items it is about
 * @param result with its names, its output or error, and if it is a Standard execution its history
 */
public record MapRunChild(JsonNode input, int items, ExecutionResult result) {}
