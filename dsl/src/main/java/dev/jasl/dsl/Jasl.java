package dev.jasl.dsl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.expr.BooleanExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.IntegerExpr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.NumberExpr;
import dev.jasl.expr.Operator;
import dev.jasl.expr.Printable;
import dev.jasl.expr.StringExpr;
import dev.jasl.expr.TimestampExpr;
import dev.jasl.expr.Type;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.StateName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a workflow begins. Import it statically: {@code import static dev.jasl.dsl.Jasl.*}. */
public final class Jasl {
  private Jasl() {}

  /**
   * A flow that begins with this state.
   *
   * <pre>{@code
   * start("Pause", Wait.of(ofMinutes(5)))
   * // {"StartAt": "Pause", "States": {"Pause": {"Type": "Wait", "Seconds": 300, "End": true}}}
   * }</pre>
   */
  public static <Y extends Expr<?>> Chain<Y> start(String name, Step<Y> step) {
    return new Chain<>(
        new Flow.Link(null, new Element.Placed(new StateName(name), step)), step.type());
  }

  /**
   * A flow that begins with a choice.
   *
   * <pre>{@code
   * choose("Urgent?").when(ORDER.urgent(), NOTIFY).otherwise(DONE)
   * // {"Urgent?": {"Type": "Choice",
   * //   "Choices": [{"Condition": "{% $states.context.Execution.Input.urgent %}", "Next": "Notify"}],
   * //   "Default": "Done"}}
   * }</pre>
   */
  public static ChoiceNeedsWhen choose(String name) {
    return new ChoiceNeedsWhen(new Flow(null), Choice.named(name));
  }

  /**
   * A flow that begins with a place to come back to: the body of a loop.
   *
   * <pre>{@code
   * label(AGAIN).then("Work", Wait.of(ofSeconds(1))).goTo(AGAIN)
   * // {"StartAt": "Work", "States": {"Work": {"Type": "Wait", "Seconds": 1, "Next": "Work"}}}
   * }</pre>
   */
  public static Chain<JsonExpr> label(Label label) {
    return new Chain<>(new Flow.Link(null, new Element.Mark(label)), JsonExpr.TYPE);
  }

  /**
   * A flow of no state of its own: it goes on where the label stands.
   *
   * <pre>{@code
   * label(AGAIN).then("Pause", Wait.of(ofMinutes(5))).choose("Ready?").when(READY, DONE).otherwise(goTo(AGAIN))
   * // {"Ready?": {"Type": "Choice", "Default": "Pause"}}
   * }</pre>
   */
  public static Flow goTo(Label label) {
    return new Flow(new Flow.Link(null, new Element.Jump(label)));
  }

  /**
   * A flow of no state: as a branch of a choice, it goes on with what follows the choice.
   *
   * <pre>{@code
   * choose("Urgent?").when(ORDER.urgent(), goOn()).otherwise(STOP).then("Ship", Task.lambda(SHIP).payload(ORDER))
   * // {"Urgent?": {"Choices": [{"Next": "Ship"}], "Default": "Stop"}}
   * }</pre>
   */
  public static Flow goOn() {
    return new Flow(null);
  }

  /**
   * A flow of one state, which ends with an error.
   *
   * <pre>{@code
   * fail("Stop", "OutOfStock", "nothing is left")
   * // {"Type": "Fail", "Error": "OutOfStock", "Cause": "nothing is left"}
   * }</pre>
   */
  public static Flow fail(String name, String error, String cause) {
    return new Flow(
        new Flow.Link(null, new Element.Placed(new StateName(name), FailStep.of(error, cause))));
  }

  /**
   * A flow of one state, which ends with an error whose cause is computed.
   *
   * <pre>{@code
   * fail("Stop", "OutOfStock", format("{} is missing", NAME))
   * // {"Type": "Fail", "Error": "OutOfStock", "Cause": "{% $name & \" is missing\" %}"}
   * }</pre>
   */
  public static Flow fail(String name, String error, StringExpr cause) {
    return new Flow(
        new Flow.Link(null, new Element.Placed(new StateName(name), FailStep.of(error, cause))));
  }

