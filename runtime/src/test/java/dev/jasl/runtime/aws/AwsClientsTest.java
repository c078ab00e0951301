package dev.jasl.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jasl.io.DefinitionReader;
import dev.jasl.io.JsonText;
import dev.jasl.runtime.engine.ExecutionResult;
import dev.jasl.runtime.engine.Program;
import dev.jasl.runtime.engine.RunParameters;
import dev.jasl.runtime.history.EventType;
import dev.jasl.runtime.task.TaskAnswer;
import dev.jasl.runtime.task.TaskHandler;
import dev.jasl.runtime.task.TaskRouter;
import dev.jasl.runtime.task.UnboundTaskException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eks.EksClient;
import software.amazon.awssdk.services.emr.EmrClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.glue.GlueClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Real clients, one of each protocol, against a server of the test's own. */
class AwsClientsTest {
  private static final String[] JSON = {"Content-Type", "application/x-amz-json-1.0"};
  private static final String[] XML = {"Content-Type", "text/xml"};

  private final LoopbackService service = new LoopbackService();

  @AfterEach
  void closeService() {
    service.close();
  }

  private static JsonNode json(String text) {
    return JsonText.read(text.replace('\'', '"')).orThrow();
  }

  private static ExecutionResult run(String resource, String parameters, AwsClients clients) {
    return run(resource, "'Parameters': " + parameters, TaskRouter.empty().services(clients));
  }

  private static ExecutionResult run(String resource, String members, TaskHandler handler) {
    JsonNode definition = json("{'StartAt': 'S', 'States': {'S': {'Type': 'Task', 'Resource': '"
        + resource + "', " + members + ", 'End': true}}}");
    return Program.compile(DefinitionReader.read(definition).value().orElseThrow())
        .run(RunParameters.of(json("{}")), handler);
  }

  private AwsClients sqs() {
    return AwsClients.of(service.client(SqsClient.builder()));
  }

  private static JsonNode output(ExecutionResult result) {
    assertThat(result.error()).as("%s: %s", result.error(), result.cause()).isNull();
    return Objects.requireNonNull(result.output());
  }

  /** Without what is told of the call. */
  private static JsonNode answer(ExecutionResult result) {
    ObjectNode output = output(result).deepCopy();
    assertThat(output.remove("SdkResponseMetadata")).isEqualTo(json("{'RequestId': 'request-1'}"));
    assertThat(output.remove("SdkHttpMetadata").path("HttpStatusCode").intValue())
        .isEqualTo(200);
    return output;
  }

  @Test
  void optimisedIntegrationTellsOfTheCallAsRecorded() {
    service.says(200, "{\"MessageId\": \"m-1\", \"MD5OfMessageBody\": \"5eb6\"}", JSON);

    JsonNode output = output(run(
        "arn:aws:states:::sqs:sendMessage",
        "{'QueueUrl': 'https://queue', 'MessageBody': {'id': 7}}",
        sqsWithoutMd5()));

    assertThat(output.fieldNames())
        .toIterable()
        .containsExactly("MD5OfMessageBody", "MessageId", "SdkHttpMetadata", "SdkResponseMetadata");
    assertThat(output.at("/SdkHttpMetadata/HttpHeaders/Content-type").textValue())
        .isEqualTo("application/x-amz-json-1.0");
    assertThat(output.at("/SdkHttpMetadata/AllHttpHeaders/X-amzn-requestid"))
        .isEqualTo(json("['request-1']"));
    assertThat(output.at("/SdkHttpMetadata/HttpStatusCode").intValue()).isEqualTo(200);
    assertThat(json(service.question().body()).path("MessageBody").textValue())
        .isEqualTo("{\"id\":7}");
  }

  private AwsClients sqsWithoutMd5() {
    return AwsClients.of(service.client(SqsClient.builder().checksumValidationEnabled(false)));
  }

