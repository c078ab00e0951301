package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.NumberExpr;
import java.util.Objects;

/**
 * A ForEach in child executions.
 *
 * @param <R> the expression of its result
 */
public final class DistributedStep<R extends Expr<?>> extends MapStep<R, DistributedStep<R>> {
  DistributedStep(MapDraft<R> draft) {
    super(draft);
  }

  /**
   * A name that becomes part of the Map Run's ARN, so that runs are found again.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data")).express(file -> start("Keep", Pass.output(file))).label("Files")
   * // {"Type": "Map", "Label": "Files"}
   * }</pre>
   *
   * @param text at most 40 characters, none of them white space or a wildcard; unique in the machine
   */
  public DistributedStep<R> label(String text) {
    return children(runs().label(text));
  }

  /**
   * How many items may fail without failing the state. A batch that fails counts with all its items.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data")).express(file -> start("Keep", Pass.output(file))).toleratedFailures(5)
   * // {"Type": "Map", "ToleratedFailureCount": 5}
   * }</pre>
   *
   * @throws IllegalArgumentException if negative
   */
  public DistributedStep<R> toleratedFailures(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("toleratedFailures must not be negative: " + count);
    }
    return children(runs().tolerating(Node.literal(count)));
  }

  /**
   * How many items may fail without failing the state, as data say.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .express(file -> start("Keep", Pass.output(file)))
   *     .toleratedFailures(COUNT)
   * // {"Type": "Map", "ToleratedFailureCount": "{% $count %}"}
   * }</pre>
   */
  public DistributedStep<R> toleratedFailures(IntegerExpr count) {
    return children(runs().tolerating(Node.of(count)));
  }

  /**
   * Which part of the items may fail without failing the state. A batch that fails counts with all its items.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .express(file -> start("Keep", Pass.output(file)))
   *     .toleratedFailurePercentage(2.5)
   * // {"Type": "Map", "ToleratedFailurePercentage": 2.5}
   * }</pre>
   *
   * @param percentage 0 to 100
   * @throws IllegalArgumentException for any other number
   */
  public DistributedStep<R> toleratedFailurePercentage(Number percentage) {
    double value = percentage.doubleValue();
    if (!(value >= 0 && value <= 100)) {
      throw new IllegalArgumentException("a percentage is 0 to 100: " + percentage);
    }
    return children(runs().toleratingPercentage(Node.literal(percentage)));
  }

  /**
   * Which part of the items may fail without failing the state, as data say.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .express(file -> start("Keep", Pass.output(file)))
   *     .toleratedFailurePercentage(RATE)
   * // {"Type": "Map", "ToleratedFailurePercentage": "{% $rate %}"}
   * }</pre>
   */
  public DistributedStep<R> toleratedFailurePercentage(NumberExpr percentage) {
    return children(runs().toleratingPercentage(Node.of(percentage)));
  }

  private ChildRuns runs() {
    return Objects.requireNonNull(draft().children(), "children");
  }

  private DistributedStep<R> children(ChildRuns other) {
    return copy(draft().children(other));
  }

  @Override
  DistributedStep<R> copy(MapDraft<R> other) {
    return new DistributedStep<>(other);
  }
}
