/**
 * Repeats a real execution on this machine: its definition, its history as {@code GetExecutionHistory} gives it, and out comes the first
 * event that the engine would have written otherwise. Start at {@link dev.jasl.runtime.replay.Replay}.
 *
 * <p>Knows the engine, its tasks and its history. Imported by the command line.
 */
@NullMarked
package dev.jasl.runtime.replay;

import org.jspecify.annotations.NullMarked;