  @Test
  void integrationOfTheSdkGivesTheAnswerOnly() {
    service.says(
        200,
        "{\"Item\": {\"id\": {\"S\": \"a\"}, \"n\": {\"N\": \"7\"}, \"b\": {\"B\": \"AQI=\"}}}",
        JSON);

    ExecutionResult result = run(
        "arn:aws:states:::aws-sdk:dynamodb:getItem",
        "{'TableName': 'orders', 'Key': {'id': {'S': 'a'}}, 'ConsistentRead': true}",
        AwsClients.of(service.client(DynamoDbClient.builder())));

    assertThat(output(result))
        .isEqualTo(json("{'Item': {'id': {'S': 'a'}, 'n': {'N': '7'}, 'b': {'B': 'AQI='}}}"));
    assertThat(json(service.question().body()))
        .isEqualTo(
            json("{'TableName': 'orders', 'Key': {'id': {'S': 'a'}}, 'ConsistentRead': true}"));
    assertThat(service.question().header("X-Amz-Target")).endsWith(".GetItem");
  }

  @Test
  void whatIsAnyJsonKeepsItsOwnNames() {
    service.says(
        200,
        "{\"output\": {\"message\": {\"role\": \"assistant\", \"content\": [{\"toolUse\": {\"toolUseId\": \"t\","
            + " \"name\": \"weather\", \"input\": {\"cityName\": \"Ulm\", \"days\": [1, 2.5, null, true]}}}]}},"
            + " \"stopReason\": \"tool_use\"}",
        JSON);
    String schema = "{'type': 'object', 'properties': {'cityName': {'minLength': 1}}}";

    ExecutionResult result = run(
        "arn:aws:states:::aws-sdk:bedrockruntime:converse",
        "{'ModelId': 'm', 'Messages': [{'Role': 'user', 'Content': [{'Text': 'Rain?'}]}], 'ToolConfig': {'Tools':"
            + " [{'ToolSpec': {'Name': 'weather', 'InputSchema': {'Json': " + schema + "}}}]}}",
        AwsClients.of(service.client(BedrockRuntimeClient.builder())));

    assertThat(output(result).at("/Output/Message/Content/0/ToolUse/Input"))
        .isEqualTo(json("{'cityName': 'Ulm', 'days': [1, 2.5, null, true]}"));
    assertThat(json(service.question().body()).at("/toolConfig/tools/0/toolSpec/inputSchema/json"))
        .isEqualTo(json(schema));
  }

  @Test
  void membersAreInPascalCaseAndTimesAreText() {
    service.says(200, "{\"executionArn\": \"arn:e\", \"startDate\": 1735689600.5}", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::aws-sdk:sfn:startExecution",
        "{'StateMachineArn': 'arn:m', 'Input': {'a': [1, null]}, 'Name': null}",
        AwsClients.of(service.client(SfnClient.builder())));

    assertThat(output(result))
        .isEqualTo(json("{'ExecutionArn': 'arn:e', 'StartDate': '2025-01-01T00:00:00.500Z'}"));
    assertThat(json(service.question().body()))
        .isEqualTo(json("{'stateMachineArn': 'arn:m', 'input': '{\\'a\\':[1,null]}'}"));
  }

  @Test
  void queryProtocolIsSpokenToo() {
    service.says(200, """
        <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
          <PublishResult><MessageId>m-1</MessageId></PublishResult>
          <ResponseMetadata><RequestId>request-1</RequestId></ResponseMetadata>
        </PublishResponse>""", XML);

    ExecutionResult result = run(
        "arn:aws:states:::sns:publish",
        "{'TopicArn': 'arn:aws:sns:us-east-1:111111111111:t', 'Message': {'ok': true}, 'MessageAttributes':"
            + " {'kind': {'DataType': 'String', 'StringValue': 'order'}}}",
        AwsClients.of(service.client(SnsClient.builder())));

    assertThat(answer(result)).isEqualTo(json("{'MessageId': 'm-1'}"));
    assertThat(service.question().body())
        .contains("Action=Publish")
        .contains("Message=%7B%22ok%22%3Atrue%7D")
        .contains("MessageAttributes.entry.1.Value.StringValue=order");
  }

