package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.bool;
import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.goTo;
import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;
import static dev.jasl.dsl.Jasl.text;
import static java.time.Duration.ofSeconds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Fail;
import dev.jasl.dsl.Flow;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Wait;
import dev.jasl.dsl.aws.AwsSdkCall;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;

/** Creates or deletes stacks in all accounts of an organisation and waits for them. Published as rw-e19e864fa701. */
final class StackSets {
  private static final String STACK_SET = "sfn-cfn-stackset";
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final StringExpr OPERATION = INPUT.get("operation").as(StringExpr.TYPE);
  private static final StringExpr STATUS =
      INPUT.get("StackSetOperation").get("Status").as(StringExpr.TYPE);

  private StackSets() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    return StateMachine.named("StackSets", JsonExpr.TYPE)
        .comment("SFN Pattern to Create/Delete CFN StackSets")
        .jsonPath()
        .flow(start("ListRoots", Task.awsSdk("organizations", "listRoots").jsonPath()
                .resultSelector(found -> object("rootOU", rawPath("$.Roots[0].Id", StringExpr.TYPE)))
                .resultPath("$.org"))
            .choose("CreateOrDelete?")
                .when(OPERATION.is("create"), create())
                .when(OPERATION.is("delete"), delete())
                .otherwise(fail("InvalidInput", "InvalidInput",
                    "Input Params should be ( \"operation\": \"create\"|\"delete\" }")))
        .build();
  }

  private static Flow create() {
    return start("CreateStackSet", call("createStackSet")
            .parameter("Description", "StackSet for creating IAM roles in linked accounts")
            .parameter("ManagedExecution", object("Active", bool(true)))
            .parameter("PermissionModel", "SERVICE_MANAGED")
            .parameter("Capabilities", list(StringExpr.TYPE, text("CAPABILITY_NAMED_IAM")))
            .parameter("AutoDeployment", object("Enabled", bool(true), "RetainStacksOnAccountRemoval", bool(false)))
            .parameter("Parameters", list(JsonExpr.TYPE, object(
                "ParameterKey", text("ManagementAccountId"), "ParameterValue", INPUT.get("managementAccountId"))))
            .parameter("TemplateURL", INPUT.get("templateURL"))
            .catching(on("CloudFormation.NameAlreadyExistsException")
                .then(fail("StackSetExists", "CreateStackSetsFailed", "StackSet already exists")))
            .jsonPath().resultPath("$.StackSetId"))
        .then("CreateStackInstances", onInstances("createStackInstances"))
        .then(poll("Creating", "CheckCreatingStackSetStatus", "Create Completed?",
            succeed("StackSet Created"),
            end("CreateStackSetFailed", Fail
                .error(INPUT.get("error").as(StringExpr.TYPE))
                .cause(INPUT.get("cause").as(StringExpr.TYPE)))));
  }

  private static Flow delete() {
    Flow failed = fail("DeleteStackSetFailed", "Failed to Delete StackSets",
        "StackSet not found or StackSet Status was one of 'FAILED | STOPPING | STOPPED'");
    return start("DeleteStackInstances", onInstances("deleteStackInstances")
            .parameter("RetainStacks", "false")
            .catching(on("CloudFormation.StackSetNotFoundException").then(failed)))
        .then(poll("Deleting", "CheckDeletingStackSetStatus", "Delete Completed?",
            start("DeleteStackSet", call("deleteStackSet")), failed));
  }

  private static Flow poll(String doing, String check, String completed, Flow done, Flow failed) {
    Label again = Label.named(doing);
    return label(again)
        .then(doing + ", Wait 5s", Wait.of(ofSeconds(5)))
        .then(check, call("describeStackSetOperation").parameter("OperationId", INPUT.get("OperationId")))
        .choose(completed).jsonPath().outputPath("$.StackSetOperation")
            .when(STATUS.is("RUNNING").or(STATUS.is("QUEUED")), goTo(again))
            .when(STATUS.is("SUCCEEDED"), done)
            .otherwise(failed);
  }

  private static AwsSdkCall<JsonExpr> onInstances(String action) {
    StringExpr root = INPUT.get("org").get("rootOU").as(StringExpr.TYPE);
    return call(action)
        .parameter("Regions", list(StringExpr.TYPE, text("us-east-1")))
        .parameter("DeploymentTargets", object("OrganizationalUnitIds", list(StringExpr.TYPE, root)));
  }

  private static AwsSdkCall<JsonExpr> call(String action) {
    return Task.awsSdk("cloudformation", action).parameter("StackSetName", STACK_SET);
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
