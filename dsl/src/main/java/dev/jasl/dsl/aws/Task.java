package dev.jasl.dsl.aws;

import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Workflow;
import dev.jasl.expr.Expr;

/** Tasks, by the service they call: {@code Task.glue("job").sync()}, {@code Task.sns("topic").message("done")}. */
public final class Task {
  private Task() {}

  /**
   * Invokes a function by the optimised integration ({@code lambda:invoke}). The result is the function's payload.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoke Lambda</a>
   */
  public static <I extends Expr<?>, O extends Expr<?>> LambdaNeedsPayload<I, O> lambda(
      LambdaFunction<I, O> function) {
    return new LambdaNeedsPayload<>(function);
  }

  /** Calls a function in the older way, by its ARN as the resource. It has a history and errors of its own. */
  public static <I extends Expr<?>, O extends Expr<?>> LambdaArnNeedsPayload<I, O> lambdaArn(
      LambdaFunction<I, O> function) {
    return new LambdaArnNeedsPayload<>(function);
  }

  /**
   * Runs another state machine.
   *
   * <pre>{@code
   * Task.execution(SHIPPING).input(ORDER).sync()
   * // {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2"}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html">Start a nested execution</a>
   */
  public static <I extends Expr<?>, O extends Expr<?>> ExecutionNeedsInput<I, O> execution(
      Workflow<I, O> workflow) {
    return new ExecutionNeedsInput<>(workflow);
  }

  /**
   * Waits for a worker of yours that polls for work.
   *
   * <pre>{@code
   * Task.activity(APPROVAL).input(ORDER)
   * // {"Type": "Task", "Resource": "${Approval}"}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html">Activities</a>
   */
  public static <I extends Expr<?>, O extends Expr<?>> ActivityNeedsInput<I, O> activity(
      Activity<I, O> activity) {
    return new ActivityNeedsInput<>(activity);
  }

  /**
   * Runs a Glue job.
   *
   * @param job its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html">Start a Glue job</a>
   */
  public static GlueNeedsSyncOrStart glue(String job) {
    return new GlueNeedsSyncOrStart(job);
  }

  /**
   * Runs a query in Athena.
   *
   * @param workGroup its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html">Run Athena queries</a>
   */
  public static AthenaNeedsQuery athena(String workGroup) {
    return new AthenaNeedsQuery(workGroup);
  }

  /**
   * Publishes to a topic.
   *
   * @param topic its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html">Publish to SNS</a>
   */
  public static SnsNeedsMessage sns(String topic) {
    return new SnsNeedsMessage(topic);
  }

  /**
   * Reads queries of Athena and stops them; {@link #athena(String)} starts one.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html">Run Athena queries</a>
   */
  public static AthenaTasks athena() {
    return new AthenaTasks();
  }

  /**
   * Runs jobs of AWS Batch.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html">Run Batch jobs</a>
   */
  public static BatchTasks batch() {
    return new BatchTasks();
  }

  /**
   * Runs containers.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html">Run ECS tasks</a>
   */
  public static EcsTasks ecs() {
    return new EcsTasks();
  }

  /**
   * Invokes models and adapts them.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html">Bedrock models</a>
   */
  public static BedrockTasks bedrock() {
    return new BedrockTasks();
  }

  /**
   * Runs builds.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html">CodeBuild</a>
   */
  public static CodeBuildTasks codeBuild() {
    return new CodeBuildTasks();
  }

  /**
   * Runs jobs that clean data.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html">DataBrew jobs</a>
   */
  public static DataBrewTasks dataBrew() {
    return new DataBrewTasks();
  }

  /**
   * Manages clusters of Kubernetes and what runs on them.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html">EKS clusters</a>
   */
  public static EksTasks eks() {
    return new EksTasks();
  }

  /**
   * Manages clusters of EMR and the steps that run on them.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html">EMR clusters</a>
   */
  public static EmrTasks emr() {
    return new EmrTasks();
  }

  /**
   * Runs EMR jobs on clusters of Kubernetes.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html">EMR on EKS</a>
   */
  public static EmrContainersTasks emrContainers() {
    return new EmrContainersTasks();
  }

  /**
   * Runs EMR jobs without clusters.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html">EMR Serverless</a>
   */
  public static EmrServerlessTasks emrServerless() {
    return new EmrServerlessTasks();
  }

  /**
   * Converts videos.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html">MediaConvert jobs</a>
   */
  public static MediaConvertTasks mediaConvert() {
    return new MediaConvertTasks();
  }

  /**
   * Trains models and puts them to work.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html">SageMaker AI</a>
   */
  public static SageMakerTasks sageMaker() {
    return new SageMakerTasks();
  }
}
