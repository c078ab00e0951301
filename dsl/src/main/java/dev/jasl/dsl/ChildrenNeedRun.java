package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.model.ExecutionType;
import java.util.function.Function;

/**
 * Child executions of which it is not known yet what they do; {@link #express} or {@link #standard} says it.
 *
 * @param <P> what each is given
 */
public class ChildrenNeedRun<P> {
  private final ChildInput<P> input;

  ChildrenNeedRun(ChildInput<P> input) {
    this.input = input;
  }

  /**
   * Writes the children's outputs to files instead of handing them on ({@code ResultWriter}). The state then hands on where they are.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results("reports", "runs"))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
   * //                                  "Arguments": {"Bucket": "reports", "Prefix": "runs"}}}
   * }</pre>
   */
  public final <O extends Expr<?>> ResultsNeedRun<P, O> exportTo(ResultFiles<O> files) {
    return new ResultsNeedRun<>(input, files.draft(), files.type());
  }

  /**
   * Hands the children's outputs on in another form, without files: with their metadata, or with arrays joined.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .reshape(ResultForm.flattened())
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSON"}}}
   * }</pre>
   */
  public final ResultsNeedRun<P, JsonExpr> reshape(ResultForm form) {
    return new ResultsNeedRun<>(input, WriterDraft.reshaping(form), JsonExpr.TYPE);
  }

  /**
   * What each child does, as an EXPRESS execution: up to five minutes, cheaper, without a history to look at.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data")).express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}}}
   * }</pre>
   */
  public final <T, R extends Expr<T>> DistributedStep<ListExpr<T, R>> express(
      Function<P, TypedFlow<R>> body) {
    return run(ExecutionType.EXPRESS, body);
  }

  /**
   * What each child does, as a STANDARD execution: up to a year, with a history of its own.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data")).standard(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}}
   * }</pre>
   */
  public final <T, R extends Expr<T>> DistributedStep<ListExpr<T, R>> standard(
      Function<P, TypedFlow<R>> body) {
    return run(ExecutionType.STANDARD, body);
  }

  private <T, R extends Expr<T>> DistributedStep<ListExpr<T, R>> run(
      ExecutionType how, Function<P, TypedFlow<R>> body) {
    MapBody made = input.body(body);
    @SuppressWarnings("unchecked") // the flow is the one that the body has just given
    TypedFlow<R> flow = (TypedFlow<R>) made.flow();
    return new DistributedStep<>(
        MapDraft.children(input, made, ChildRuns.of(how, null), ListExpr.of(flow.type())));
  }
}
