package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.example.model.Functions.HANDLE_ERROR;
import static dev.jasl.example.model.Functions.STORE_RESULTS;
import static dev.jasl.example.model.Functions.VALIDATE_DATA;
import static java.time.Duration.ofSeconds;

import dev.jasl.diagnostic.Code;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.States;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.EtlDocumentExpr;
import dev.jasl.example.model.EtlRun;
import dev.jasl.example.model.EtlRunExpr;
import dev.jasl.example.model.FileRequestExpr;
import dev.jasl.expr.StringExpr;

/**
 * The ETL pipeline as it was published: every state puts its result beside the others in one document. It never succeeds. What Glue
 * gives has a {@code JobRunState}; CheckJobStatus reads {@code JobRunStatus}, which only a raw path can say.
 */
public final class EtlPipelineAsPublished {
  private static final EtlDocumentExpr DOCUMENT = stateInput(EtlDocumentExpr.TYPE);
  private static final StringExpr JOB_STATUS =
      rawPath("$.glueResult.JobRunStatus", StringExpr.TYPE);

  private EtlPipelineAsPublished() {}

  // spotless:off
  /** The workflow; it is legal, and wrong. */
  public static StateMachine<EtlRun> define() {
    return StateMachine.named("EtlPipelineAsPublished", EtlRunExpr.TYPE)
        .comment("ETL Pipeline Workflow")
        .jsonPath()
        .flow(start("ValidateInput", Task.lambdaArn(VALIDATE_DATA)
                .payload(FileRequestExpr.with().bucket(DOCUMENT.sourceBucket()).key(DOCUMENT.sourceKey()))
                .jsonPath()
                .resultPath(DOCUMENT.validation())
                .retry(on(States.TASK_FAILED).interval(ofSeconds(3)).maxAttempts(3).backoffRate(2))
                .catching(onAnyError().resultPath("$.error").then(handleError())))
            .choose("CheckValidation")
                .when(DOCUMENT.validation().orFail().isValid(), processData())
                .otherwise(fail("ValidationFailed", "ValidationError", "Data validation failed")))
        // as published: a job run has a JobRunState, and no JobRunStatus
        .suppress(Code.PATH_NEVER_THERE, "CheckJobStatus")
        // as published: both are handed the whole document, and the functions of the typed form take less
        .suppress(Code.PAYLOAD_UNFIT, "StoreResults")
        .suppress(Code.PAYLOAD_UNFIT, "HandleError")
        .build();
  }

  private static Flow processData() {
    return start("ProcessData", Task.glue("process-data-job").sync()
            .argument("--source_path", DOCUMENT.sourcePath())
            .argument("--output_path", DOCUMENT.outputPath())
            .jsonPath()
            .resultPath("$.glueResult")
            .retry(on("Glue.ConcurrentRunsExceededException")
                .interval(ofSeconds(60)).maxAttempts(5).backoffRate(2)))
        .choose("CheckJobStatus")
            .when(JOB_STATUS.is("SUCCEEDED"), start("StoreResults", Task.lambdaArn(STORE_RESULTS).stateInput().jsonPath())
                .succeed("SuccessState"))
            .otherwise(handleError());
  }

  private static Flow handleError() {
    return start("HandleError", Task.lambdaArn(HANDLE_ERROR).stateInput().jsonPath())
        .fail("ErrorState", "PipelineError", "Pipeline failed");
  }
  // spotless:on

  /** The names under which it was published. */
  static Bindings published() {
    return Published.functions("123456789012", VALIDATE_DATA, STORE_RESULTS, HANDLE_ERROR)
        .bind("process-data-job", "process-data-job");
  }
}
