package dev.jasl.dsl.aws;

import dev.jasl.dsl.Activity;
import dev.jasl.dsl.Jasl;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.Workflow;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.NotText;
import dev.jasl.expr.StringExpr;

/** Tasks, by the service they call: {@code Task.glue("job").sync()}, {@code Task.sns("topic").message("done")}. */
public final class Task {
  private Task() {}

  /**
   * Invokes a function by the optimised integration ({@code lambda:invoke}). The result is the function's payload.
   *
   * <pre>{@code
   * Task.lambda(SHIP).payload(ORDER)
   * // {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Output": "{% $states.result.Payload %}"}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoke Lambda</a>
   */
  public static <I extends Expr<?>, O extends Expr<?>> LambdaNeedsPayload<I, O> lambda(
      LambdaFunction<I, O> function) {
    return new LambdaNeedsPayload<>(function);
  }

  /**
   * Calls a function in the older way, by its ARN as the resource. It has a history and errors of its own.
   *
   * <pre>{@code
   * Task.lambdaArn(SHIP).payload(ORDER)
   * // {"Type": "Task", "Arguments": "{% $states.context.Execution.Input %}"}
   * }</pre>
   */
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
  public static <I extends Expr<?> & NotText, O extends Expr<?>>
      ExecutionNeedsInput<I, O> execution(Workflow<I, O> workflow) {
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
   * <pre>{@code
   * Task.glue("sales-to-silver").sync().argument("--run_date", "2026-11-21")
   * // {"Resource": "arn:aws:states:::glue:startJobRun.sync",
   * //  "Arguments": {"JobName": "${sales-to-silver}", "Arguments": {"--run_date": "2026-11-21"}}}
   * }</pre>
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
   * <pre>{@code
   * Task.athena("primary").query("SELECT 1").sync()
   * // {"Resource": "arn:aws:states:::athena:startQueryExecution.sync", "Arguments": {"WorkGroup": "${primary}"}}
   * }</pre>
   *
   * @param workGroup its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html">Run Athena queries</a>
   */
  public static AthenaNeedsQuery athena(String workGroup) {
    return new AthenaNeedsQuery(workGroup);
  }

  /**
   * Runs a query in Athena, in the account's primary workgroup.
   *
   * <pre>{@code
   * Task.athenaQuery("SELECT 1").sync().outputTo("s3://results/today")
   * // {"Type": "Task", "Resource": "arn:aws:states:::athena:startQueryExecution.sync", "Arguments": {"QueryString": "SELECT 1"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html">Run Athena queries</a>
   */
  public static AthenaNeedsSyncOrStart athenaQuery(String sql) {
    return new AthenaNeedsSyncOrStart(null, Jasl.text(sql));
  }

  /**
   * Publishes to a topic.
   *
   * <pre>{@code
   * Task.sns("alerts").message("done")
   * // {"Resource": "arn:aws:states:::sns:publish", "Arguments": {"TopicArn": "${alerts}", "Message": "done"}}
   * }</pre>
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
   * <pre>{@code
   * Task.athena().stopQueryExecution().queryExecutionId(NAME)
   * // {"Resource": "arn:aws:states:::athena:stopQueryExecution", "Arguments": {"QueryExecutionId": "{% $name %}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html">Run Athena queries</a>
   */
  public static AthenaTasks athena() {
    return new AthenaTasks();
  }

  /**
   * Runs jobs of AWS Batch.
   *
   * <pre>{@code
   * Task.batch().submitJob().jobName("nightly").jobQueue("jobs").jobDefinition("report").sync()
   * // {"Resource": "arn:aws:states:::batch:submitJob.sync",
   * //  "Arguments": {"JobName": "nightly", "JobQueue": "${jobs}", "JobDefinition": "${report}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html">Run Batch jobs</a>
   */
  public static BatchTasks batch() {
    return new BatchTasks();
  }

  /**
   * Runs containers.
   *
   * <pre>{@code
   * Task.ecs().runTask().taskDefinition("report").sync().cluster("main").launchType(EcsLaunchType.FARGATE)
   * // {"Resource": "arn:aws:states:::ecs:runTask.sync",
   * //  "Arguments": {"TaskDefinition": "${report}", "Cluster": "${main}", "LaunchType": "FARGATE"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html">Run ECS tasks</a>
   */
  public static EcsTasks ecs() {
    return new EcsTasks();
  }

  /**
   * Invokes models and adapts them.
   *
   * <pre>{@code
   * Task.bedrock().createModelCustomizationJob()
   *     .jobName("tune").customModelName("mine").roleArn("tuner").baseModelIdentifier("base")
   *     .trainingDataConfig(BedrockTrainingDataConfigExpr.with())
   *     .outputDataConfig(BedrockOutputDataConfigExpr.with().s3Uri("s3://models/mine"))
   *     .sync()
   * // {"Resource": "arn:aws:states:::bedrock:createModelCustomizationJob.sync", "Arguments": {"JobName": "tune", "RoleArn": "${tuner}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html">Bedrock models</a>
   */
  public static BedrockTasks bedrock() {
    return new BedrockTasks();
  }

  /**
   * Runs builds.
   *
   * <pre>{@code
   * Task.codeBuild().startBuild().projectName("site").sync()
   * // {"Resource": "arn:aws:states:::codebuild:startBuild.sync", "Arguments": {"ProjectName": "${site}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html">CodeBuild</a>
   */
  public static CodeBuildTasks codeBuild() {
    return new CodeBuildTasks();
  }

  /**
   * Runs jobs that clean data.
   *
   * <pre>{@code
   * Task.dataBrew().startJobRun().name("clean").sync()
   * // {"Resource": "arn:aws:states:::databrew:startJobRun.sync", "Arguments": {"Name": "${clean}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html">DataBrew jobs</a>
   */
  public static DataBrewTasks dataBrew() {
    return new DataBrewTasks();
  }

  /**
   * Manages clusters of Kubernetes and what runs on them.
   *
   * <pre>{@code
   * Task.eks().deleteNodegroup().clusterName("main").nodegroupName("workers").sync()
   * // {"Resource": "arn:aws:states:::eks:deleteNodegroup.sync",
   * //  "Arguments": {"ClusterName": "${main}", "NodegroupName": "workers"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html">EKS clusters</a>
   */
  public static EksTasks eks() {
    return new EksTasks();
  }

  /**
   * Manages clusters of EMR and the steps that run on them.
   *
   * <pre>{@code
   * Task.emr().terminateCluster().clusterId(NAME).sync()
   * // {"Resource": "arn:aws:states:::elasticmapreduce:terminateCluster.sync", "Arguments": {"ClusterId": "{% $name %}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html">EMR clusters</a>
   */
  public static EmrTasks emr() {
    return new EmrTasks();
  }

  /**
   * Runs EMR jobs on clusters of Kubernetes.
   *
   * <pre>{@code
   * Task.emrContainers().deleteVirtualCluster().id("spark").sync()
   * // {"Resource": "arn:aws:states:::emr-containers:deleteVirtualCluster.sync", "Arguments": {"Id": "${spark}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html">EMR on EKS</a>
   */
  public static EmrContainersTasks emrContainers() {
    return new EmrContainersTasks();
  }

  /**
   * Runs EMR jobs without clusters.
   *
   * <pre>{@code
   * Task.emrServerless().stopApplication().applicationId("spark").sync()
   * // {"Resource": "arn:aws:states:::emr-serverless:stopApplication.sync", "Arguments": {"ApplicationId": "${spark}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html">EMR Serverless</a>
   */
  public static EmrServerlessTasks emrServerless() {
    return new EmrServerlessTasks();
  }

  /**
   * Converts videos.
   *
   * <pre>{@code
   * Task.mediaConvert().createJob().role("converter").settings(object("Inputs", TAGS)).sync()
   * // {"Resource": "arn:aws:states:::mediaconvert:createJob.sync", "Arguments": {"Role": "${converter}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html">MediaConvert jobs</a>
   */
  public static MediaConvertTasks mediaConvert() {
    return new MediaConvertTasks();
  }

  /**
   * Trains models and puts them to work.
   *
   * <pre>{@code
   * Task.sageMaker().createEndpoint().endpointName("prices").endpointConfigName("prices-1")
   * // {"Resource": "arn:aws:states:::sagemaker:createEndpoint",
   * //  "Arguments": {"EndpointName": "prices", "EndpointConfigName": "prices-1"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html">SageMaker AI</a>
   */
  public static SageMakerTasks sageMaker() {
    return new SageMakerTasks();
  }

  /**
   * Sends to a queue.
   *
   * <pre>{@code
   * Task.sqs("orders").message(ORDER)
   * // {"Resource": "arn:aws:states:::sqs:sendMessage",
   * //  "Arguments": {"QueueUrl": "${orders}", "MessageBody": "{% $states.context.Execution.Input %}"}}
   * }</pre>
   *
   * @param queue its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html">Send to SQS</a>
   */
  public static SqsNeedsMessage sqs(String queue) {
    return new SqsNeedsMessage(queue);
  }

  /**
   * Reads and writes items.
   *
   * <pre>{@code
   * Task.dynamoDb("Inventory").getItem(AttributeValueExpr.ITEM, "productId", NAME)
   * // {"Resource": "arn:aws:states:::dynamodb:getItem",
   * //  "Arguments": {"TableName": "${Inventory}", "Key": {"productId": {"S": "{% $name %}"}}}}
   * }</pre>
   *
   * @param table its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html">DynamoDB</a>
   */
  public static DynamoDbTable dynamoDb(String table) {
    return new DynamoDbTable(table);
  }

  /**
   * Puts events on the account's default bus.
   *
   * <pre>{@code
   * Task.events().put(Event.of("com.example.orders", "OrderPlaced", ORDER))
   * // {"Resource": "arn:aws:states:::events:putEvents", "Arguments": {"Entries": [{"Source": "com.example.orders"}]}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html">EventBridge</a>
   */
  public static EventBus events() {
    return new EventBus(null);
  }

  /**
   * Puts events on a bus.
   *
   * <pre>{@code
   * Task.events("shop").put(Event.of("com.example.orders", "OrderPlaced", ORDER))
   * // {"Resource": "arn:aws:states:::events:putEvents", "Arguments": {"Entries": [{"EventBusName": "${shop}"}]}}
   * }</pre>
   *
   * @param bus its logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html">EventBridge</a>
   */
  public static EventBus events(String bus) {
    return new EventBus(bus);
  }

  /**
   * Calls an address outside AWS.
   *
   * <pre>{@code
   * Task.http("stripe").get("https://api.example.com/customers")
   * // {"Resource": "arn:aws:states:::http:invoke", "Arguments": {"Authentication": {"ConnectionArn": "${stripe}"}}}
   * }</pre>
   *
   * @param connection the logical name of the EventBridge connection that has the credentials
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html">Call HTTPS APIs</a>
   */
  public static HttpNeedsEndpoint http(String connection) {
    return new HttpNeedsEndpoint(connection);
  }

  /**
   * Calls an API of API Gateway.
   *
   * <pre>{@code
   * Task.apiGateway("shop-api").call(HttpMethod.GET).path("/orders")
   * // {"Resource": "arn:aws:states:::apigateway:invoke", "Arguments": {"ApiEndpoint": "${shop-api}", "Path": "/orders"}}
   * }</pre>
   *
   * @param api the logical name of its host, {@code <id>.execute-api.<region>.amazonaws.com}
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html">API Gateway</a>
   */
  public static ApiGatewayNeedsMethod apiGateway(String api) {
    return new ApiGatewayNeedsMethod(api);
  }

  /**
   * Asks a model; {@link #bedrock()} adapts one.
   *
   * <pre>{@code
   * Task.bedrock("anthropic.claude-v2").invokeModel(object("prompt", text("Hello")))
   * // {"Resource": "arn:aws:states:::bedrock:invokeModel", "Arguments": {"ModelId": "anthropic.claude-v2", "Body": {"prompt": "Hello"}}}
   * }</pre>
   *
   * @param modelId as Bedrock names it; it is no logical name
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html">Bedrock models</a>
   */
  public static BedrockNeedsBody bedrock(String modelId) {
    return bedrock(Jasl.text(modelId));
  }

  /**
   * Asks a model that is computed.
   *
   * <pre>{@code
   * Task.bedrock(NAME).invokeModel(object("prompt", text("Hello")))
   * // {"Resource": "arn:aws:states:::bedrock:invokeModel", "Arguments": {"ModelId": "{% $name %}"}}
   * }</pre>
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html">Bedrock models</a>
   */
  public static BedrockNeedsBody bedrock(StringExpr modelId) {
    return new BedrockNeedsBody(modelId);
  }

  /**
   * Calls any action of AWS, with parameters that nothing checks.
   *
   * <pre>{@code
   * Task.awsSdk("s3", "headObject").parameter("Bucket", "orders")
   * // {"Resource": "arn:aws:states:::aws-sdk:s3:headObject", "Arguments": {"Bucket": "orders"}}
   * }</pre>
   *
   * @param service a package of the AWS SDK for Java v2, {@code s3}, {@code sfn}, {@code cloudwatchlogs}
   * @param action in camelCase, {@code putObject}
   * @throws IllegalArgumentException if one is not spelled so
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">AWS SDK</a>
   */
  public static AwsSdkCall<JsonExpr> awsSdk(String service, String action) {
    return AwsSdkCall.of(new AwsSdkAction(service, action));
  }
}
