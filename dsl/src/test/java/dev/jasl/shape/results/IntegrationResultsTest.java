package dev.jasl.shape.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jasl.model.Resource;
import dev.jasl.shape.Kind;
import dev.jasl.shape.Presence;
import dev.jasl.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationResultsTest {
  @Test
  void aGlueJobRunHasAJobRunStateAndNoJobRunStatus() {
    Shape run = result("glue:startJobRun.sync");

    assertThat(run.field("JobRunState").presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(run.field("JobRunState").shape().texts())
        .hasValueSatisfying(states ->
            assertThat(states).contains("SUCCEEDED", "FAILED").doesNotContain("COMPLETED"));
    assertThat(run.field("JobRunStatus").presence()).isEqualTo(Presence.NEVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dynamodb:getItem", "aws-sdk:dynamodb:getItem"})
  void aNumberInDynamoDbIsAString(String integration) {
    Shape item = result(integration).field("Item").shape();

    Shape quantity = item.field("quantity").shape().field("N").shape();
    assertThat(quantity.isOnly(Kind.STRING)).isTrue();
    assertThat(item.field("quantity").presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void anItemWithinAnItemIsKnownToTheFirstLevelOnly() {
    Shape value = result("dynamodb:getItem").field("Item").shape().field("a").shape();

    assertThat(value.field("M").shape().field("b").shape().isUnknown()).isTrue();
  }

  @Test
  void whatAFunctionReturnsCanBeAnything() {
    assertThat(result("lambda:invoke").field("Payload").shape().isUnknown()).isTrue();
  }

  @Test
  void optimisedIntegrationsTellOfTheirCallAndThoseOfTheSdkDoNot() {
    assertThat(result("sqs:sendMessage").field("SdkHttpMetadata").presence())
        .isEqualTo(Presence.UNKNOWN);
    assertThat(result("aws-sdk:sqs:sendMessage").field("SdkHttpMetadata").presence())
        .isEqualTo(Presence.NEVER);
  }

  @Test
  void aNestedExecutionGivesTextOrWhatTheTextSays() {
    assertThat(result("states:startExecution.sync").field("Output").shape())
        .isEqualTo(Shape.string());
    assertThat(result("states:startExecution.sync:2").field("Output").shape().isUnknown())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqs:sendMessage.waitForTaskToken",
        "elasticmapreduce:addStep.sync",
        "mediaconvert:createJob",
        "aws-sdk:ec2:describeInstances",
        "aws-sdk:sqs:noSuchAction"
      })
  void whatIsNotDescribedCanBeAnything(String integration) {
    assertThat(result(integration).isUnknown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "athena:startQueryExecution.sync",
        "batch:submitJob.sync",
        "codebuild:startBuild.sync",
        "ecs:runTask.sync",
        "sagemaker:createTrainingJob.sync"
      })
  void jobsThatEndAreDescribed(String integration) {
    assertThat(result(integration).fields()).isNotEmpty();
    assertThat(result(integration).isOpen()).isFalse();
  }

  private static Shape result(String integration) {
    return IntegrationResults.of(
        new Resource("arn:aws:states:::" + integration).integration().orElseThrow());
  }
}
