/**
 * The daily sales pipeline as an example: a typed workflow, its local runs, its properties, and a CDK app. Seven more stand in {@code
 * dev.jasl.example.pipelines}.
 *
 * <p>Start at {@code SalesPipeline}. Nothing imports it.
 */
@NullMarked
package dev.jasl.example;

import org.jspecify.annotations.NullMarked;