  /**
   * A flow of one state, which ends with this error.
   *
   * <pre>{@code
   * fail("Stop", ErrorName.of("OutOfStock"), "nothing is left")
   * // {"Type": "Fail", "Error": "OutOfStock", "Cause": "nothing is left"}
   * }</pre>
   */
  public static Flow fail(String name, ErrorName error, String cause) {
    return fail(name, error.value(), cause);
  }

  /**
   * A flow of one state, which ends with this error; its cause is computed.
   *
   * <pre>{@code
   * fail("Stop", ErrorName.of("OutOfStock"), format("{} is missing", NAME))
   * // {"Type": "Fail", "Error": "OutOfStock", "Cause": "{% $name & \" is missing\" %}"}
   * }</pre>
   */
  public static Flow fail(String name, ErrorName error, StringExpr cause) {
    return fail(name, error.value(), cause);
  }

  /**
   * A flow of one state, which ends with success and has more to say than {@link #succeed} can.
   *
   * <pre>{@code
   * end("Done", Succeed.plain().comment("nothing was to be done"))
   * // {"Done": {"Type": "Succeed", "Comment": "nothing was to be done"}}
   * }</pre>
   */
  public static <Y extends Expr<?>> TypedFlow<Y> end(String name, Ending<Y> ending) {
    return new TypedFlow<>(
        new Flow.Link(null, new Element.Placed(new StateName(name), ending.step())),
        ending.step().type());
  }

  /**
   * A flow of one state, which ends with an error and has more to say than {@link #fail} can.
   *
   * <pre>{@code
   * end("Stop", Fail.error("Rejected").comment("somebody said no"))
   * // {"Stop": {"Type": "Fail", "Error": "Rejected", "Comment": "somebody said no"}}
   * }</pre>
   */
  public static Flow end(String name, FailEnd ending) {
    return new Flow(new Flow.Link(null, new Element.Placed(new StateName(name), ending.step())));
  }

  /**
   * A flow of one state, which ends with success.
   *
   * <pre>{@code
   * succeed("Done")
   * // {"Done": {"Type": "Succeed"}}
   * }</pre>
   */
  public static Flow succeed(String name) {
    return new Flow(
        new Flow.Link(null, new Element.Placed(new StateName(name), SucceedStep.plain())));
  }

  /**
   * A flow that a failure or a way back closes, known to hand on this type where it ends: as a branch of a Parallel, or for each item.
   * {@code build()} refuses it where an end is known to hand on something else.
   *
   * <pre>{@code
   * Parallel.of(yielding(fail("Stop", "Rejected", "nobody answered"), JsonExpr.TYPE), start("Rest", Wait.of(ofSeconds(1))))
   * // {"Type": "Parallel", "Branches": [{"StartAt": "Stop"}, {"StartAt": "Rest"}]}
   * }</pre>
   */
  public static <Y extends Expr<?>> TypedFlow<Y> yielding(Flow flow, Type<Y> output) {
    return new TypedFlow<>(flow.last(), output);
  }

  /**
   * Errors of these names, to be retried or caught.
   *
   * <pre>{@code
   * on("OutOfStock", "Rejected").maxAttempts(2)
   * // {"ErrorEquals": ["OutOfStock", "Rejected"], "MaxAttempts": 2}
   * }</pre>
   */
  public static OnError on(String first, String... others) {
    List<String> names = new ArrayList<>(List.of(first));
    names.addAll(Arrays.asList(others));
    return OnError.of(names);
  }

  /**
   * These errors, to be retried or caught.
   *
   * <pre>{@code
   * on(ErrorName.of("OutOfStock"), States.TIMEOUT).then(NOTIFY)
   * // {"ErrorEquals": ["OutOfStock", "States.Timeout"], "Next": "Notify"}
   * }</pre>
   */
  public static OnError on(ErrorName first, ErrorName... others) {
    return OnError.of(ErrorName.values(ErrorName.all(first, others)));
  }

  /**
   * Every error that can be caught ({@code States.ALL}).
   *
   * <pre>{@code
   * onAnyError().then(NOTIFY)
   * // {"ErrorEquals": ["States.ALL"], "Next": "Notify"}
   * }</pre>
   */
  public static OnError onAnyError() {
    return OnError.of(List.of("States.ALL"));
  }

