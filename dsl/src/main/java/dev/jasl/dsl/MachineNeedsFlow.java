package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import java.time.Duration;

/**
 * A workflow without states yet; {@link #flow} gives it some.
 *
 * @param <I> the record that an execution is started with
 */
public final class MachineNeedsFlow<I> {
  private final MachineSettings settings;

  private MachineNeedsFlow(MachineSettings settings) {
    this.settings = settings;
  }

  static <I> MachineNeedsFlow<I> of(String name, Type<? extends Expr<I>> input) {
    return new MachineNeedsFlow<>(MachineSettings.of(name, input, JsonExpr.TYPE));
  }

  /**
   * What the machine is for; the console shows it.
   *
   * <pre>{@code
   * StateMachine.named("Orders", OrderExpr.TYPE).comment("Ships what is paid")
   *     .flow(DONE)
   * // {"Comment": "Ships what is paid"}
   * }</pre>
   */
  public MachineNeedsFlow<I> comment(String text) {
    return new MachineNeedsFlow<>(settings.commented(text));
  }

  /**
   * How long an execution may take; then it ends with status TIMED_OUT.
   *
   * <pre>{@code
   * StateMachine.named("Orders", OrderExpr.TYPE).timeout(ofHours(1))
   *     .flow(DONE)
   * // {"TimeoutSeconds": 3600}
   * }</pre>
   *
   * @throws IllegalArgumentException unless it is a whole number of seconds, at least 1
   */
  public MachineNeedsFlow<I> timeout(Duration limit) {
    return new MachineNeedsFlow<>(settings.within(limit));
  }

  /**
   * Names the version of the States Language. The service knows "1.0" only, and takes it where none is named; it is for definitions
   * that must not change.
   *
   * <pre>{@code
   * StateMachine.named("Orders", OrderExpr.TYPE).version("1.0").flow(DONE)
   * // {"Version": "1.0"}
   * }</pre>
   */
  public MachineNeedsFlow<I> version(String number) {
    return new MachineNeedsFlow<>(settings.ofVersion(number));
  }

  /**
   * Writes all states in JSONPath that do not insist on JSONata. What JSONPath cannot say is an error of {@code build()}.
   *
   * <pre>{@code
   * StateMachine.named("Orders", OrderExpr.TYPE).jsonPath()
   *     .flow(start("Ship", Task.lambda(SHIP).payload(ORDER)))
   * // {"States": {"Ship": {"Parameters": {"Payload.$": "$$.Execution.Input"}, "OutputPath": "$.Payload"}}}
   * }</pre>
   */
  public MachineNeedsFlow<I> jsonPath() {
    return new MachineNeedsFlow<>(settings.in(QueryLanguage.JSONPATH));
  }

  /**
   * What the machine does. Open ends of the flow are ends of the machine.
   *
   * <pre>{@code
   * StateMachine.named("Orders", OrderExpr.TYPE).flow(start("Pause", Wait.of(ofMinutes(5))))
   * // {"QueryLanguage": "JSONata", "StartAt": "Pause",
   * //  "States": {"Pause": {"Type": "Wait", "Seconds": 300, "End": true}}}
   * }</pre>
   */
  public MachineDraft<I> flow(Flow flow) {
    return new MachineDraft<>(settings, flow);
  }
}
