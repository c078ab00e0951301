package dev.jasl.dsl;

import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.StateName;
import org.jspecify.annotations.Nullable;

/**
 * A flow that is open at its end: more can follow. When nothing does, it ends there, or goes on where it is joined.
 *
 * @param <X> the expression of what the last state hands on
 */
public class Chain<X extends Expr<?>> extends TypedFlow<X> {
  Chain(@Nullable Link last, Type<X> type) {
    super(last, type);
  }

  /**
   * The next state.
   *
   * <pre>{@code
   * start("Ship", Task.lambda(SHIP).payload(ORDER)).then("Pause", Wait.of(ofMinutes(5)))
   * // {"Ship": {"Type": "Task", "Next": "Pause"}, "Pause": {"Type": "Wait", "End": true}}
   * }</pre>
   */
  public <Y extends Expr<?>> Chain<Y> then(String name, Step<Y> step) {
    return new Chain<>(plus(new Element.Placed(new StateName(name), step)), step.type());
  }

  /**
   * Another flow, with which this one ends.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).then(STOP)
   * // {"Pause": {"Next": "Stop"}, "Stop": {"Type": "Fail"}}
   * }</pre>
   */
  public Flow then(Flow flow) {
    return new Flow(plus(new Element.Inner(flow)));
  }

  /**
   * Another flow, after which more can follow.
   *
   * <pre>{@code
   * Chain<ShipmentExpr> ship = start("Ship", Task.lambda(SHIP).payload(ORDER));
   * start("Pause", Wait.of(ofMinutes(5))).then(ship).then("Rest", Wait.of(ofMinutes(5)))
   * // {"Pause": {"Next": "Ship"}, "Ship": {"Next": "Rest"}}
   * }</pre>
   */
  public <Y extends Expr<?>> Chain<Y> then(Chain<Y> chain) {
    return new Chain<>(plus(new Element.Inner(chain)), chain.type());
  }

  /**
   * A choice comes next.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).choose("Urgent?").when(ORDER.urgent(), NOTIFY).otherwise(DONE)
   * // {"Pause": {"Next": "Urgent?"}, "Urgent?": {"Type": "Choice", "Default": "Done"}}
   * }</pre>
   */
  public ChoiceNeedsWhen choose(String name) {
    return new ChoiceNeedsWhen(this, Choice.named(name));
  }

  /**
   * The same flow, known to hand on this type, where its last state does not say: after a choice whose branches all end so. {@code
   * build()} refuses it where an end is known to hand on something else.
   *
   * <pre>{@code
   * Flow again = start("Again", Task.lambda(SHIP).payload(ORDER));
   * start("Ship", Task.lambda(SHIP).payload(ORDER))
   *     .choose("Urgent?").when(ORDER.urgent(), again).otherwise(STOP)
   *     .yielding(ShipmentExpr.TYPE)
   * // {"Urgent?": {"Type": "Choice", "Default": "Stop"}}
   * }</pre>
   */
  public <Y extends Expr<?>> Chain<Y> yielding(Type<Y> output) {
    return new Chain<>(last(), output);
  }

  /**
   * Marks the place before the next state, for a way back to it.
   *
   * <pre>{@code
   * start("Count", Pass.assign(ROUND.to(integer(1)))).label(AGAIN).then("Pause", Wait.of(ofMinutes(5))).goTo(AGAIN)
   * // {"Count": {"Next": "Pause"}, "Pause": {"Next": "Pause"}}
   * }</pre>
   */
  public Chain<X> label(Label label) {
    return new Chain<>(plus(new Element.Mark(label)), type());
  }

  /**
   * Ends here, even where more follows after a choice that this is a branch of.
   *
   * <pre>{@code
   * choose("Urgent?").when(ORDER.urgent(), start("Pause", Wait.of(ofMinutes(5))).end()).then("Ship", Task.lambda(SHIP).payload(ORDER))
   * // {"Urgent?": {"Default": "Ship"}, "Pause": {"End": true}}
   * }</pre>
   */
  public TypedFlow<X> end() {
    return new TypedFlow<>(plus(new Element.End()), type());
  }