  /**
   * What the execution was started with. It means the same in every state of the machine.
   *
   * <pre>{@code
   * executionInput(OrderExpr.TYPE).total()
   * // $states.context.Execution.Input.total
   * // JSONPath: $$.Execution.Input.total
   * }</pre>
   */
  public static <X extends Expr<?>> X executionInput(Type<X> type) {
    return type.at(new Node.ExecutionInput(type.name()));
  }

  /**
   * What the state before handed on. Nothing checks that it has this type.
   *
   * <pre>{@code
   * stateInput(OrderExpr.TYPE).total()
   * // $states.input.total
   * // JSONPath: $.total
   * }</pre>
   */
  public static <X extends Expr<?>> X stateInput(Type<X> type) {
    return type.at(Node.Root.STATE_INPUT);
  }

  /**
   * The execution's name.
   *
   * <pre>{@code
   * executionName()
   * // $states.context.Execution.Name
   * // JSONPath: $$.Execution.Name
   * }</pre>
   */
  public static StringExpr executionName() {
    return context("Execution", "Name", StringExpr.TYPE);
  }

  /**
   * The execution's ARN.
   *
   * <pre>{@code
   * executionId()
   * // $states.context.Execution.Id
   * // JSONPath: $$.Execution.Id
   * }</pre>
   */
  public static StringExpr executionId() {
    return context("Execution", "Id", StringExpr.TYPE);
  }

  /**
   * When the execution was started.
   *
   * <pre>{@code
   * executionStartTime()
   * // $states.context.Execution.StartTime
   * // JSONPath: $$.Execution.StartTime
   * }</pre>
   */
  public static TimestampExpr executionStartTime() {
    return context("Execution", "StartTime", TimestampExpr.TYPE);
  }

  /**
   * The ARN of the role in which the execution acts.
   *
   * <pre>{@code
   * executionRoleArn()
   * // $states.context.Execution.RoleArn
   * // JSONPath: $$.Execution.RoleArn
   * }</pre>
   */
  public static StringExpr executionRoleArn() {
    return context("Execution", "RoleArn", StringExpr.TYPE);
  }

  /**
   * How often the execution has been redriven.
   *
   * <pre>{@code
   * executionRedriveCount()
   * // $states.context.Execution.RedriveCount
   * // JSONPath: $$.Execution.RedriveCount
   * }</pre>
   */
  public static IntegerExpr executionRedriveCount() {
    return context("Execution", "RedriveCount", IntegerExpr.TYPE);
  }

  /**
   * The name of the state that is being executed.
   *
   * <pre>{@code
   * stateName()
   * // $states.context.State.Name
   * // JSONPath: $$.State.Name
   * }</pre>
   */
  public static StringExpr stateName() {
    return context("State", "Name", StringExpr.TYPE);
  }

  /**
   * When the state was entered.
   *
   * <pre>{@code
   * stateEnteredTime()
   * // $states.context.State.EnteredTime
   * // JSONPath: $$.State.EnteredTime
   * }</pre>
   */
  public static TimestampExpr stateEnteredTime() {
    return context("State", "EnteredTime", TimestampExpr.TYPE);
  }

  /**
   * How often the state has been retried. A Task, Parallel or Map has it, other states have not.
   *
   * <pre>{@code
   * retryCount()
   * // $states.context.State.RetryCount
   * // JSONPath: $$.State.RetryCount
   * }</pre>
   */
  public static IntegerExpr retryCount() {
    return context("State", "RetryCount", IntegerExpr.TYPE);
  }

  /**
   * The state machine's ARN.
   *
   * <pre>{@code
   * stateMachineId()
   * // $states.context.StateMachine.Id
   * // JSONPath: $$.StateMachine.Id
   * }</pre>
   */
  public static StringExpr stateMachineId() {
    return context("StateMachine", "Id", StringExpr.TYPE);
  }

  /**
   * The state machine's name.
   *
   * <pre>{@code
   * stateMachineName()
   * // $states.context.StateMachine.Name
   * // JSONPath: $$.StateMachine.Name
   * }</pre>
   */
  public static StringExpr stateMachineName() {
    return context("StateMachine", "Name", StringExpr.TYPE);
  }

