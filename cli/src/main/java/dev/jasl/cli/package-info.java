/**
 * The {@code jasl} command.
 *
 * <p>Start at {@link dev.jasl.cli.Jasl}; each subcommand is one class: {@link dev.jasl.cli.ValidateCommand}, {@link
 * dev.jasl.cli.RunCommand}, {@link dev.jasl.cli.ReplayCommand} and {@link dev.jasl.cli.GraphCommand}. The package turns arguments and files
 * into calls of the library and results into text, and decides nothing about definitions or runs. May import everything in {@code dsl},
 * {@code codegen} and {@code runtime}, and picocli; is imported by no one.
 */
@NullMarked
package dev.jasl.cli;

import org.jspecify.annotations.NullMarked;
