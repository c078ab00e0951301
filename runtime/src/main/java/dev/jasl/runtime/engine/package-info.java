/**
 * Runs definitions.
 *
 * <p>Start at {@link dev.jasl.runtime.engine.Program}: it is compiled once from a {@link dev.jasl.model.Definition} and run many times,
 * each time with {@link dev.jasl.runtime.engine.RunParameters} and a {@link dev.jasl.runtime.task.TaskHandler}, to an {@link
 * dev.jasl.runtime.engine.ExecutionResult}. Inside, a state answers with a {@link dev.jasl.runtime.engine.Step}, and one loop acts on
 * it: nothing else moves the clock or changes position. The machine, the branches of a Parallel and the iterations of a Map are strands
 * of that loop: a state that has any answers with a fork and waits, and its {@link dev.jasl.runtime.engine.Children} say what becomes of
 * them. Which strand goes on is up to a {@link dev.jasl.runtime.engine.Schedule}. A task that others report leaves a {@link
 * dev.jasl.runtime.engine.OpenTask}, an execution that a task starts is a {@link dev.jasl.runtime.engine.NestedExecution}; what comes from
 * outside the loop's turns, from other threads too, is one of its {@link dev.jasl.runtime.engine.Posts}.
 *
 * <p>Knows {@code model}, the expression languages ({@code path}, {@code intrinsic}, {@code template}, {@code jsonata}), {@code task},
 * {@code history} and {@code time}; imported by the other packages of the runtime. Time and chance are handed in.
 */
@NullMarked
package dev.jasl.runtime.engine;

import org.jspecify.annotations.NullMarked;
