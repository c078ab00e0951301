package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.JsonPathTask;
import dev.jasl.dsl.Retry;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.Task;
import dev.jasl.dsl.aws.parameter.EksMethod;
import dev.jasl.dsl.aws.parameter.EksVpcConfigRequestExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.StringExpr;

/** Creates a Kubernetes cluster, runs a job on it and takes everything down again. Published as rw-cf5ae4ababb3. */
final class KubernetesJob {
  private static final String CLUSTER = "ExampleCluster";
  private static final String NODES = "ExampleNodegroup";
  private static final String[] SUBNETS = {"subnet-0aacf887d9f00e6a7", "subnet-0e5fc41e7507194ab"};
  private static final JsonExpr CREATED = stateInput(JsonExpr.TYPE).get("eks").get("Cluster");
  private static final StringExpr ENDPOINT = CREATED.get("Endpoint").as(StringExpr.TYPE);
  private static final StringExpr AUTHORITY =
      CREATED.get("CertificateAuthority").get("Data").as(StringExpr.TYPE);
  private static final NumberExpr PI = rawPath("$.RunJobResult.logs[0]", NumberExpr.TYPE);
  private static final Retry TWICE =
      onAnyError().interval(ofSeconds(30)).maxAttempts(2).backoffRate(2);

  private KubernetesJob() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("KubernetesJob", JsonExpr.TYPE)
        .comment("An example of the Amazon States Language for running Amazon EKS Cluster")
        .jsonPath()
        .flow(start("Create an EKS cluster", Task.eks().createCluster()
                .name(CLUSTER)
                .roleArn("cluster-role")
                .resourcesVpcConfig(EksVpcConfigRequestExpr.with().subnetIds(SUBNETS))
                .sync().retry(TWICE).jsonPath().resultPath("$.eks"))
            .then("Create a node group", Task.eks().createNodegroup()
                .clusterName(CLUSTER).nodegroupName(NODES).subnets(SUBNETS).nodeRole("node-role")
                .sync().retry(TWICE).jsonPath().resultPath("$.nodegroup"))
            .then("Run a job on EKS", Task.eks().runJob()
                .clusterName(CLUSTER).certificateAuthority(AUTHORITY).endpoint(ENDPOINT).job(job())
                .sync()
                .logOptions(object("RetrieveLogs", bool(true)))
                .jsonPath()
                .resultSelector(run -> object("status", rawPath("$.status", JsonExpr.TYPE), "logs", rawPath("$.logs..pi", JsonExpr.TYPE)))
                .resultPath("$.RunJobResult"))
            .choose("Examine output")
                .when(PI.greaterThan(3.141).and(PI.lessThan(3.142)),
                    start("Send expected result", tell("Saw expected value for pi: {}")))
                .otherwise(start("Send unexpected result", tell("Saw unexpected value for pi: {}")))
            .then("Delete job", Task.eks().call()
                .clusterName(CLUSTER).certificateAuthority(AUTHORITY).endpoint(ENDPOINT)
                .method(EksMethod.DELETE).path("/apis/batch/v1/namespaces/default/jobs/example-job")
                .jsonPath()
                .resultSelector(answer -> object("status", rawPath("$.ResponseBody.status", JsonExpr.TYPE)))
                .resultPath("$.DeleteJobResult"))
            .then("Delete node group", Task.eks().deleteNodegroup().clusterName(CLUSTER).nodegroupName(NODES).sync())
            .then("Delete cluster", Task.eks().deleteCluster().name(CLUSTER).sync()))
        .build();
  }

  private static JsonPathTask<?> tell(String template) {
    return Task.sns("results").json(object("Input", format(template, PI)))
        .jsonPath()
        .resultPath("$.SNSResult");
  }

  private static JsonExpr job() {
    JsonExpr container = object(
        "name", text("pi-20"),
        "image", text("perl"),
        "command", list(StringExpr.TYPE, text("perl")),
        "args", list(StringExpr.TYPE,
            text("-Mbignum=bpi"), text("-wle"), text("print '{ ' . '\"pi\": '. bpi(20) . ' }';")));
    JsonExpr name = object("name", text("example-job"));
    return object(
        "apiVersion", text("batch/v1"),
        "kind", text("Job"),
        "metadata", name,
        "spec", object(
            "backoffLimit", integer(0),
            "template", object(
                "metadata", name,
                "spec", object(
                    "containers", list(JsonExpr.TYPE, container),
                    "restartPolicy", text("Never")))));
  }
  // spotless:on

  static Bindings published() {
    String role = "arn:aws:iam::111122223333:role/StepFunctionsSample-EKSClusterMan";
    return Bindings.none()
        .bind(CLUSTER, CLUSTER)
        .bind("cluster-role", role + "ag-EKSServiceRole-ANPAJ2UCCR6DPCEXAMPLE")
        .bind("node-role", role + "-NodeInstanceRole-ANPAJ2UCCR6DPCEXAMPLE")
        .bind(
            "results",
            "arn:aws:sns:sa-east-1:111122223333:"
                + "StepFunctionsSample-EKSClusterManagement123456789012-SNSTopic-ANPAJ2UCCR6DPCEXAMPLE");
  }
}