  private static <X extends Expr<?>> X context(String object, String name, Type<X> type) {
    return type.at(new Node.Field(new Node.Field(Node.Root.CONTEXT, object), name));
  }

  /**
   * The time at which it is evaluated. In JSONPath {@link #stateEnteredTime} comes near.
   *
   * <pre>{@code
   * now()
   * // $now()
   * }</pre>
   */
  public static TimestampExpr now() {
    return TimestampExpr.TYPE.at(Node.operation(Operator.NOW));
  }

  /**
   * A new version 4 UUID each time it is evaluated.
   *
   * <pre>{@code
   * uuid()
   * // $uuid()
   * // JSONPath: States.UUID()
   * }</pre>
   */
  public static StringExpr uuid() {
    return StringExpr.TYPE.at(Node.operation(Operator.UUID));
  }

  /**
   * A random number from 0 to before 1. JSONata only.
   *
   * <pre>{@code
   * random()
   * // $random()
   * }</pre>
   */
  public static NumberExpr random() {
    return NumberExpr.TYPE.at(Node.operation(Operator.RANDOM));
  }

  /**
   * A random number from 0 to before 1, the same for the same seed, as {@link java.util.Random} gives it. JSONata only.
   *
   * <pre>{@code
   * random(integer(42))
   * // $random(42)
   * }</pre>
   */
  public static NumberExpr random(IntegerExpr seed) {
    return NumberExpr.TYPE.at(Node.operation(Operator.RANDOM_SEEDED, Node.of(seed)));
  }

  /**
   * A random whole number from {@code start} to before {@code end}.
   *
   * <pre>{@code
   * randomInteger(integer(1), integer(7))
   * // ($v1 := 1; $v1 + $floor($random() * (7 - $v1)))
   * // JSONPath: States.MathRandom(1, 7)
   * }</pre>
   */
  public static IntegerExpr randomInteger(IntegerExpr start, IntegerExpr end) {
    return IntegerExpr.TYPE.at(
        Node.operation(Operator.RANDOM_INTEGER, Node.of(start), Node.of(end)));
  }

  /**
   * The whole numbers from {@code first} to {@code last}, both included; none if the last is less. At most 1,000 in JSONPath.
   *
   * <pre>{@code
   * range(integer(1), integer(3))
   * // [$range(1, 3, 1)[]]
   * // JSONPath: States.ArrayRange(1, 3, 1)
   * }</pre>
   */
  public static ListExpr<Number, IntegerExpr> range(IntegerExpr first, IntegerExpr last) {
    return range(first, last, 1);
  }

  /**
   * The whole numbers from {@code first} to {@code last} in steps, both included if the steps reach the last; none if they lead away
   * from it. At most 1,000 in JSONPath.
   *
   * <pre>{@code
   * range(integer(10), integer(0), -5)
   * // [$range(10, 0, -5)[]]
   * // JSONPath: States.ArrayRange(10, 0, -5)
   * }</pre>
   *
   * @throws IllegalArgumentException if the step is 0
   */
  public static ListExpr<Number, IntegerExpr> range(IntegerExpr first, IntegerExpr last, int step) {
    if (step == 0) {
      throw new IllegalArgumentException("a range needs a step that is not 0");
    }
    Node[] operands = {Node.of(first), Node.of(last), Node.literal(step)};
    return ListExpr.<Number, IntegerExpr>of(IntegerExpr.TYPE)
        .at(Node.operation(Operator.RANGE, operands));
  }

  /**
   * A JSONPath, for a place that no typed expression reaches. Nothing checks that the value has this type.
   *
   * <pre>{@code
   * rawPath("$.parcels[?(@.weight > 5)].id", StringExpr.TYPE)
   * // JSONPath: $.parcels[?(@.weight > 5)].id
   * }</pre>
   */
  public static <X extends Expr<?>> X rawPath(String path, Type<X> type) {
    return type.at(new Node.Raw(QueryLanguage.JSONPATH, path));
  }

  /**
   * A JSONata expression, for what no typed one says. Nothing checks that the value has this type.
   *
   * <pre>{@code
   * Pass.output(rawJsonata("$parcels[weight > 5].id", StringExpr.TYPE))
   * // {"Type": "Pass", "Output": "{% $parcels[weight > 5].id %}"}
   * }</pre>
   *
   * @param expression without <code>{%</code> and <code>%}</code>
   */
  public static <X extends Expr<?>> X rawJsonata(String expression, Type<X> type) {
    return type.at(new Node.Raw(QueryLanguage.JSONATA, expression));
  }

