package dev.jasl.example;

import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.example.model.Functions.CHECK_QUALITY;
import static dev.jasl.example.model.Functions.VALIDATE;
import static java.time.Duration.ofSeconds;

import dev.jasl.diagnostic.Code;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.example.model.FileReportExpr;
import dev.jasl.example.model.FileRequestExpr;
import dev.jasl.example.model.QualityReportExpr;
import dev.jasl.example.model.SalesRun;
import dev.jasl.example.model.SalesRunExpr;
import dev.jasl.expr.StringExpr;

/**
 * The same pipeline as it was once published, in the classic fields of JSONPath: data travels as the document that each state hands to
 * the next. It shows that surface, and why the other was wanted: the published pipeline cannot report a missing file, because the
 * catcher of ValidateInputFile has no {@code ResultPath}. The error output replaces the whole document, and {@code $.error}, which
 * NotifyFailure reads, never exists.
 */
public final class SalesPipelineAsPublished {
  private static final SalesRunExpr RUN = stateInput(SalesRunExpr.TYPE);
  private static final FileReportExpr FILE = stateInput(FileReportExpr.TYPE);
  private static final QualityReportExpr QUALITY = stateInput(QualityReportExpr.TYPE);

  private SalesPipelineAsPublished() {}

  // spotless:off
  /** The workflow; it is legal, and wrong. */
  public static StateMachine<SalesRun> define() {
    return StateMachine.named("SalesPipelineAsPublished", SalesRunExpr.TYPE)
        .comment("Daily Sales Data Pipeline")
        .jsonPath()
        .flow(start("ValidateInputFile", Task.lambdaArn(VALIDATE)
                .payload(FileRequestExpr.with().bucket(RUN.bucket()).key(RUN.key()))
                .jsonPath()
                .catching(on("FileNotFoundError").then(notifyFailure())))
            .then("RunGlueTransform", Task.glue("sales-bronze-to-silver").sync()
                .argument("--run_date", FILE.runDate())
                .argument("--input_path", FILE.inputPath())
                .jsonPath()
                .retry(on("Glue.AWSGlueException").interval(ofSeconds(60)).maxAttempts(2).backoffRate(2)))
            .then("CheckDataQuality", Task.lambdaArn(CHECK_QUALITY).stateInput().jsonPath())
            .choose("QualityPassed?")
                .when(QUALITY.qualityScore().greaterThan(0.95), aggregate())
                .otherwise(notifyQualityFailure()))
        // as published: the catcher of ValidateInputFile replaces the input, so that there is no $.error
        .suppress(Code.PATH_NEVER_THERE, "NotifyFailure")
        .build();
  }

  private static Flow aggregate() {
    return start("RunGoldAggregation", Task.athena("pipeline-workgroup")
            .query("INSERT INTO gold_daily_revenue SELECT ...").sync())
        .then("NotifySuccess", Task.sns("pipeline-alerts")
            .message("Daily sales pipeline completed successfully"));
  }

  private static Flow notifyFailure() {
    return start("NotifyFailure", Task.sns("pipeline-alerts")
        .message(format("Pipeline failed: {}", rawPath("$.error", StringExpr.TYPE))));
  }

  private static Flow notifyQualityFailure() {
    return start("NotifyQualityFailure", Task.sns("pipeline-alerts")
        .message(format("Quality check failed. Score: {}", QUALITY.qualityScore())));
  }
  // spotless:on

  /** The names and numbers under which it was published. */
  static Bindings published() {
    return Bindings.none()
        .bind("ValidateS3File", "arn:aws:lambda:us-east-1:123456:function:ValidateS3File")
        .bind("CheckDataQuality", "arn:aws:lambda:us-east-1:123456:function:CheckDataQuality")
        .bind("sales-bronze-to-silver", "sales-bronze-to-silver")
        .bind("pipeline-workgroup", "pipeline-workgroup")
        .bind("pipeline-alerts", "arn:aws:sns:us-east-1:123456:pipeline-alerts");
  }
}
