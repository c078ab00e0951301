package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.Type;
import dev.jasl.model.ExecutionType;
import java.util.function.Function;

/**
 * Child executions whose outputs are written to files or reshaped, and of which it is not known yet what they do.
 *
 * @param <P> what each is given
 * @param <O> the expression of what the state hands on
 */
public final class ResultsNeedRun<P, O extends Expr<?>> {
  private final ChildInput<P> input;
  private final WriterDraft writer;
  private final Type<O> result;

  ResultsNeedRun(ChildInput<P> input, WriterDraft writer, Type<O> result) {
    this.input = input;
    this.writer = writer;
    this.result = result;
  }

  /**
   * What each child does, as an EXPRESS execution: up to five minutes, cheaper, without a history to look at.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results("reports", "runs"))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}}}
   * }</pre>
   */
  public DistributedStep<O> express(Function<P, ? extends Flow> body) {
    return run(ExecutionType.EXPRESS, body);
  }

  /**
   * What each child does, as a STANDARD execution: up to a year, with a history of its own.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results("reports", "runs"))
   *     .standard(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}}
   * }</pre>
   */
  public DistributedStep<O> standard(Function<P, ? extends Flow> body) {
    return run(ExecutionType.STANDARD, body);
  }

  private DistributedStep<O> run(ExecutionType how, Function<P, ? extends Flow> body) {
    return new DistributedStep<>(
        MapDraft.children(input, input.body(body), ChildRuns.of(how, writer), result));
  }
}