  @Test
  void payloadOfAFunctionIsJsonBothWays() {
    service.says(200, "{\"total\": 1.50}", "X-Amz-Executed-Version", "$LATEST");

    ExecutionResult result = run(
        "arn:aws:states:::lambda:invoke",
        "{'FunctionName': 'Ship', 'Payload': 'urgent'}",
        AwsClients.of(service.client(LambdaClient.builder())));

    assertThat(answer(result))
        .isEqualTo(
            json("{'ExecutedVersion': '$LATEST', 'Payload': {'total': 1.50}, 'StatusCode': 200}"));
    assertThat(service.question().body()).isEqualTo("\"urgent\"");
  }

  @Test
  void whatAFunctionThrowsIsTheError() {
    String thrown = "{\"errorMessage\": \"no\", \"errorType\": \"OrderLost\"}";
    AwsClients clients = AwsClients.of(service.client(LambdaClient.builder()));

    service.says(200, thrown, "X-Amz-Function-Error", "Unhandled");
    ExecutionResult invoked =
        run("arn:aws:states:::lambda:invoke", "{'FunctionName': 'Ship'}", clients);
    service.says(200, thrown, "X-Amz-Function-Error", "Unhandled");
    ExecutionResult called =
        run("arn:aws:lambda:us-east-1:111111111111:function:Ship", "{}", clients);

    assertThat(invoked.error()).isEqualTo("OrderLost");
    assertThat(invoked.cause()).isEqualTo("{\"errorMessage\":\"no\",\"errorType\":\"OrderLost\"}");
    assertThat(called.error()).isEqualTo("OrderLost");
    assertThat(called.cause()).isEqualTo(thrown);
  }

  @Test
  void taskWhoseResourceIsAFunctionGivesItsPayload() {
    service.says(200, "[1, 2]");

    ExecutionResult result = run(
        "arn:aws:lambda:us-east-1:111111111111:function:Ship",
        "{'id': 7}",
        AwsClients.of(service.client(LambdaClient.builder())));

    assertThat(output(result)).isEqualTo(json("[1, 2]"));
    assertThat(service.question().uri()).contains("Ship/invocations");
    assertThat(service.question().body()).isEqualTo("{\"id\":7}");
    assertThat(result.events())
        .anyMatch(event -> event.type() == EventType.LAMBDA_FUNCTION_SUCCEEDED);
  }

