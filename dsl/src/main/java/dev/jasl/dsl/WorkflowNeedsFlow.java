package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.model.QueryLanguage;
import java.time.Duration;

/**
 * A workflow with a declared output and without states yet; {@link #flow} gives it some.
 *
 * @param <I> the record that an execution is started with
 * @param <O> the expression of what it ends with
 */
public final class WorkflowNeedsFlow<I, O extends Expr<?>> {
  private final MachineSettings settings;

  private WorkflowNeedsFlow(MachineSettings settings) {
    this.settings = settings;
  }

  static <I, O extends Expr<?>> WorkflowNeedsFlow<I, O> of(
      Workflow<? extends Expr<I>, O> workflow) {
    return new WorkflowNeedsFlow<>(
        MachineSettings.of(workflow.name(), workflow.input(), workflow.output()));
  }

  /**
   * What the machine is for; the console shows it.
   *
   * <pre>{@code
   * StateMachine.of(SHIPPING).comment("Ships what is paid")
   *     .flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"Comment": "Ships what is paid"}
   * }</pre>
   */
  public WorkflowNeedsFlow<I, O> comment(String text) {
    return new WorkflowNeedsFlow<>(settings.commented(text));
  }

  /**
   * How long an execution may take; then it ends with status TIMED_OUT.
   *
   * <pre>{@code
   * StateMachine.of(SHIPPING).timeout(ofHours(1))
   *     .flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"TimeoutSeconds": 3600}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, at least 1
   */
  public WorkflowNeedsFlow<I, O> timeout(Duration limit) {
    return new WorkflowNeedsFlow<>(settings.within(limit));
  }

  /**
   * Names the version of the States Language. The service knows "1.0" only, and takes it where none is named; it is for definitions
   * that must not change.
   *
   * <pre>{@code
   * StateMachine.of(SHIPPING).version("1.0")
   *     .flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"Version": "1.0"}
   * }</pre>
   */
  public WorkflowNeedsFlow<I, O> version(String number) {
    return new WorkflowNeedsFlow<>(settings.ofVersion(number));
  }

  /**
   * Writes all states in JSONPath that do not insist on JSONata. What JSONPath cannot say is an error of {@code build()}.
   *
   * <pre>{@code
   * StateMachine.of(SHIPPING).jsonPath()
   *     .flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"States": {"Ship": {"Parameters": {"Payload.$": "$$.Execution.Input"}, "OutputPath": "$.Payload"}}}
   * }</pre>
   */
  public WorkflowNeedsFlow<I, O> jsonPath() {
    return new WorkflowNeedsFlow<>(settings.in(QueryLanguage.JSONPATH));
  }

  /**
   * What the machine does. {@code build()} refuses an end that hands on anything else, a catcher's too.
   *
   * <pre>{@code
   * StateMachine.of(SHIPPING).flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"StartAt": "Ship", "States": {"Ship": {"Output": "{% $states.result.Payload %}", "End": true}}}
   * }</pre>
   */
  public MachineDraft<I> flow(TypedFlow<O> flow) {
    return new MachineDraft<>(settings, flow);
  }
}
