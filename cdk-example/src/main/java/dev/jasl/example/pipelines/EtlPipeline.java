package dev.jasl.example.pipelines;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.text;
import static dev.jasl.example.model.Functions.HANDLE_ERROR;
import static dev.jasl.example.model.Functions.STORE_RESULTS;
import static dev.jasl.example.model.Functions.VALIDATE_DATA;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;

import dev.jasl.dsl.Flow;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.States;
import dev.jasl.dsl.Var;
import dev.jasl.dsl.aws.Task;
import dev.jasl.dsl.aws.result.GlueRunExpr;
import dev.jasl.dsl.aws.result.GlueState;
import dev.jasl.example.model.ErrorReportExpr;
import dev.jasl.example.model.EtlRun;
import dev.jasl.example.model.EtlRunExpr;
import dev.jasl.example.model.FileRequestExpr;
import dev.jasl.example.model.StoreRequestExpr;
import dev.jasl.example.model.ValidationExpr;
import dev.jasl.expr.StringExpr;

/**
 * Looks at a file, transforms it with Glue and stores what came out. Results travel in variables; the state of the job is an enum, so
 * that a name it does not have cannot be written.
 */
public final class EtlPipeline {
  private static final EtlRunExpr RUN = executionInput(EtlRunExpr.TYPE);
  private static final Var<ValidationExpr> VALIDATION =
      Var.named("validation", ValidationExpr.TYPE);
  private static final Var<GlueRunExpr> JOB = Var.named("job", GlueRunExpr.TYPE);
  private static final Var<StringExpr> PROBLEM = Var.named("problem", StringExpr.TYPE);

  private EtlPipeline() {}

  // spotless:off
  /** The workflow, validated. */
  public static StateMachine<EtlRun> define() {
    return StateMachine.named("EtlPipeline", EtlRunExpr.TYPE)
        .comment("ETL Pipeline Workflow")
        .flow(start("ValidateInput", Task.lambda(VALIDATE_DATA)
                .payload(FileRequestExpr.with().bucket(RUN.sourceBucket()).key(RUN.sourceKey()))
                .assign(VALIDATION)
                .retry(on(States.TASK_FAILED).interval(ofSeconds(3)).maxAttempts(3).backoffRate(2))
                .catching(onAnyError().assign(PROBLEM.from(error -> error.cause())).then(handleError())))
            .choose("CheckValidation")
                .when(VALIDATION.get().isValid().not(),
                    fail("ValidationFailed", "ValidationError", "Data validation failed"))
            .then("ProcessData", Task.glue("process-data-job").sync()
                .argument("--source_path", RUN.sourcePath())
                .argument("--output_path", RUN.outputPath())
                .timeout(ofHours(4))
                .assign(JOB)
                .retry(on("Glue.ConcurrentRunsExceededException")
                    .interval(ofSeconds(60)).maxAttempts(5).backoffRate(2)))
            .choose("CheckJobStatus")
                .when(JOB.get().jobRunState().isNot(GlueState.SUCCEEDED))
                    .assign(PROBLEM.to(text("the job did not succeed")))
                    .then(handleError())
            .then("StoreResults", Task.lambda(STORE_RESULTS)
                .payload(StoreRequestExpr.with().path(RUN.outputPath())))
            .succeed("SuccessState"))
        .build();
  }

  private static Flow handleError() {
    return start("HandleError", Task.lambda(HANDLE_ERROR)
            .payload(ErrorReportExpr.with().message(PROBLEM.get())))
        .fail("ErrorState", "PipelineError", "Pipeline failed");
  }
  // spotless:on
}