  @Test
  void objectsInS3AreStreamed() {
    S3Client s3 = service.client(S3Client.builder().forcePathStyle(true));
    service.says(200, "", "ETag", "\"e-1\"");
    service.says(
        200, "binary data", "ETag", "\"e-1\"", "Last-Modified", "Wed, 01 Jan 2025 00:00:00 GMT");

    ExecutionResult put = run(
        "arn:aws:states:::aws-sdk:s3:putObject",
        "{'Bucket': 'b', 'Key': 'k', 'Body': {'Dict': 'Value'}}",
        AwsClients.of(s3));
    ExecutionResult got = run(
        "arn:aws:states:::aws-sdk:s3:getObject", "{'Bucket': 'b', 'Key': 'k'}", AwsClients.of(s3));

    assertThat(output(put)).isEqualTo(json("{'ETag': '\\'e-1\\''}"));
    assertThat(service.questions().get(0).body()).contains("{\"Dict\":\"Value\"}");
    assertThat(output(got))
        .isEqualTo(json("{'ContentLength': 11, 'ETag': '\\'e-1\\'', 'LastModified':"
            + " '2025-01-01T00:00:00Z', 'Metadata': {}, 'Body': 'binary data'}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:states:::sqs:sendMessage         | com.amazonaws.sqs#MissingParameter  | SQS.AmazonSQSException         | x (Service: AmazonSQS; Status Code: 400; Error Code: MissingParameter; Request ID: request-1; Proxy: null)",
        "arn:aws:states:::sqs:sendMessage         | com.amazonaws.sqs#QueueDoesNotExist | SQS.QueueDoesNotExistException | x (Service: AmazonSQS; Status Code: 400; Error Code: QueueDoesNotExist; Request ID: request-1; Proxy: null)",
        "arn:aws:states:::aws-sdk:sqs:sendMessage | com.amazonaws.sqs#MissingParameter  | Sqs.SqsException               | x (Service: Sqs, Status Code: 400, Request ID: request-1) (SDK Attempt Count: 1)",
        "arn:aws:states:::aws-sdk:sqs:sendMessage | com.amazonaws.sqs#QueueDoesNotExist | Sqs.QueueDoesNotExistException | x (Service: Sqs, Status Code: 400, Request ID: request-1) (SDK Attempt Count: 1)",
      })
  void errorsAreNamedAndExplainedAsTheServiceDoes(
      String resource, String type, String error, String cause) {
    service.says(400, "{\"__type\": \"" + type + "\", \"message\": \"x\"}", JSON);

    ExecutionResult result = run(resource, "{'QueueUrl': 'q', 'MessageBody': 'm'}", sqs());

    assertThat(result.error()).isEqualTo(error);
    assertThat(result.cause()).isEqualTo(cause);
  }

  @Test
  void errorsInXmlAreNamedAsRecorded() {
    service.says(404, """
        <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>
        <Code>NotFound</Code><Message>Topic does not exist</Message></Error><RequestId>request-1</RequestId>
        </ErrorResponse>""", XML);
    service.says(
        404,
        "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        "x-amz-request-id",
        "request-1",
        "x-amz-id-2",
        "request-2");

    ExecutionResult sns = run(
        "arn:aws:states:::sns:publish",
        "{'TopicArn': 't', 'Message': 'm'}",
        AwsClients.of(service.client(SnsClient.builder())));
    ExecutionResult s3 = run(
        "arn:aws:states:::aws-sdk:s3:getObject",
        "{'Bucket': 'b', 'Key': 'k'}",
        AwsClients.of(service.client(S3Client.builder().forcePathStyle(true))));

    assertThat(sns.error()).isEqualTo("SNS.NotFoundException");
    assertThat(sns.cause())
        .isEqualTo(
            "Topic does not exist (Service: AmazonSNS; Status Code: 404; Error Code: NotFound;"
                + " Request ID: request-1; Proxy: null)");
    assertThat(s3.error()).isEqualTo("S3.NoSuchKeyException");
    assertThat(s3.cause())
        .isEqualTo(
            "The specified key does not exist. (Service: S3, Status Code: 404, Request ID: request-1,"
                + " Extended Request ID: request-2) (SDK Attempt Count: 1)");
  }

  @Test
  void unreachableServiceIsAnErrorOfTheClient() {
    AwsClients clients = sqs();
    service.close();

    ExecutionResult result =
        run("arn:aws:states:::sqs:sendMessage", "{'QueueUrl': 'q', 'MessageBody': 'm'}", clients);

    assertThat(result.error()).isEqualTo("SQS.SdkClientException");
    assertThat(result.cause()).startsWith("Unable to execute HTTP request: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'QueueUrl': 'q', 'Body': 'm'}            | The field 'Body' is not supported by Step Functions",
        "{'QueueUrl': 7}                           | The value for the field 'QueueUrl' must be a STRING",
        "{'QueueUrl': 'q', 'DelaySeconds': 'soon'} | The value for the field 'DelaySeconds' must be an INTEGER",
        "{'MessageAttributes': []}                 | The value for the field 'MessageAttributes' must be an OBJECT",
      })
  void parametersThatDoNotFitRefuseTheTask(String parameters, String fault) {
    ExecutionResult result = run("arn:aws:states:::sqs:sendMessage", parameters, sqs());

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause()).endsWith(" could not be used to start the Task: [" + fault + "]");
    assertThat(service.questions()).isEmpty();
  }

