package dev.jasl.runtime.engine;

/**
 * What a child execution starts with.
 *
 * @param items how many items it is about
 */
record ChildInput(Payload payload, int items) {}