  /**
   * Goes on where the label stands.
   *
   * <pre>{@code
   * label(AGAIN).then("Pause", Wait.of(ofMinutes(5))).then("Ship", Task.lambda(SHIP).payload(ORDER)).goTo(AGAIN)
   * // {"Ship": {"Next": "Pause"}}
   * }</pre>
   */
  public Flow goTo(Label label) {
    return new Flow(plus(new Element.Jump(label)));
  }

  /**
   * Ends with an error.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).fail("Stop", "OutOfStock", "nothing is left")
   * // {"Stop": {"Type": "Fail", "Error": "OutOfStock", "Cause": "nothing is left"}}
   * }</pre>
   */
  public Flow fail(String name, String error, String cause) {
    return closed(name, FailStep.of(error, cause));
  }

  /**
   * Ends with an error whose cause is computed.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).fail("Stop", "OutOfStock", format("{} is missing", NAME))
   * // {"Stop": {"Type": "Fail", "Cause": "{% $name & \" is missing\" %}"}}
   * }</pre>
   */
  public Flow fail(String name, String error, StringExpr cause) {
    return closed(name, FailStep.of(error, cause));
  }

  /**
   * Ends with this error.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).fail("Stop", ErrorName.of("OutOfStock"), "nothing is left")
   * // {"Stop": {"Type": "Fail", "Error": "OutOfStock"}}
   * }</pre>
   */
  public Flow fail(String name, ErrorName error, String cause) {
    return fail(name, error.value(), cause);
  }

  /**
   * Ends with this error; its cause is computed.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).fail("Stop", ErrorName.of("OutOfStock"), format("{} is missing", NAME))
   * // {"Stop": {"Error": "OutOfStock", "Cause": "{% $name & \" is missing\" %}"}}
   * }</pre>
   */
  public Flow fail(String name, ErrorName error, StringExpr cause) {
    return fail(name, error.value(), cause);
  }

  /**
   * Ends with success; the output is what the last state handed on.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5))).succeed("Done")
   * // {"Pause": {"Next": "Done"}, "Done": {"Type": "Succeed"}}
   * }</pre>
   */
  public TypedFlow<X> succeed(String name) {
    return new TypedFlow<>(
        plus(new Element.Placed(new StateName(name), SucceedStep.plain())), type());
  }

  /**
   * Ends with success and this output.
   *
   * <pre>{@code
   * start("Ship", Task.lambda(SHIP).payload(ORDER).assign(SHIPMENT)).succeed("Done", SHIPMENT.get())
   * // {"Done": {"Type": "Succeed", "Output": "{% $shipment %}"}}
   * }</pre>
   */
  public <Y extends Expr<?>> TypedFlow<Y> succeed(String name, Y output) {
    SucceedStep<Y> step = SucceedStep.of(output);
    return new TypedFlow<>(plus(new Element.Placed(new StateName(name), step)), step.type());
  }

  /**
   * Ends with success, and has more to say than {@link #succeed} can.
   *
   * <pre>{@code
   * start("Rest", Wait.of(ofSeconds(1))).end("Done", Succeed.plain().comment("nothing was to be done"))
   * // {"Rest": {"Next": "Done"}, "Done": {"Type": "Succeed", "Comment": "nothing was to be done"}}
   * }</pre>
   */
  public <Y extends Expr<?>> TypedFlow<Y> end(String name, Ending<Y> ending) {
    SucceedStep<Y> step = ending.step();
    return new TypedFlow<>(plus(new Element.Placed(new StateName(name), step)), step.type());
  }

  /**
   * Ends with an error, and has more to say than {@link #fail} can.
   *
   * <pre>{@code
   * start("Rest", Wait.of(ofSeconds(1))).end("Stop", Fail.error("Rejected").comment("somebody said no"))
   * // {"Rest": {"Next": "Stop"}, "Stop": {"Type": "Fail", "Error": "Rejected", "Comment": "somebody said no"}}
   * }</pre>
   */
  public Flow end(String name, FailEnd ending) {
    return closed(name, ending.step());
  }

  private Flow closed(String name, Step<JsonExpr> step) {
    return new Flow(plus(new Element.Placed(new StateName(name), step)));
  }
}
