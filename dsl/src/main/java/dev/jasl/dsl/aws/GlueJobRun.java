package dev.jasl.dsl.aws;

import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.TaskDraft;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.time.Duration;

/**
 * Runs a Glue job.
 *
 * @param <R> the expression of its result
 */
public final class GlueJobRun<R extends Expr<?>> extends TaskStep<R, GlueJobRun<R>> {
  GlueJobRun(TaskDraft<R> draft) {
    super(draft);
  }

  /**
   * An argument of the job's script.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().argument("--run_date", RUN.runDate())
   * // {"Arguments": {"Arguments": {"--run_date": "{% $states.context.Execution.Input.run_date %}"}}}
   * }</pre>
   *
   * @param name with its two dashes, {@code --run_date}
   */
  public GlueJobRun<R> argument(String name, StringExpr value) {
    return copy(draft().argument("Arguments", name, Node.of(value)));
  }

  /**
   * An argument of the job's script that is written down.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().argument("--mode", "full")
   * // {"Arguments": {"Arguments": {"--mode": "full"}}}
   * }</pre>
   *
   * @param name with its two dashes, {@code --run_date}
   */
  public GlueJobRun<R> argument(String name, String value) {
    return argument(name, Jasl.text(value));
  }

  /**
   * What kind of machine runs the job, {@code G.1X}, and how many of them.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().workers("G.1X", 10)
   * // {"Arguments": {"WorkerType": "G.1X", "NumberOfWorkers": 10}}
   * }</pre>
   */
  public GlueJobRun<R> workers(String type, int count) {
    return copy(draft()
        .argument("WorkerType", Node.literal(type))
        .argument("NumberOfWorkers", Node.literal(count)));
  }

  /**
   * How many data processing units the run may take, for jobs that do not name their workers.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().maxCapacity(0.0625)
   * // {"Arguments": {"MaxCapacity": 0.0625}}
   * }</pre>
   */
  public GlueJobRun<R> maxCapacity(double units) {
    return copy(draft().argument("MaxCapacity", Node.literal(units)));
  }

  /**
   * How long the run may take by Glue's own clock, in whole minutes. It is the job that stops then; {@link #timeout} stops the state.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().jobTimeout(ofHours(2))
   * // {"Arguments": {"Timeout": 120}}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is less than a minute
   */
  public GlueJobRun<R> jobTimeout(Duration longest) {
    if (longest.toMinutes() < 1) {
      throw new IllegalArgumentException("Glue counts in minutes, at least one: " + longest);
    }
    return copy(draft().argument("Timeout", Node.literal(longest.toMinutes())));
  }

  /**
   * Which security configuration the run has.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().securityConfiguration("encrypted")
   * // {"Arguments": {"SecurityConfiguration": "encrypted"}}
   * }</pre>
   */
  public GlueJobRun<R> securityConfiguration(String name) {
    return copy(draft().argument("SecurityConfiguration", Node.literal(name)));
  }

  /**
   * Runs on spare capacity: cheaper, but it may begin later or be interrupted.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().flexible()
   * // {"Arguments": {"ExecutionClass": "FLEX"}}
   * }</pre>
   */
  public GlueJobRun<R> flexible() {
    return copy(draft().argument("ExecutionClass", Node.literal("FLEX")));
  }

  /**
   * Retries an earlier run.
   *
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().runAgain(NAME)
   * // {"Arguments": {"JobRunId": "{% $name %}"}}
   * }</pre>
   */
  public GlueJobRun<R> runAgain(StringExpr runId) {
    return copy(draft().argument("JobRunId", Node.of(runId)));
  }

  @Override
  protected GlueJobRun<R> copy(TaskDraft<R> other) {
    return new GlueJobRun<>(other);
  }
}
