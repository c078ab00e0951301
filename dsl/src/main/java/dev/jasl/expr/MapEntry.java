package dev.jasl.expr;

/**
 * A key of a map and its value.
 *
 * @param <V> the value's type
 */
public record MapEntry<V>(String key, V value) {}
