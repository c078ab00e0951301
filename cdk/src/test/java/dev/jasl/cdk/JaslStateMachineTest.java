package dev.jasl.cdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.athena.CfnWorkGroup;
import software.amazon.awscdk.services.glue.CfnJob;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.stepfunctions.Activity;
import software.amazon.awscdk.services.stepfunctions.StateMachineType;

/** The construct inside an app. */
@EnabledIf(
    value = "nodeIsInstalled",
    disabledReason = "Node is not installed: CDK synth is not tested")
class JaslStateMachineTest {
  private static final String FUNCTION_ARN = "arn:aws:lambda:eu-west-1:123456789012:function:check";

  @TempDir
  private Path out;

  static boolean nodeIsInstalled() {
    NodeJs.problem()
        .ifPresent(problem -> System.out.println("CDK synth is not tested: " + problem));
    return NodeJs.isInstalled();
  }

  @Test
  void aBoundMachineIsInTheTemplate() {
    Stack stack = stack();
    JaslStateMachine nightly = JaslStateMachine.Builder.create(
            stack, "Nightly", Workflows.nightly())
        .stateMachineName("nightly")
        .bind(Workflows.CHECK, function(stack))
        .bind("bronze-to-silver", job(stack))
        .bind("analysts", workGroup(stack))
        .bind("alerts", Topic.Builder.create(stack, "Alerts").build())
        .build();

    Template template = Template.fromStack(stack);

    assertThat(nightly.arn()).startsWith("${Token[");
    template.resourceCountIs("AWS::StepFunctions::StateMachine", 1);
    template.hasResourceProperties(
        "AWS::StepFunctions::StateMachine",
        Map.of(
            "StateMachineName",
            "nightly",
            "StateMachineType",
            "STANDARD",
            "DefinitionString",
            Match.stringLikeRegexp("\"JobName\":\"\\$\\{bronze_to_silver\\}\""),
            "DefinitionSubstitutions",
            Map.of(
                "check_file", FUNCTION_ARN,
                "bronze_to_silver", Map.of("Ref", "Job"),
                "analysts", Map.of("Ref", "Analysts"),
                "alerts", Map.of("Ref", Match.stringLikeRegexp("Alerts.*")))));
  }

  @Test
  void anotherMachineAndAnActivityAreBoundByTheirArns() {
    Stack stack = stack();
    JaslStateMachine shipping = JaslStateMachine.Builder.createFromJson(
            stack,
            "Shipping",
            "{\"StartAt\": \"Go\", \"States\": {\"Go\": {\"Type\": \"Succeed\"}}}")
        .build();
    JaslStateMachine.Builder.create(stack, "Approved", Workflows.approved())
        .bind(Workflows.SHIPPING, shipping.stateMachine())
        .bind(Workflows.APPROVAL, Activity.Builder.create(stack, "Approval").build())
        .build();

    Template.fromStack(stack)
        .hasResourceProperties(
            "AWS::StepFunctions::StateMachine",
            Map.of(
                "DefinitionSubstitutions",
                Map.of(
                    "shipping", Map.of("Ref", Match.stringLikeRegexp("Shipping.*")),
                    "approval", Map.of("Ref", Match.stringLikeRegexp("Approval.*")))));
  }

  @Test
  void allFindingsOfAllMachinesStopSynthesis() {
    Stack stack = stack();
    JaslStateMachine.Builder.create(stack, "Nightly", Workflows.nightly())
        .stateMachineType(StateMachineType.EXPRESS)
        .bind(Workflows.CHECK, function(stack))
        .bind("alerts", function(stack, "Other"))
        .bind("bronze-to-silber", job(stack))
        .build();
    JaslStateMachine.Builder.createFromJson(stack, "Broken", "{\n  \"StartAt\": 7\n}")
        .build();

    assertThatThrownBy(() -> Objects.requireNonNull(App.of(stack)).synth())
        .hasMessageContaining(
            "[Stack/Nightly] ERROR RESOURCE_NOT_IN_EXPRESS /States/Transform/Resource")
        .hasMessageContaining(
            "[Stack/Nightly] ERROR RESOURCE_NOT_IN_EXPRESS /States/Aggregate/Resource")
        .hasMessageContaining(
            "[Stack/Nightly] ERROR LOGICAL_NAME_UNBOUND /States/Transform/Arguments/JobName")
        .hasMessageContaining(
            "[Stack/Nightly] ERROR LOGICAL_NAME_UNBOUND /States/Aggregate/Arguments/WorkGroup")
        .hasMessageContaining(
            "[Stack/Nightly] ERROR BINDING_OF_OTHER_KIND /States/Tell/Arguments/TopicArn")
        .hasMessageContaining("did you mean \"bronze-to-silver\"?")
        .hasMessageContaining("[Stack/Broken] ERROR FIELD_TYPE /StartAt")
        .hasMessageContaining("(line 2:");
  }

  @Test
  void warningsBecomeAnnotations() {
    Stack stack = stack();
    JaslStateMachine.Builder.createFromJson(stack, "Looping", """
        {"StartAt": "A", "States": {
          "A": {"Type": "Choice", "Default": "B",
                "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "C"}]},
          "B": {"Type": "Pass", "Next": "B"},
          "C": {"Type": "Succeed"}}}
        """).build();

    List<?> warnings = Annotations.fromStack(stack)
        .findWarning(
            "/Stack/Looping", Match.stringLikeRegexp("END_UNREACHABLE.*jasl:END_UNREACHABLE"));

    assertThat(warnings).hasSize(1);
  }

  private Stack stack() {
    App app =
        new App(AppProps.builder().outdir(out.toString()).treeMetadata(false).build());
    return new Stack(app, "Stack");
  }

  private static IFunction function(Stack stack) {
    return function(stack, "Check");
  }

  private static IFunction function(Stack stack, String id) {
    return Function.fromFunctionArn(stack, id, FUNCTION_ARN);
  }

  private static CfnJob job(Stack stack) {
    return CfnJob.Builder.create(stack, "Job")
        .role("arn:aws:iam::123456789012:role/glue")
        .command(CfnJob.JobCommandProperty.builder().name("glueetl").build())
        .build();
  }

  private static CfnWorkGroup workGroup(Stack stack) {
    return CfnWorkGroup.Builder.create(stack, "Analysts").name("analysts").build();
  }
}
