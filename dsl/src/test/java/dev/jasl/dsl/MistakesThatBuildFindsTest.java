package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.goOn;
import static dev.jasl.dsl.Jasl.goTo;
import static dev.jasl.dsl.Jasl.integer;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.rawPath;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static dev.jasl.dsl.Jasl.succeed;
import static dev.jasl.dsl.Jasl.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.InvalidDefinitionException;
import dev.jasl.dsl.aws.Task;
import dev.jasl.dsl.fixture.FileRequestExpr;
import dev.jasl.dsl.fixture.QualityReportExpr;
import dev.jasl.dsl.fixture.SalesRunExpr;
import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the compiler cannot see, {@code build()} says: where, what, and what would be right. One example for each code. */
class MistakesThatBuildFindsTest {
  private static final QualityReportExpr REPORT = stateInput(QualityReportExpr.TYPE);
  private static final SalesRunExpr RUN = executionInput(SalesRunExpr.TYPE);

  private record Mistake(Flow flow, boolean jsonPath, String finding) {}

  private static Map<Code, Mistake> mistakes() {
    Map<Code, Mistake> mistakes = new LinkedHashMap<>();
    mistakes.put(
        Code.EXPRESSION_NOT_IN_JSONPATH,
        new Mistake(
            choose("Big?")
                .when(REPORT.qualityScore().times(100).greaterThan(95), succeed("Yes"))
                .otherwise(succeed("No")),
            true,
            "ERROR EXPRESSION_NOT_IN_JSONPATH /States/Big?/Choices[0]: JSONPath compares paths only, not"
                + " $states.input.quality_score * 100; assign it to a variable in an earlier state, or put this"
                + " Choice in JSONata"));
    mistakes.put(
        Code.EXPRESSION_OF_OTHER_LANGUAGE,
        new Mistake(
            tell(rawPath("$.error", StringExpr.TYPE)),
            false,
            "ERROR EXPRESSION_OF_OTHER_LANGUAGE /States/Tell/Arguments/Message: rawPath(\"$.error\") is JSONPath,"
                + " but this state is in JSONata; use a typed expression or rawJsonata(..), or put the state in"
                + " JSONPath with .jsonPath()"));
    mistakes.put(
        Code.EXPRESSION_OUT_OF_PLACE,
        new Mistake(
            tell(ErrorExpr.TYPE.at(Node.Root.ERROR_OUTPUT).error()),
            false,
            "ERROR EXPRESSION_OUT_OF_PLACE /States/Tell/Arguments/Message: the error output exists in its own place"
                + " only, not here; keep it in a variable, assign(Var.error(\"failure\")), and read that"));
    mistakes.put(
        Code.TEXT_JOINED,
        new Mistake(
            tell(text("score " + REPORT.qualityScore())),
            false,
            "ERROR TEXT_JOINED /States/Tell/Arguments/Message: the text \"score «expression"
                + " $states.input.quality_score»\" was made by joining an expression with +; write format(\"score"
                + " {}\", expression)"));
    mistakes.put(
        Code.FLOW_CONTINUES_DIFFERENTLY,
        new Mistake(
            start(
                    "First",
                    Task.sns("topic").message("x").catching(on("A").then(tell(text("hello")))))
                .choose("Good?")
                .when(REPORT.checks().is(1), tell(text("hello")))
                .then("B", Wait.of(Duration.ofSeconds(1))),
            false,
            "ERROR FLOW_CONTINUES_DIFFERENTLY /States/Tell: goes on to \"B\" where it is first used and to the end in"
                + " another place; end it with end(), or use two names"));
    mistakes.put(
        Code.FLOW_LEADS_NOWHERE,
        new Mistake(
            choose("Good?").when(REPORT.checks().is(1), goOn()).otherwise(succeed("Done")),
            false,
            "ERROR FLOW_LEADS_NOWHERE /States/Good?/Choices[0]/Next: this branch of the choice leads to no state; let"
                + " a state follow the choice with .then(..), or give the branch one, succeed(\"Done\")"));
    mistakes.put(
        Code.STATE_DIFFERS,
        new Mistake(
            choose("Good?")
                .when(REPORT.checks().is(1), tell(text("one")))
                .otherwise(tell(text("two"))),
            false,
            "ERROR STATE_DIFFERS /States/Tell: two different states are called \"Tell\"; give one of them another"
                + " name"));
    mistakes.put(
        Code.LABEL_MISSING,
        new Mistake(
            choose("Good?")
                .when(REPORT.checks().is(1), goTo(Label.named("poll")))
                .otherwise(succeed("Done")),
            false,
            "ERROR LABEL_MISSING /States: label \"poll\" stands at no state of this scope; place it with"
                + " .label(poll) before a state"));
    mistakes.put(
        Code.EXPRESSION_TOO_DEEP,
        new Mistake(
            tell(format("{}", deep())),
            false,
            "ERROR EXPRESSION_TOO_DEEP /States/Tell/Arguments/Message: operations are nested more than"));
    mistakes.put(
        Code.RAW_TEXT,
        new Mistake(
            tell(rawJsonata("$states.input.name & ", StringExpr.TYPE)),
            false,
            "ERROR RAW_TEXT /States/Tell/Arguments/Message: \"$states.input.name & \" at character 20:"));
    mistakes.put(
        Code.VARIABLE_TYPE_DIFFERS,
        new Mistake(
            start("Set", Pass.assign(Var.named("round", IntegerExpr.TYPE).to(integer(1))))
                .then(
                    "Tell",
                    Task.sns("topic")
                        .message(Var.named("round", StringExpr.TYPE).get())),
            false,
            "ERROR VARIABLE_TYPE_DIFFERS /States/Tell/Arguments: $round is text here, but integer at"
                + " /States/Set/Assign/round; declare one Var for it, or use two names"));
    mistakes.put(
        Code.VARIABLE_NEVER_ASSIGNED,
        new Mistake(
            tell(format("{}", Var.error("failure").get().cause())),
            false,
            "ERROR VARIABLE_NEVER_ASSIGNED /States/Tell/Arguments/Message: reads $failure, which no state assigns; assign"
                + " it in a state that comes before"));
    mistakes.put(
        Code.INPUT_OF_OTHER_MACHINE,
        new Mistake(
            tell(executionInput(FileRequestExpr.TYPE).key()),
            false,
            "ERROR INPUT_OF_OTHER_MACHINE /States/Tell/Arguments: reads the input of type FileRequest, but the machine"
                + " takes SalesRun; read executionInput(SalesRunExpr.TYPE)"));
    mistakes.put(
        Code.VARIABLE_OUT_OF_SCOPE,
        new Mistake(
            start(
                    "Both",
                    Parallel.of(
                        start("A", Pass.assign(Var.named("key", StringExpr.TYPE).to(RUN.key()))),
                        start("B", Wait.of(Duration.ofSeconds(1)))))
                .then(
                    "Tell",
                    Task.sns("topic").message(Var.named("key", StringExpr.TYPE).get())),
            false,
            "ERROR VARIABLE_OUT_OF_SCOPE /States/Tell/Arguments/Message: reads $key, which is assigned at"
                + " /States/Both/Branches[0]/States/A/Assign/key and cannot be seen from here; hand it out in the"
                + " output there, and assign it from the result"));
    mistakes.put(
        Code.INPUT_OF_CHILD,
        new Mistake(
            start(
                "Each",
                ForEach.inInput(StringExpr.TYPE)
                    .distributed()
                    .express(item -> start("Keep", Pass.output(RUN.key())))),
            false,
            "ERROR INPUT_OF_CHILD /States/Each/ItemProcessor/States/Keep/Output: inside a distributed ForEach the"
                + " execution's input is the item; read the item, or hand the value in with select(..)"));
    mistakes.put(
        Code.ENDS_DIFFER,
        new Mistake(
            start(
                "Both",
                Parallel.of(
                    start(
                        "A",
                        Task.glue("job").sync().catching(on("X").then(tell(text("it failed"))))),
                    start("B", Wait.of(Duration.ofSeconds(1))))),
            false,
            "ERROR ENDS_DIFFER /States/Both/Branches[0]/States/Tell: ends the flow with SnsPublished, but the flow is"
                + " to end with GlueRun; give it an .output(..) of that type, let it go on to the common end, or end"
                + " with fail(..)"));
    mistakes.put(
        Code.TOKEN_UNUSED,
        new Mistake(
            start(
                "Ask",
                Task.execution(Workflow.named("Review", StringExpr.TYPE, StringExpr.TYPE))
                    .waitForTaskToken(StringExpr.TYPE, token -> text("please"))),
            false,
            "ERROR TOKEN_UNUSED /States/Ask: the token is not in the payload, so nobody can ever answer; put the"
                + " lambda's token into what is sent"));
    mistakes.put(
        Code.LOGICAL_NAME_AMBIGUOUS,
        new Mistake(
            start("One", Task.sns("Alerts").message("x"))
                .then("Two", Task.sns("alerts").message("x")),
            false,
            "ERROR LOGICAL_NAME_AMBIGUOUS /: the topic \"Alerts\" and the topic \"alerts\" have one name; give one of"
                + " them another logical name"));
    return mistakes;
  }