  /**
   * A text that is written down.
   *
   * <pre>{@code
   * Pass.assign(PROBLEM.to(text("no stock")))
   * // {"Assign": {"problem": "no stock"}}
   * }</pre>
   */
  public static StringExpr text(String value) {
    return StringExpr.TYPE.at(Node.literal(value));
  }

  /**
   * A number that is written down; NaN and infinities are refused.
   *
   * <pre>{@code
   * PRICE.times(number(1.19))
   * // $price * 1.19
   * }</pre>
   */
  public static NumberExpr number(Number value) {
    return NumberExpr.TYPE.at(Node.literal(value));
  }

  /**
   * A whole number that is written down.
   *
   * <pre>{@code
   * Pass.assign(ROUND.to(integer(1)))
   * // {"Assign": {"round": 1}}
   * }</pre>
   */
  public static IntegerExpr integer(long value) {
    return IntegerExpr.TYPE.at(Node.literal(value));
  }

  /**
   * A truth value that is written down.
   *
   * <pre>{@code
   * READY.or(bool(true))
   * // $ready or true
   * }</pre>
   */
  public static BooleanExpr bool(boolean value) {
    return BooleanExpr.TYPE.at(Node.literal(value));
  }

  /**
   * JSON that is written down, a null or an empty list for instance; whatever a text in it looks like, it stays what it is.
   *
   * <pre>{@code
   * json(JsonNodeFactory.instance.nullNode())
   * // null
   * }</pre>
   */
  public static JsonExpr json(JsonNode value) {
    return JsonExpr.TYPE.at(new Node.Literal(value));
  }

  /**
   * A point in time that is written down.
   *
   * <pre>{@code
   * Wait.until(timestamp(Instant.parse("2026-12-24T18:00:00Z")))
   * // {"Type": "Wait", "Timestamp": "2026-12-24T18:00:00Z"}
   * }</pre>
   */
  public static TimestampExpr timestamp(Instant value) {
    return TimestampExpr.TYPE.at(Node.literal(value.toString()));
  }

  /**
   * A list of these elements.
   *
   * <pre>{@code
   * list(StringExpr.TYPE, NAME, text("new"))
   * // ["{% $name %}", "new"]
   * // JSONPath: States.Array($name, 'new')
   * }</pre>
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E, X extends Expr<E>> ListExpr<E, X> list(Type<X> type, X... elements) {
    Type<ListExpr<E, X>> list = ListExpr.of(type);
    return list.at(Node.array(type, Arrays.stream(elements).map(Node::of).toList()));
  }

  /**
   * JSON that is put together from names and expressions in turn.
   *
   * <pre>{@code
   * object("id", ORDER.orderId(), "count", integer(1))
   * // {"id": "{% $states.context.Execution.Input.orderId %}", "count": 1}
   * // JSONPath: {"id.$": "$$.Execution.Input.orderId", "count": 1}
   * }</pre>
   */
  public static JsonExpr object(Object... namesAndExpressions) {
    return JsonExpr.TYPE.at(Node.object(namesAndExpressions));
  }

  /**
   * A text with <code>{}</code> for each argument.
   *
   * <pre>{@code
   * format("{} costs {}", NAME, PRICE)
   * // $name & " costs " & $price
   * // JSONPath: States.Format('{} costs {}', $name, $price)
   * }</pre>
   *
   * @throws IllegalArgumentException if there are more or fewer arguments than holes
   */
  public static StringExpr format(String template, Printable... arguments) {
    List<String> pieces = List.of(template.split("\\{\\}", -1));
    if (pieces.size() != arguments.length + 1) {
      throw new IllegalArgumentException("\"%s\" has %d {}, but there are %d arguments"
          .formatted(template, pieces.size() - 1, arguments.length));
    }
    List<Node> values =
        Arrays.stream(arguments).map(argument -> Node.of((Expr<?>) argument)).toList();
    return StringExpr.TYPE.at(new Node.Format(pieces, values));
  }
}
