package dev.jasl.dsl.aws;

import static dev.jasl.dsl.Jasl.start;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Step;
import dev.jasl.dsl.TaskStep;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.io.DefinitionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimised integration, with exactly the patterns that it has. */
class IntegrationsTest {
  /**
   * The service's table: service, how Task calls it, actions with R only, actions with S also, actions with W also.
   *
   * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Optimized integrations</a>
   */
  private static final String TABLE = """
      athena           | athena        | stopQueryExecution getQueryExecution getQueryResults | |
      batch            | batch         | | submitJob |
      bedrock          | bedrock       | | createModelCustomizationJob |
      codebuild        | codeBuild     | stopBuild batchDeleteBuilds batchGetReports stopBuildBatch deleteBuildBatch | startBuild startBuildBatch retryBuildBatch |
      databrew         | dataBrew      | | startJobRun |
      ecs              | ecs           | | runTask | runTask
      eks              | eks           | call | createCluster deleteCluster createNodegroup deleteNodegroup createFargateProfile deleteFargateProfile runJob |
      elasticmapreduce | emr           | cancelStep setClusterTerminationProtection modifyInstanceFleetByName modifyInstanceGroupByName | createCluster terminateCluster addStep |
      emr-containers   | emrContainers | createVirtualCluster | deleteVirtualCluster startJobRun |
      emr-serverless   | emrServerless | | createApplication startApplication stopApplication deleteApplication startJobRun cancelJobRun |
      mediaconvert     | mediaConvert  | | createJob |
      sagemaker        | sageMaker     | createEndpoint createEndpointConfig createModel updateEndpoint | createHyperParameterTuningJob createLabelingJob createProcessingJob createTrainingJob createTransformJob |
      """;

  /** One action of the table. */
  record Row(String service, String method, String action, boolean sync, boolean token) {
    Object call() throws ReflectiveOperationException {
      Object tasks = Task.class.getMethod(method).invoke(null);
      return Completion.of(tasks.getClass().getMethod(action).invoke(tasks));
    }

    @Override
    public String toString() {
      return service + ":" + action;
    }
  }

  static Stream<Row> rows() {
    return TABLE.lines().flatMap(line -> {
      String[] cells = line.split("\\|", -1);
      List<String> sync = words(cells[3]);
      List<String> token = words(cells[4]);
      List<String> actions = new ArrayList<>(words(cells[2]));
      actions.addAll(sync);
      token.stream().filter(action -> !actions.contains(action)).forEach(actions::add);
      return actions.stream()
          .map(action -> new Row(
              cells[0].strip(),
              cells[1].strip(),
              action,
              sync.contains(action),
              token.contains(action)));
    });
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.strip().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aCallIsEmittedAlikeInBothLanguages(Row row) throws Exception {
    TaskStep<?, ?> step = Completion.say(row.call(), "start");

    assertThat(jsonata(step).path("Resource").textValue()).isEqualTo("arn:aws:states:::" + row);
    assertThat(jsonPath(step).path("Resource").textValue()).isEqualTo("arn:aws:states:::" + row);
    assertThat(jsonata(step).path("Arguments")).isEqualTo(jsonPath(step).path("Parameters"));
    assertThat(jsonata(step).path("Arguments").fieldNames())
        .toIterable()
        .allSatisfy(name -> assertThat(name).matches("[A-Z]\\w+"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aCallIsWaitedForWhereTheServiceCanDoThat(Row row) throws Exception {
    Object call = row.call();

    assertThat(Completion.offers(call).contains("sync")).isEqualTo(row.sync());
    assertThat(Completion.offers(call).contains("waitForTaskToken")).isEqualTo(row.token());
    if (row.sync()) {
      assertThat(jsonata(Completion.say(call, "sync")).path("Resource").textValue())
          .isEqualTo("arn:aws:states:::" + row + ".sync");
    }
  }

  @Test
  void noActionIsOfferedThatTheTableDoesNotHave() {
    List<String> known = rows().map(row -> row.method() + " " + row.action()).toList();

    assertThat(known).doesNotHaveDuplicates().containsAll(offered());
  }

  private static List<String> offered() {
    return Stream.of(Task.class.getMethods())
        .filter(method -> method.getReturnType().getSimpleName().endsWith("Tasks"))
        .flatMap(method -> Stream.of(method.getReturnType().getDeclaredMethods())
            .map(action -> method.getName() + " " + action.getName()))
        .toList();
  }

  private static JsonNode jsonata(Step<? extends Expr<?>> step) {
    return DefinitionWriter.toJson(StateMachine.named("Test", JsonExpr.TYPE)
            .flow(start("Call", step))
            .build()
            .definition())
        .at("/States/Call");
  }

  private static JsonNode jsonPath(Step<? extends Expr<?>> step) {
    return DefinitionWriter.toJson(StateMachine.named("Test", JsonExpr.TYPE)
            .jsonPath()
            .flow(start("Call", step))
            .build()
            .definition())
        .at("/States/Call");
  }
}
