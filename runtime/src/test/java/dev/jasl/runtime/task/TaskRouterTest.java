package dev.jasl.runtime.task;

import static dev.jasl.runtime.task.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TaskRouterTest {
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:Ship:live";
  private static final String INVOKE = "arn:aws:states:::lambda:invoke";
  private static final String SYNC = "arn:aws:states:::glue:startJobRun.sync";
  private static final String ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:Pack";

  private static TaskHandler saying(String text) {
    return TaskHandler.returning(json("'" + text + "'"));
  }

  private static String answer(TaskRouter router, TaskCall call) throws Exception {
    TaskAnswer answer = router.handle(call);
    return ((TaskAnswer.Success) answer).output().asText();
  }

  @Test
  void aStateIsMorePreciseThanItsFunctionAndThatThanTheRest() throws Exception {
    TaskRouter router = TaskRouter.empty()
        .otherwise(saying("rest"))
        .function("Ship", saying("function"))
        .state("S", saying("state"));

    assertThat(answer(router, Calls.of("S", FUNCTION))).isEqualTo("state");
    assertThat(answer(router, Calls.of("T", FUNCTION))).isEqualTo("function");
    assertThat(answer(router, Calls.of("T", SYNC))).isEqualTo("rest");
  }

  @Test
  void aFunctionIsFoundHoweverItIsCalled() throws Exception {
    TaskRouter router = TaskRouter.empty().function("Ship", saying("ship"));

    assertThat(answer(router, Calls.of("S", FUNCTION))).isEqualTo("ship");
    assertThat(answer(router, Calls.of("S", "${Ship}"))).isEqualTo("ship");
    assertThat(answer(router, Calls.of("S", INVOKE, "{'FunctionName': '" + FUNCTION + "'}", 0)))
        .isEqualTo("ship");
  }

  @Test
  void anIntegrationIsFoundWithItsPatternFirstAndThenWithout() throws Exception {
    TaskRouter router = TaskRouter.empty().integration("glue:startJobRun", saying("any"));

    assertThat(answer(router, Calls.of("S", SYNC))).isEqualTo("any");
    assertThat(answer(
            router.integration("glue:startJobRun.sync", saying("sync")), Calls.of("S", SYNC)))
        .isEqualTo("sync");
  }

  @Test
  void anActivityIsFoundByItsName() throws Exception {
    assertThat(answer(TaskRouter.empty().activity("Pack", saying("pack")), Calls.of("S", ACTIVITY)))
        .isEqualTo("pack");
  }

  @Test
  void whatNothingIsBoundToSaysHowToBindIt() {
    assertUnbound(
        Calls.of("S", FUNCTION), "on(\"Ship\", …), function(\"Ship\", …) or state(\"S\", …)");
    assertUnbound(Calls.of("S", ACTIVITY), "activity(\"Pack\", …)");
    assertUnbound(
        Calls.of("S", "arn:aws:states:::aws-sdk:s3:getObject"),
        "integration(\"aws-sdk:s3:getObject\", …)");
    assertUnbound(Calls.of("S", "arn:aws:states:::http:invoke"), "http(…) or state(\"S\", …)");
    assertUnbound(
        Calls.of("S", INVOKE, "{'FunctionName': 'Ship'}", 0),
        "function(\"Ship\", …) or state(\"S\", …)");
  }

  private static void assertUnbound(TaskCall call, String hint) {
    assertThatThrownBy(() -> TaskRouter.empty().function("Other", saying("x")).handle(call))
        .isInstanceOf(UnboundTaskException.class)
        .hasMessageContaining("no handler for task \"S\" (" + call.resource() + ")")
        .hasMessageContaining(hint);
  }
}
