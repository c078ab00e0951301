package dev.jasl.cdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.validate.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CloudFormation is handed, and what is said about it; none of it needs CDK. */
class DeploymentTest {
  private static final List<Binding> NIGHTLY = List.of(
      new Binding("check-file", Kind.FUNCTION, "${Token[Check.Arn.1]}"),
      new Binding("bronze-to-silver", Kind.JOB, "${Token[Job.2]}"),
      new Binding("analysts", Kind.WORKGROUP, "${Token[Group.3]}"),
      new Binding("alerts", Kind.TOPIC, "arn:aws:sns:eu-west-1:123456789012:alerts"));

  @Test
  void logicalNamesBecomeKeysThatCloudFormationKnows() {
    Deployment deployment = nightly(NIGHTLY);

    assertThat(deployment.findings()).isEmpty();
    assertThat(deployment.text())
        .contains("\"FunctionName\":\"${check_file}\"")
        .contains("\"JobName\":\"${bronze_to_silver}\"")
        .contains("\"WorkGroup\":\"${analysts}\"")
        .contains("\"TopicArn\":\"${alerts}\"");
    assertThat(deployment.substitutions())
        .containsEntry("check_file", "${Token[Check.Arn.1]}")
        .containsEntry("bronze_to_silver", "${Token[Job.2]}")
        .containsEntry("analysts", "${Token[Group.3]}")
        .containsEntry("alerts", "arn:aws:sns:eu-west-1:123456789012:alerts")
        .hasSize(4);
  }

  @Test
  void everyMistakeInTheBindingsIsReportedAtOnce() {
    Deployment deployment = nightly(List.of(
        new Binding("check-file", Kind.FUNCTION, "arn:one"),
        new Binding("check-file", Kind.FUNCTION, "arn:two"),
        new Binding("alert", Kind.TOPIC, "arn:three"),
        new Binding("bronze-to-silver", Kind.FUNCTION, "arn:four"),
        new Binding("analysts", Kind.ANY, "the \"best\" analysts")));

    assertThat(lines(deployment))
        .containsExactly(
            "ERROR LOGICAL_NAME_UNBOUND /States/Tell/Arguments/TopicArn: the topic \"alerts\" is bound to nothing;"
                + " add .bind(\"alerts\", topic)",
            "ERROR BINDING_REPEATED /States/Check/Arguments/FunctionName: \"check-file\" is bound more than once;"
                + " keep one of its bindings",
            "ERROR BINDING_UNKNOWN /: \"alert\" is bound, but the definition has no such logical name;"
                + " did you mean \"alerts\"?",
            "ERROR BINDING_OF_OTHER_KIND /States/Transform/Arguments/JobName: \"bronze-to-silver\" is a job, but a"
                + " function is bound to it; bind a job, or the text of its name",
            "ERROR BINDING_VALUE /States/Aggregate/Arguments/WorkGroup: \"analysts\" is bound to 'the \"best\""
                + " analysts'; bind it to text that is not blank and has no quote, backslash, control character or"
                + " ${");
  }

  @Test
  void anExpressMachineIsToldWhatOnlyStandardMachinesCanDo() {
    Deployment deployment =
        Deployment.of(Source.of(Workflows.nightly()), Profile.EXPRESS, NIGHTLY, Set.of());

    assertThat(deployment.findings())
        .extracting(found -> found.code() + " " + found.location())
        .containsExactly(
            "RESOURCE_NOT_IN_EXPRESS /States/Transform/Resource",
            "RESOURCE_NOT_IN_EXPRESS /States/Aggregate/Resource");
  }

  @Test
  void kindsOfABareDefinitionFollowFromItsTasks() {
    String json = """
        {"StartAt": "Call", "States": {
          "Call": {"Type": "Task", "Resource": "${work}", "Next": "Tell"},
          "Tell": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true,
                   "Parameters": {"TopicArn": "${alerts}", "Message": "done"}}}}
        """;

    assertThat(lines(
            json, new Binding("work", Kind.TOPIC, "arn:a"), new Binding("alerts", Kind.JOB, "b")))
        .containsExactly(
            "ERROR BINDING_OF_OTHER_KIND /States/Call/Resource: \"work\" is a function, but a topic is bound to it;"
                + " bind a function, or the text of its ARN",
            "ERROR BINDING_OF_OTHER_KIND /States/Tell/Parameters/TopicArn: \"alerts\" is a topic, but a job is bound"
                + " to it; bind a topic, or the text of its ARN");
  }

