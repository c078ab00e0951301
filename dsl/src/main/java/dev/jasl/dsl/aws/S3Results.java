package dev.jasl.dsl.aws;

import dev.jasl.dsl.ResultFiles;
import dev.jasl.dsl.ResultForm;
import dev.jasl.dsl.WriterDraft;
import dev.jasl.dsl.aws.result.MapRunExpr;

/** Files in a bucket to which a distributed ForEach writes its children's outputs, with a manifest that lists them. */
public final class S3Results extends ResultFiles<MapRunExpr> {
  S3Results(WriterDraft draft) {
    super(draft, MapRunExpr.TYPE);
  }

  /**
   * In this form; without it, each output stands with the execution's metadata, as JSON.
   *
   * <pre>{@code
   * ForEach.distributed(S3.objects("data"))
   *     .exportTo(S3.results("reports", "runs").in(ResultForm.outputs().jsonLines()))
   *     .express(file -> start("Keep", Pass.output(file)))
   * // {"Type": "Map", "ResultWriter": {"WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSONL"}}}
   * }</pre>
   */
  public S3Results in(ResultForm form) {
    return new S3Results(draft().in(form));
  }
}
