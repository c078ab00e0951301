package dev.jasl.dsl;

import dev.jasl.model.Extras;
import dev.jasl.model.WriterConfig;
import dev.jasl.model.WriterConfig.OutputType;
import dev.jasl.model.WriterConfig.Transformation;

/**
 * In which form a distributed ForEach hands its children's outputs on ({@code WriterConfig}): how much of each child, and as JSON or
 * JSON lines. Failed children are always kept whole.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter</a>
 */
public final class ResultForm {
  private final Transformation transformation;
  private final OutputType output;

  private ResultForm(Transformation transformation, OutputType output) {
    this.transformation = transformation;
    this.output = output;
  }

  /**
   * The outputs alone.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .reshape(ResultForm.outputs())
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSON"}}}
   * }</pre>
   */
  public static ResultForm outputs() {
    return new ResultForm(Transformation.COMPACT, OutputType.JSON);
  }

  /**
   * The outputs alone; of those that are arrays, the elements.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .reshape(ResultForm.flattened())
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSON"}}}
   * }</pre>
   */
  public static ResultForm flattened() {
    return new ResultForm(Transformation.FLATTEN, OutputType.JSON);
  }

  /**
   * The outputs, as texts, with what is known of the child executions.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .reshape(ResultForm.withMetadata())
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"WriterConfig": {"Transformation": "NONE", "OutputType": "JSON"}}}
   * }</pre>
   */
  public static ResultForm withMetadata() {
    return new ResultForm(Transformation.NONE, OutputType.JSON);
  }

  /**
   * One JSON value a line instead of an array.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results("reports", "runs").in(ResultForm.outputs().jsonLines()))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSONL"}}}
   * }</pre>
   */
  public ResultForm jsonLines() {
    return new ResultForm(transformation, OutputType.JSONL);
  }

  WriterConfig config() {
    return new WriterConfig(transformation, output, Extras.none());
  }
}
