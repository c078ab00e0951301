package dev.jasl.expr;

/** What a list can be sorted by: texts, numbers, timestamps. */
public sealed interface Sortable permits StringExpr, NumberExpr, TimestampExpr {}