  @Test
  void parametersThatAreNoObjectRefuseTheTask() {
    ExecutionResult result = run(
        "arn:aws:states:::aws-sdk:s3:putObject",
        "'InputPath': '$.nothing[*]'",
        TaskRouter.empty()
            .services(AwsClients.of(service.client(S3Client.builder().forcePathStyle(true)))));

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause())
        .endsWith(
            "The Parameters '[]' could not be used to start the Task: [they must be an OBJECT]");
  }

  @Test
  void operationThatTheClientDoesNotHaveRefusesTheTask() {
    ExecutionResult result = run("arn:aws:states:::aws-sdk:sqs:sendLetter", "{}", sqs());

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause()).endsWith("SqsClient has no operation \"sendLetter\"");
  }

  @Test
  void failedEntriesFailTheTask() {
    service.says(200, """
        {"Entries": [{"ErrorCode": "Full", "ErrorMessage": "no"}], "FailedEntryCount": 1}""", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::events:putEvents",
        "{'Entries': [{'Detail': {'id': 7}, 'DetailType': 't', 'Source': 's'}]}",
        AwsClients.of(service.client(EventBridgeClient.builder())));

    assertThat(result.error()).isEqualTo("EventBridge.FailedEntry");
    assertThat(result.cause())
        .isEqualTo(
            "{\"Entries\":[{\"ErrorCode\":\"Full\",\"ErrorMessage\":\"no\"}],\"FailedEntryCount\":1}");
  }

  @Test
  void jobIsWatchedUntilItHasEnded() {
    List<Duration> pauses = new ArrayList<>();
    service.says(200, "{\"JobRunId\": \"jr-1\"}", JSON);
    service.says(200, "{\"JobRun\": {\"Id\": \"jr-1\", \"JobRunState\": \"RUNNING\"}}", JSON);
    service.says(200, """
        {"JobRun": {"Id": "jr-1", "JobRunState": "SUCCEEDED", "StartedOn": 1735689600.5}}""", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::glue:startJobRun.sync",
        "{'JobName': 'nightly', 'Arguments': {'--day': '1'}}",
        AwsClients.of(service.client(GlueClient.builder()))
            .polling(Duration.ofSeconds(2), pauses::add));

    assertThat(output(result))
        .isEqualTo(json("{'Id': 'jr-1', 'JobRunState': 'SUCCEEDED', 'StartedOn': 1735689600500}"));
    assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    assertThat(json(service.questions().get(2).body()))
        .isEqualTo(json("{'JobName': 'nightly', 'RunId': 'jr-1'}"));
    assertThat(result.events())
        .filteredOn(event -> event.type() == EventType.TASK_SUBMITTED)
        .singleElement()
        .asString()
        .contains("{\"JobName\":\"nightly\",\"JobRunId\":\"jr-1\",\"SdkHttpMetadata\"");
  }

  @Test
  void failedJobFailsTheTaskWithItsDescription() {
    service.says(200, "{\"executionArn\": \"arn:e\", \"startDate\": 1}", JSON);
    service.says(200, """
        {"executionArn": "arn:e", "status": "FAILED", "error": "Lost", "input": "{}"}""", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::states:startExecution.sync",
        "{'StateMachineArn': 'arn:m'}",
        AwsClients.of(service.client(SfnClient.builder())));

    assertThat(result.error()).isEqualTo("States.TaskFailed");
    assertThat(result.cause())
        .isEqualTo(
            "{\"Error\":\"Lost\",\"ExecutionArn\":\"arn:e\",\"Input\":\"{}\",\"Status\":\"FAILED\"}");
  }

  @Test
  void secondFormOfSyncParsesWhatTheChildGave() {
    service.says(200, "{\"executionArn\": \"arn:e\", \"startDate\": 1}", JSON);
    service.says(200, """
        {"executionArn": "arn:e", "status": "SUCCEEDED", "output": "{\\"n\\": 1.0}", "input": "{}"}""", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::states:startExecution.sync:2",
        "{'StateMachineArn': 'arn:m'}",
        AwsClients.of(service.client(SfnClient.builder())));

    assertThat(output(result))
        .isEqualTo(json(
            "{'ExecutionArn': 'arn:e', 'Input': {}, 'Output': {'n': 1.0}, 'Status': 'SUCCEEDED'}"));
  }

  @Test
  void stepOfAClusterIsAddedAndWatched() {
    service.says(200, "{\"StepIds\": [\"s-1\"]}", JSON);
    service.says(200, """
        {"Step": {"Id": "s-1", "Status": {"State": "COMPLETED"}}}""", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::elasticmapreduce:addStep.sync",
        "{'ClusterId': 'j-1', 'Step': {'Name': 'count', 'HadoopJarStep': {'Jar': 'command-runner.jar'}}}",
        AwsClients.of(service.client(EmrClient.builder())));

    assertThat(output(result))
        .isEqualTo(json("{'Step': {'Id': 's-1', 'Status': {'State': 'COMPLETED'}}}"));
    assertThat(service.questions())
        .extracting(question -> question.header("X-Amz-Target"))
        .containsExactly("ElasticMapReduce.AddJobFlowSteps", "ElasticMapReduce.DescribeStep");
    assertThat(json(service.questions().get(0).body()))
        .isEqualTo(
            json(
                "{'JobFlowId': 'j-1', 'Steps': [{'Name': 'count', 'HadoopJarStep': {'Jar': 'command-runner.jar'}}]}"));
    assertThat(json(service.questions().get(1).body()))
        .isEqualTo(json("{'ClusterId': 'j-1', 'StepId': 's-1'}"));
  }

  @Test
  void clusterIsThereWhenItWaitsForSteps() {
    service.says(200, "{\"JobFlowId\": \"j-1\", \"ClusterArn\": \"arn:c\"}", JSON);
    service.says(200, "{\"Cluster\": {\"Status\": {\"State\": \"STARTING\"}}}", JSON);
    service.says(200, "{\"Cluster\": {\"Status\": {\"State\": \"WAITING\"}}}", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::elasticmapreduce:createCluster.sync",
        "{'Name': 'nightly', 'Instances': {'KeepJobFlowAliveWhenNoSteps': true}}",
        AwsClients.of(service.client(EmrClient.builder()))
            .polling(Duration.ofSeconds(1), pause -> {}));

    assertThat(output(result)).isEqualTo(json("{'ClusterArn': 'arn:c', 'ClusterId': 'j-1'}"));
  }

  @Test
  void callThatLacksWhatItIsAboutRefusesTheTask() {
    ExecutionResult result = run(
        "arn:aws:states:::elasticmapreduce:terminateCluster",
        "{}",
        AwsClients.of(service.client(EmrClient.builder())));

    assertThat(result.error()).isEqualTo("States.Runtime");
    assertThat(result.cause()).contains("/request/ClusterId is missing");
  }

  @Test
  void deletionEndsWhenThereIsNothingLeftToDescribe() {
    service.says(200, "{\"cluster\": {\"name\": \"c\", \"status\": \"DELETING\"}}", JSON);
    service.says(200, "{\"cluster\": {\"name\": \"c\", \"status\": \"DELETING\"}}", JSON);
    service.says(404, "{\"message\": \"gone\"}", "x-amzn-ErrorType", "ResourceNotFoundException");

    ExecutionResult result = run(
        "arn:aws:states:::eks:deleteCluster.sync",
        "{'Name': 'c'}",
        AwsClients.of(service.client(EksClient.builder()))
            .polling(Duration.ofSeconds(1), pause -> {}));

    assertThat(output(result)).isEqualTo(json("{'Cluster': {'Name': 'c', 'Status': 'DELETING'}}"));
    assertThat(service.questions())
        .extracting(question -> question.method() + " " + question.uri())
        .containsExactly("DELETE /clusters/c", "GET /clusters/c", "GET /clusters/c");
  }

  @Test
  void otherErrorsOfADescriptionFailTheTask() {
    service.says(200, "{\"cluster\": {\"name\": \"c\"}}", JSON);
    service.says(403, "{\"message\": \"no\"}", "x-amzn-ErrorType", "AccessDeniedException");

    ExecutionResult result = run(
        "arn:aws:states:::eks:deleteCluster.sync",
        "{'Name': 'c'}",
        AwsClients.of(service.client(EksClient.builder())));

    assertThat(result.error()).startsWith("EKS.");
    assertThat(result.cause()).startsWith("no (Service: AmazonEKS; Status Code: 403");
  }

  @Test
  void jobThatOutlastsTheTimeoutOfItsTaskTimesOut() {
    service.says(200, "{\"JobRunId\": \"jr-1\"}", JSON);
    service.says(200, "{\"JobRun\": {\"JobRunState\": \"RUNNING\"}}", JSON);
    service.says(200, "{\"JobRun\": {\"JobRunState\": \"RUNNING\"}}", JSON);

    ExecutionResult result = run(
        "arn:aws:states:::glue:startJobRun.sync",
        "'TimeoutSeconds': 60, 'Parameters': {'JobName': 'nightly'}",
        TaskRouter.empty()
            .services(AwsClients.of(service.client(GlueClient.builder()))
                .polling(Duration.ofSeconds(30), pause -> {})));

    assertThat(result.error()).isEqualTo("States.Timeout");
    assertThat(result.duration()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void messageCarriesTheTokenAndAnotherTaskReportsIt() {
    service.says(200, "{\"MessageId\": \"m-1\"}", JSON);
    JsonNode definition = json("""
        {'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': [
          {'StartAt': 'Ask', 'States': {'Ask': {'Type': 'Task', 'End': true,
            'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
            'Parameters': {'QueueUrl': 'q', 'MessageBody': {'token.$': '$$.Task.Token'}}}}},
          {'StartAt': 'Later', 'States': {'Later': {'Type': 'Wait', 'Seconds': 60, 'Next': 'Answer'},
            'Answer': {'Type': 'Task', 'End': true,
              'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:Answer'}}}
        ]}}}""");
    TaskRouter router = TaskRouter.empty().services(sqsWithoutMd5()).function("Answer", call -> {
      JsonNode message =
          json(json(service.question().body()).path("MessageBody").asText());
      call.tokens().succeed(message.path("token").asText(), json("{'approved': true}"));
      return TaskAnswer.success(json("{}"));
    });

    ExecutionResult result = Program.compile(DefinitionReader.read(definition).orThrow())
        .run(RunParameters.of(json("{}")), router);

    assertThat(output(result)).isEqualTo(json("[{'approved': true}, {}]"));
    assertThat(result.duration()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void serviceWithoutAClientIsUnbound() {
    AwsClients clients = sqs();

    assertThatThrownBy(() -> output(run("arn:aws:states:::sns:publish", "{}", clients)))
        .isInstanceOf(UnboundTaskException.class)
        .hasMessageContaining("integration(\"sns:publish\", …)");
  }

  @Test
  void whatIsBoundToTheIntegrationComesFirst() {
    TaskRouter router = TaskRouter.empty()
        .services(sqs())
        .integration("sqs:sendMessage", TaskHandler.returning(json("{'MessageId': 'mine'}")));

    ExecutionResult result = run("arn:aws:states:::sqs:sendMessage", "'Parameters': {}", router);

    assertThat(output(result)).isEqualTo(json("{'MessageId': 'mine'}"));
  }

  @Test
  void executorMakesTheCallElsewhere() {
    service.says(
        400, "{\"__type\": \"com.amazonaws.sqs#QueueDoesNotExist\", \"message\": \"x\"}", JSON);
    List<String> threads = new ArrayList<>();
    Executor elsewhere = work -> new Thread(
            () -> {
              threads.add(Thread.currentThread().getName());
              work.run();
            },
            "elsewhere")
        .start();

    ExecutionResult result =
        run("arn:aws:states:::sqs:sendMessage", "{'QueueUrl': 'q'}", sqs().on(elsewhere));

    assertThat(result.error()).isEqualTo("SQS.QueueDoesNotExistException");
    assertThat(threads).containsExactly("elsewhere");
  }

  @Test
  void clientsThatCannotServeAreRefused() {
    try (SqsAsyncClient async =
            SqsAsyncClient.builder().region(Region.US_EAST_1).build();
        SqsClient sqs = service.client(SqsClient.builder())) {
      assertThatThrownBy(() -> AwsClients.of(async).services())
          .hasMessageContaining("SqsAsyncClient gives futures; hand in SqsClient");
      assertThatThrownBy(() -> AwsClients.of(sqs, sqs).services()).hasMessage("two clients of sqs");
    }
  }
}
