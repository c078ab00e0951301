package dev.jasl.runtime;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.start;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.DistributedStep;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Workflow;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.NothingExpr;
import dev.jasl.expr.StringExpr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read when a test fails tells of children too, which have histories of their own. */
class ExecutionStoryTest {
  private static final ListExpr<String, StringExpr> NAMES =
      executionInput(ListExpr.of(StringExpr.TYPE));
  private static final LambdaFunction<StringExpr, NothingExpr> INVITE =
      LambdaFunction.named("Invite", StringExpr.TYPE, NothingExpr.TYPE);

  private static final Faults SECOND =
      Faults.none().at("Invite", Fault.spared(), Fault.error("Declined"));

  private static LocalRuntime<List<String>> inviting(DistributedStep<?> all) {
    return LocalRuntime.of(StateMachine.named("Inviting", ListExpr.of(StringExpr.TYPE))
            .flow(start("All", all.maxConcurrency(1)))
            .build())
        .receiving(INVITE, name -> {})
        .with(SECOND);
  }

  @Test
  void theFirstChildOfAMapRunThatFailedIsTold() {
    Execution execution = inviting(ForEach.in(NAMES)
            .distributed()
            .standard(name -> start("Invite", Task.lambda(INVITE).payload(name))))
        .run(List.of("Ann", "Bob"));

    assertThat(execution.story()).isEqualTo("""
        input:  ["Ann","Bob"]
        faults: Invite: goes well, Declined
        +00:00:00  All  started its Map Run of 2 items
        +00:00:00  All  failed States.ExceedToleratedFailureThreshold (The specified tolerated failure threshold was exceeded)
        +00:00:00  All  failed
        +00:00:00  execution failed States.ExceedToleratedFailureThreshold: The specified tolerated failure threshold was exceeded
        All: 1 of 2 items failed; the first, "Bob":
          +00:00:00  Invite  failed Declined (injected fault)
          +00:00:00  execution failed Declined: injected fault""");
  }

  @Test
  void expressChildrenAreToldWhereTheyAreKept() {
    LocalRuntime<List<String>> inviting = inviting(ForEach.in(NAMES)
        .distributed()
        .express(name -> start("Invite", Task.lambda(INVITE).payload(name))));

    assertThat(inviting.run(List.of("Ann", "Bob")).story())
        .endsWith("\nAll: 1 of 2 items failed; keepingChildren(..) lets the first be told");
    assertThat(inviting.keepingChildren(2).run(List.of("Ann", "Bob")).story())
        .endsWith("\nAll: 1 of 2 items failed; the first, \"Bob\":\n  Declined: injected fault");
  }

  @Test
  void aNestedExecutionThatFailedIsTold() {
    Workflow<JsonExpr, NothingExpr> child =
        Workflow.named("Child", JsonExpr.TYPE, NothingExpr.TYPE);
    JsonExpr guest = executionInput(JsonExpr.TYPE);
    LocalRuntime<JsonNode> inviting = LocalRuntime.of(StateMachine.of(child)
            .flow(
                start("Invite", Task.lambda(INVITE).payload(guest.get("name").as(StringExpr.TYPE))))
            .build())
        .with(Faults.none().at("Invite", Fault.error("Declined")));

    Execution execution = LocalRuntime.of(StateMachine.named("Parent", JsonExpr.TYPE)
            .flow(start("Run", Task.execution(child).input(guest).sync()))
            .build())
        .nested(inviting)
        .run(Json.parse("{\"name\": \"Ann\"}"));

    assertThat(execution.story()).endsWith("""

        Child, started with {"name":"Ann"}:
          +00:00:00  Invite  failed Declined (injected fault)
          +00:00:00  execution failed Declined: injected fault""");
  }
}
