package dev.jasl.runtime.engine;

import dev.jasl.model.Definition;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.time.Clock;
import dev.jasl.runtime.time.VirtualClock;
import org.jspecify.annotations.Nullable;

/**
 * A definition made ready to run: states are found by index, and paths, templates, conditions and expressions are parsed. Compile once,
 * run as often as you like, from any thread.
 *
 * <p>Runs every state type in both query languages. The children of a distributed Map run in the same loop; the result has what became of them.
 */
public final class Program {
  private final CompiledScope scope;
  private final int tasks;
  private final @Nullable Long timeoutSeconds;

  /** @param tasks how many Task states there are */
  Program(CompiledScope scope, int tasks, @Nullable Long timeoutSeconds) {
    this.scope = scope;
    this.tasks = tasks;
    this.timeoutSeconds = timeoutSeconds;
  }

  /**
   * Parses all that the definition holds and resolves its transitions.
   *
   * @throws ProgramException if a state is of a type that is not supported, points to a state that does not exist, or holds a path, a
   *     template or an expression that cannot be parsed; the message says which and why
   */
  public static Program compile(Definition definition) {
    return new ProgramCompiler().compile(definition);
  }

  /**
   * Runs in virtual time: the clock jumps to whatever is due next.
   *
   * @param handler answers the tasks; a {@link dev.jasl.runtime.task.TaskRouter} tells them apart
   * @throws dev.jasl.runtime.task.UnansweredTaskException if a task is reached that nothing is bound to, or nothing is left to report one
   *     that waits
   * @throws BudgetExceededException if it goes further than the parameters allow
   * @throws IllegalArgumentException if the parameters stop an Express execution
   */
  public ExecutionResult run(RunParameters parameters, TaskHandler handler) {
    return run(parameters, handler, new VirtualClock(parameters.start()));
  }

  /**
   * Runs by another clock, whose present time becomes the start; otherwise as {@link #run(RunParameters, TaskHandler)}.
   *
   * @param clock a new one for each run
   */
  public ExecutionResult run(RunParameters parameters, TaskHandler handler, Clock clock) {
    return live(parameters, handler, clock).run();
  }

  /**
   * Redrives an execution of this program, in virtual time.
   *
   * @param parameters those that it was run with
   * @param handler answers the tasks from now on
   * @throws ExecutionNotRedrivableException if the service would refuse that
   * @throws IllegalArgumentException if the history is of another machine, or it stopped in a distributed Map and not enough is known of
   *     its children, {@link RunParameters#withKeptChildren}
   */
  public ExecutionResult redrive(Redrive redrive, RunParameters parameters, TaskHandler handler) {
    redrive.check(parameters.type(), parameters.quotas());
    VirtualClock clock = new VirtualClock(redrive.time());
    Run run = new Run(parameters.ofRedrive(redrive), clock, redrive);
    HistoryReading history = new HistoryReading(scope, tasks, redrive.ended().events());
    boolean afresh = Redrive.isAfresh(redrive.ended());
    Strand fresh = Strand.of(run, scope, Payload.of(run.parameters().input()));
    Loop loop = new Loop(this, run, handler, Comeback.of(fresh, history.machine(), afresh));
    AttemptsMade attempts = new AttemptsMade(tasks);
    attempts.add(scope, redrive.ended(), history);
    run.tasks().resume(attempts.made());
    return loop.run();
  }

  /**
   * A run by a clock that others can act on while it goes on, most likely in real time.
   *
   * @param clock a new one for each run
   */
  public LiveRun live(RunParameters parameters, TaskHandler handler, Clock clock) {
    if (parameters.stop() != null) {
      Stop.check(parameters.type());
    }
    Run run = new Run(parameters.startingAt(clock.now()), clock);
    return new LiveRun(new Loop(this, run, handler), parameters.type());
  }

  CompiledScope scope() {
    return scope;
  }

  int tasks() {
    return tasks;
  }

  @Nullable
  Long timeoutSeconds() {
    return timeoutSeconds;
  }
}