  @Test
  void placeholdersInsideTextAndPseudoParametersAreBoundToo() {
    Deployment deployment = deploy(
        pass("\"arn:aws:s3:::${AWS::Region}-${data.bucket}/*\""),
        Set.of(),
        new Binding("AWS::Region", Kind.ANY, "${Token[AWS.Region.1]}"),
        new Binding("data.bucket", Kind.ANY, "lake"));

    assertThat(deployment.findings()).isEmpty();
    assertThat(deployment.text()).contains("arn:aws:s3:::${AWS__Region}-${data_bucket}/*");
    assertThat(deployment.substitutions()).containsOnlyKeys("AWS__Region", "data_bucket");
  }

  @Test
  void keysOfDifferentNamesAreNeverAlike() {
    Deployment deployment = deploy(
        pass("\"${a-b} ${a.b} ${a_b} echo ${a_b_2}\""),
        Set.of("a_b_2"),
        new Binding("a-b", Kind.ANY, "1"),
        new Binding("a.b", Kind.ANY, "2"),
        new Binding("a_b", Kind.ANY, "3"));

    assertThat(deployment.findings()).isEmpty();
    assertThat(deployment.text()).contains("${a_b} ${a_b_3} ${a_b_4} echo ${a_b_2}");
    assertThat(deployment.substitutions())
        .containsEntry("a_b", "1")
        .containsEntry("a_b_3", "2")
        .containsEntry("a_b_4", "3");
  }

  @Test
  void tokensAndJsonataGroupsAreNoPlaceholders() {
    Deployment deployment = deploy(
        pass("\"${Token[AWS.AccountId.4]} {% ${name: $sum(price)} %} ${} $ {x}\""), Set.of());

    assertThat(deployment.findings()).isEmpty();
    assertThat(deployment.substitutions()).isEmpty();
  }

  @Test
  void textThatIsNoDefinitionIsReportedAndNeverDeployed() {
    Deployment deployment =
        deploy("{\"StartAt\": \"A\",", Set.of(), new Binding("a", Kind.ANY, "b"));

    assertThat(deployment.text()).isEqualTo("{}");
    assertThat(lines(deployment)).singleElement().asString().startsWith("ERROR JSON_SYNTAX");
  }

  @Test
  void definitionsAreReadFromFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("sales.asl.json"), pass("1"));

    assertThat(Source.ofFile(file).definition())
        .isEqualTo(Source.ofJson(pass("1")).definition());
    assertThatThrownBy(() -> Source.ofFile(folder.resolve("sale.asl.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("cannot read the definition in")
        .hasMessageEndingWith("sale.asl.json");
  }

  @Test
  void aFileWhoseNameSaysSoIsReadAsYaml(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("sales.asl.yaml"), """
        StartAt: A
        States:
          A: {Type: Succeed}
        """);

    assertThat(Source.ofFile(file).findings(Profile.STANDARD)).isEmpty();
    assertThat(Source.ofFile(file).definition())
        .isEqualTo(
            Source.ofJson("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}")
                .definition());
  }

  private static Deployment nightly(List<Binding> bindings) {
    return Deployment.of(Source.of(Workflows.nightly()), Profile.STANDARD, bindings, Set.of());
  }

  private static Deployment deploy(String json, Set<String> literals, Binding... bindings) {
    return Deployment.of(Source.ofJson(json), Profile.STANDARD, List.of(bindings), literals);
  }

  private static String pass(String result) {
    return """
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": %s, "End": true}}}
        """.formatted(result);
  }

  private static List<String> lines(String json, Binding... bindings) {
    return lines(deploy(json, Set.of(), bindings));
  }

  private static List<String> lines(Deployment deployment) {
    return deployment.findings().stream().map(Diagnostic::toString).toList();
  }
}
