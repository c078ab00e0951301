package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.time.Duration;

/**
 * A step that calls something: its time is limited, and it may work in a role of its own.
 *
 * @param <R> the expression of its result
 * @param <O> the expression of what it hands on
 * @param <S> the step itself
 */
public abstract class TimedStep<R extends Expr<?>, O extends Expr<?>, S extends TimedStep<R, O, S>>
    extends WorkStep<R, O, S> {
  TimedStep() {}

  /**
   * How long one attempt may take; then it fails with {@code States.Timeout}. Without it a lost answer is waited for for three years.
   *
   * <pre>{@code
   * Task.glue("job").sync().timeout(ofHours(2))
   * // {"Type": "Task", "TimeoutSeconds": 7200}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, at least 1, and not less than the heartbeat
   */
  public final S timeout(Duration limit) {
    return limited(limits().timeout(Node.literal(Seconds.positive("timeout", limit))));
  }

  /**
   * How many seconds one attempt may take, as it is when the state runs; in JSONPath a path.
   *
   * <pre>{@code
   * Task.glue("job").sync().timeout(COUNT)
   * // {"Type": "Task", "TimeoutSeconds": "{% $count %}"}
   * // JSONPath: {"Type": "Task", "TimeoutSecondsPath": "$count"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is written down and less than 1 or the heartbeat, or more than 99,999,999
   */
  public final S timeout(IntegerExpr seconds) {
    return limited(limits().timeout(Seconds.positive("timeout", seconds)));
  }

  /**
   * The longest silence of a worker or callback, no longer than the timeout. It is for a task whose token somebody knows; for any other
   * {@code build()} warns.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).input(ORDER).timeout(ofHours(2)).heartbeat(ofMinutes(5))
   * // {"Type": "Task", "TimeoutSeconds": 7200, "HeartbeatSeconds": 300}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, at least 1, and not more than the timeout
   */
  public final S heartbeat(Duration longest) {
    return limited(limits().heartbeat(Node.literal(Seconds.positive("heartbeat", longest))));
  }

  /**
   * The longest silence of a worker or callback in seconds, as it is when the state runs; in JSONPath a path.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).input(ORDER).heartbeat(COUNT)
   * // {"Type": "Task", "HeartbeatSeconds": "{% $count %}"}
   * // JSONPath: {"Type": "Task", "HeartbeatSecondsPath": "$count"}
   * }</pre>
   *
   * @throws IllegalArgumentException if it is written down and less than 1, or more than the timeout or 99,999,999
   */
  public final S heartbeat(IntegerExpr seconds) {
    return limited(limits().heartbeat(Seconds.positive("heartbeat", seconds)));
  }

  /**
   * The role that the task is run in, perhaps of another account; without it, the machine's.
   *
   * <pre>{@code
   * Task.glue("job").sync().credentials("arn:aws:iam::111122223333:role/reader")
   * // {"Type": "Task", "Credentials": {"RoleArn": "arn:aws:iam::111122223333:role/reader"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html">Developer Guide,
   *     resources of other accounts</a>
   */
  public final S credentials(String roleArn) {
    return limited(limits().role(Node.literal(roleArn)));
  }

  /**
   * The role that the task is run in, as it is when the state runs.
   *
   * <pre>{@code
   * Task.glue("job").sync().credentials(NAME)
   * // {"Type": "Task", "Credentials": {"RoleArn": "{% $name %}"}}
   * // JSONPath: {"Type": "Task", "Credentials": {"RoleArn.$": "$name"}}
   * }</pre>
   */
  public final S credentials(StringExpr roleArn) {
    return limited(limits().role(Node.of(roleArn)));
  }

  private Limits limits() {
    return settings().limits();
  }

  private S limited(Limits limits) {
    return copy(settings().within(limits.checked()));
  }
}
