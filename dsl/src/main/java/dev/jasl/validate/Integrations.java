package dev.jasl.validate;

import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The optimised integrations: which actions there are, which patterns each has, and which parameters it needs. AWS SDK integrations are too
 * many to list; of those, the spelling alone is judged.
 *
 * <p>A line is an action, its patterns (R request-response, S {@code .sync}, 2 {@code .sync:2}, W {@code .waitForTaskToken}, w the same
 * where the guide's tables do not say of which actions), and the names of its required parameters; of names joined by {@code |}, one.
 * The actions whose tasks are generated are those of the generator's table, as a test there makes sure.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Developer Guide, optimised
 *     integrations</a>
 */
public final class Integrations {
  private static final String TABLE = """
      apigateway:invoke RW ApiEndpoint Method
      athena:getQueryExecution R QueryExecutionId
      athena:getQueryResults R QueryExecutionId
      athena:startQueryExecution RS QueryString
      athena:stopQueryExecution R QueryExecutionId
      batch:submitJob RSw JobName JobQueue JobDefinition
      bedrock:createModelCustomizationJob RSw JobName CustomModelName RoleArn BaseModelIdentifier TrainingDataConfig OutputDataConfig
      bedrock:invokeModel Rw ModelId
      codebuild:batchDeleteBuilds R Ids
      codebuild:batchGetReports R ReportArns
      codebuild:deleteBuildBatch R Id
      codebuild:retryBuildBatch RS Id
      codebuild:startBuild RS ProjectName
      codebuild:startBuildBatch RS ProjectName
      codebuild:stopBuild R Id
      codebuild:stopBuildBatch R Id
      databrew:startJobRun RS Name
      dynamodb:deleteItem R TableName Key
      dynamodb:getItem R TableName Key
      dynamodb:putItem R TableName Item
      dynamodb:updateItem R TableName Key
      ecs:runTask RSW TaskDefinition
      eks:call Rw ClusterName CertificateAuthority Endpoint Method Path
      eks:createCluster RSw Name RoleArn ResourcesVpcConfig
      eks:createFargateProfile RSw FargateProfileName ClusterName PodExecutionRoleArn
      eks:createNodegroup RSw ClusterName NodegroupName Subnets NodeRole
      eks:deleteCluster RSw Name
      eks:deleteFargateProfile RSw ClusterName FargateProfileName
      eks:deleteNodegroup RSw ClusterName NodegroupName
      eks:runJob RSw ClusterName CertificateAuthority Endpoint Job
      elasticmapreduce:addStep RS ClusterId Step
      elasticmapreduce:cancelStep R ClusterId StepId
      elasticmapreduce:createCluster RS Name Instances
      elasticmapreduce:modifyInstanceFleetByName R ClusterId InstanceFleetName InstanceFleet
      elasticmapreduce:modifyInstanceGroupByName R ClusterId InstanceGroupName InstanceGroup
      elasticmapreduce:setClusterTerminationProtection R ClusterId TerminationProtected
      elasticmapreduce:terminateCluster RS ClusterId
      emr-containers:createVirtualCluster R Name ContainerProvider
      emr-containers:deleteVirtualCluster RS Id
      emr-containers:startJobRun RS ExecutionRoleArn ReleaseLabel JobDriver VirtualClusterId
      emr-serverless:cancelJobRun RS ApplicationId JobRunId
      emr-serverless:createApplication RS ReleaseLabel Type
      emr-serverless:deleteApplication RS ApplicationId
      emr-serverless:startApplication RS ApplicationId
      emr-serverless:startJobRun RS ApplicationId ExecutionRoleArn
      emr-serverless:stopApplication RS ApplicationId
      events:putEvents RW Entries
      glue:startJobRun RS JobName
      http:invoke R ApiEndpoint Method Authentication|InvocationConfig
      lambda:invoke RW FunctionName
      mediaconvert:createJob RS Role Settings
      sagemaker:createEndpoint R EndpointName EndpointConfigName
      sagemaker:createEndpointConfig R EndpointConfigName ProductionVariants
      sagemaker:createHyperParameterTuningJob RS HyperParameterTuningJobName HyperParameterTuningJobConfig
      sagemaker:createLabelingJob RS LabelingJobName LabelAttributeName InputConfig OutputConfig RoleArn HumanTaskConfig
      sagemaker:createModel R ModelName
      sagemaker:createProcessingJob RS ProcessingJobName ProcessingResources AppSpecification RoleArn
      sagemaker:createTrainingJob RS TrainingJobName RoleArn OutputDataConfig
      sagemaker:createTransformJob RS TransformJobName ModelName TransformInput TransformOutput TransformResources
      sagemaker:updateEndpoint R EndpointName EndpointConfigName
      sns:publish RW Message
      sqs:sendMessage RW QueueUrl MessageBody
      states:startExecution RS2W StateMachineArn
      """;

  /** Integrations that exist, but whose actions are listed nowhere that we know. */
  private static final List<String> UNLISTED = List.of("bedrock-agentcore");

  private static final Map<String, Action> ACTIONS = actions();

  private Integrations() {}

  /**
   * An action of an optimised integration.
   *
   * @param name {@code glue:startJobRun}
   * @param patterns one letter each
   * @param required parameters without which the service refuses a call
   */
  public record Action(String name, String patterns, List<String> required) {
    public Action {
      required = List.copyOf(required);
    }

    /** Whether a task may call it so. */
    public boolean has(IntegrationPattern pattern) {
      return switch (pattern) {
        case REQUEST_RESPONSE -> patterns.contains("R");
        case SYNC -> patterns.contains("S");
        case SYNC_2 -> patterns.contains("2");
        case WAIT_FOR_TASK_TOKEN -> patterns.contains("W") || patterns.contains("w");
      };
    }
  }

  /** All that there are. */
  public static List<Action> all() {
    return List.copyOf(ACTIONS.values());
  }

  /** Empty for AWS SDK integrations, and for what does not exist. */
  public static Optional<Action> find(Integration integration) {
    return Optional.ofNullable(ACTIONS.get(integration.service() + ":" + integration.action()));
  }

  /** Whether there are integrations with this service whose actions are not listed here. */
  public static boolean isUnlisted(String service) {
    return UNLISTED.contains(service);
  }

  private static Map<String, Action> actions() {
    Map<String, Action> actions = new LinkedHashMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
      String name = words.remove(0);
      actions.put(name, new Action(name, words.remove(0), words));
    }
    return actions;
  }
}
