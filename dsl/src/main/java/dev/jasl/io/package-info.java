/**
 * Between text and model: definitions are read from JSON or YAML and written as JSON, and nothing is lost on the way.
 *
 * <p>Start at {@link dev.jasl.io.DefinitionReader} and {@link dev.jasl.io.DefinitionWriter}. Imports {@code model} and
 * {@code diagnostic}; imported by {@code validate}, {@code dsl}, the runtime and the tools. It judges the form of a definition: which
 * fields there are, of which type, with which static values. What a path, an expression, an ARN or a transition means is for
 * {@code validate}.
 */
@NullMarked
package dev.jasl.io;

import org.jspecify.annotations.NullMarked;