  @TestFactory
  Iterable<DynamicTest> everyMistakeIsFoundWithPlaceAndRemedy() {
    return mistakes().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(
            entry.getKey().name(),
            () ->
                assertThat(findings(entry.getValue())).contains(entry.getValue().finding())))
        .toList();
  }

  @Test
  void everyCodeOfTheFluentApiHasAnExample() {
    assertThat(mistakes().keySet())
        .contains(java.util.Arrays.stream(Code.values())
            .filter(code -> code.layer() == Code.Layer.DSL)
            .toArray(Code[]::new));
  }

  @Test
  void buildThrowsOneExceptionWithAllFindings() {
    Flow flow = start("Tell", Task.sns("topic").message(text("" + RUN.key())))
        .then("Tell again", Task.sns("topic").message(rawPath("$.x", StringExpr.TYPE)));

    assertThatThrownBy(
            () -> StateMachine.named("Test", SalesRunExpr.TYPE).flow(flow).build())
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith("2 findings in the definition:")
        .hasMessageContaining("/States/Tell/Arguments/Message")
        .hasMessageContaining("/States/Tell again/Arguments/Message");
  }

  @Test
  void whatASuppressionNamesIsNotReported() {
    Flow flow = start("Work", Task.sns("topic").message("x").retry(on("A")).retry(on("A")));
    MachineDraft<?> draft = StateMachine.named("Test", SalesRunExpr.TYPE).flow(flow);

    assertThat(draft.validate().diagnostics())
        .extracting(found -> found.code())
        .containsExactly(Code.RETRIER_SHADOWED);
    assertThat(draft.suppress(Code.RETRIER_SHADOWED, "Work").validate().diagnostics())
        .isEmpty();
  }

  @Test
  void rawTextOfTheStatesOwnLanguageIsTaken() {
    assertThat(StateMachine.named("Test", SalesRunExpr.TYPE)
            .flow(tell(rawJsonata("$uppercase(\"x\")", StringExpr.TYPE)))
            .build()
            .toJson())
        .contains("{% $uppercase(\\\"x\\\") %}");
  }

  private static Flow tell(StringExpr message) {
    return start("Tell", Task.sns("topic").message(message));
  }

  private static String findings(Mistake mistake) {
    MachineNeedsFlow<?> machine = StateMachine.named("Test", SalesRunExpr.TYPE);
    MachineDraft<?> draft =
        (mistake.jsonPath() ? machine.jsonPath() : machine).flow(mistake.flow());
    return String.join(
        "\n", draft.validate().diagnostics().stream().map(Object::toString).toList());
  }

  private static IntegerExpr deep() {
    IntegerExpr sum = integer(0);
    for (int i = 0; i < 10_000; i++) {
      sum = sum.plus(1);
    }
    return sum;
  }
}
