package dev.jasl.dsl;

import static dev.jasl.dsl.Jasl.choose;
import static dev.jasl.dsl.Jasl.format;
import static dev.jasl.dsl.Jasl.label;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.rawJsonata;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.succeed;
import static dev.jasl.dsl.Jasl.text;
import static dev.jasl.dsl.fixture.Fixtures.ORDER;
import static dev.jasl.dsl.fixture.Fixtures.SHIP;
import static dev.jasl.dsl.fixture.Fixtures.SHIPPING;
import static dev.jasl.dsl.fixture.Fixtures.VALIDATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.diagnostic.Code;
import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.dsl.aws.S3;
import dev.jasl.dsl.aws.SnsPublish;
import dev.jasl.dsl.aws.Task;
import dev.jasl.dsl.fixture.Line;
import dev.jasl.dsl.fixture.LineExpr;
import dev.jasl.dsl.fixture.OrderExpr;
import dev.jasl.dsl.fixture.ShipmentExpr;
import dev.jasl.expr.ErrorExpr;
import dev.jasl.expr.Expr;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.Node;
import dev.jasl.expr.StringExpr;
import dev.jasl.io.DefinitionWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What runs inside a Parallel and a ForEach: scopes of their own, and what can be seen from within. */
class ScopesTest {
  private static final ListExpr<Line, LineExpr> LINES = ORDER.lines();
  private static final Var<StringExpr> SKU = Var.named("sku", StringExpr.TYPE);

  @Test
  void theBranchesOfAParallelAreScopesAndTheirResultsTyped() {
    Var<ShipmentExpr> shipment = Var.named("shipment", ShipmentExpr.TYPE);
    JsonNode state = states(start(
                "Both",
                Parallel.of(
                        start("Bill", Pass.output(text("billed"))),
                        start("Send", Task.lambda(SHIP).payload(ORDER)))
                    .assign(shipment.from(results -> results.second())))
            .then("Tell", tell(format("{}", shipment.get().trackingId()))))
        .at("/Both");

    assertThat(state.at("/Branches/0/StartAt").textValue()).isEqualTo("Bill");
    assertThat(state.at("/Branches/1/States/Send/End").booleanValue()).isTrue();
    assertThat(state.at("/Assign/shipment").textValue()).isEqualTo("{% $states.result[1] %}");
    assertThat(state.at("/Next").textValue()).isEqualTo("Tell");
  }

  @Test
  void aListOfBranchesGivesAList() {
    List<Chain<StringExpr>> branches =
        List.of(start("A", Pass.output(text("a"))), start("B", Pass.output(text("b"))));

    JsonNode states = states(start("All", Parallel.all(branches).output(all -> all.get(1))));

    assertThat(states.at("/All/Branches")).hasSize(2);
    assertThat(states.at("/All/Output").textValue()).isEqualTo("{% $states.result[1] %}");
  }

  @Test
  void theFirstStateOfABodyReadsTheItemAsItsInput() {
    JsonNode map = states(start(
            "Each", ForEach.in(LINES).run(line -> start("Keep", Pass.output(line.sku())))))
        .at("/Each");

    assertThat(map.at("/Items").textValue())
        .isEqualTo("{% $states.context.Execution.Input.lines %}");
    assertThat(map.at("/ItemProcessor/States/Keep/Output").textValue())
        .isEqualTo("{% $states.input.sku %}");
    assertThat(map.at("/ItemProcessor/States/Keep").has("Assign")).isFalse();
  }

  @Test
  void laterStatesReadTheItemFromAVariableThatTheFirstAssigns() {
    JsonNode body = body(line ->
        start("Wait", Wait.of(Duration.ofSeconds(1))).then("Keep", Pass.output(line.sku())));

    assertThat(body.at("/StartAt").textValue()).isEqualTo("Wait");
    assertThat(body.at("/States/Wait/Assign/item").textValue()).isEqualTo("{% $states.input %}");
    assertThat(body.at("/States/Keep/Output").textValue()).isEqualTo("{% $item.sku %}");
  }

  @Test
  void aWayBackToTheFirstStateDoesNotOverwriteTheItem() {
    Label again = Label.named("again");
    JsonNode body = body(line -> start("Enter", Wait.of(Duration.ofSeconds(1)))
        .label(again)
        .then("Work", tell(line.sku()))
        .choose("Enough?")
        .when(line.quantity().greaterThan(1), Jasl.goTo(again))
        .otherwise(succeed("Done")));
    JsonNode looped = body(line -> label(again)
        .then("Work", tell(line.sku()))
        .choose("Enough?")
        .when(
            line.quantity().greaterThan(1),
            start("Pause", Wait.of(Duration.ofSeconds(1))).goTo(again))
        .otherwise(succeed("Done")));

    assertThat(body.at("/StartAt").textValue()).isEqualTo("Enter");
    assertThat(looped.at("/StartAt").textValue()).isEqualTo("Item of Each");
    assertThat(looped.at("/States/Item of Each/Assign/item").textValue())
        .isEqualTo("{% $states.input %}");
    assertThat(looped.at("/States/Item of Each/Next").textValue()).isEqualTo("Work");
    assertThat(looped.at("/States/Work/Arguments/Message").textValue())
        .isEqualTo("{% $item.sku %}");
    assertThat(looped.at("/States/Work").has("Assign")).isFalse();
  }

  @Test
  void aFirstStateThatMayBeCaughtLeavesTheItemToAPass() {
    JsonNode body = body(line -> start(
            "Work", tell(line.sku()).catching(onAnyError().then(start("Tell", tell(line.sku())))))
        .then("Keep", Pass.output(line.sku())));

    assertThat(body.at("/StartAt").textValue()).isEqualTo("Item of Each");
    assertThat(body.at("/States/Tell/Arguments/Message").textValue()).isEqualTo("{% $item.sku %}");
  }

  @Test
  void aChoiceThatComesFirstLeavesTheItemToAPass() {
    JsonNode body = body(line -> choose("Many?")
        .when(line.quantity().greaterThan(1), start("Keep", Pass.output(line.sku())))
        .otherwise(succeed("None"))
        .yielding(JsonExpr.TYPE));

    assertThat(body.at("/StartAt").textValue()).isEqualTo("Item of Each");
    assertThat(body.at("/States/Many?/Choices/0/Condition").textValue())
        .isEqualTo("{% $item.quantity > 1 %}");
  }

  @Test
  void aBodyWithinTheFirstStateReadsTheOuterItemFromAPassBeforeIt() {
    JsonNode outer = body(line -> start(
        "Inner",
        ForEach.in(LINES)
            .run(other -> start("Pair", Pass.output(object("a", line.sku(), "b", other.sku()))))));

    assertThat(outer.at("/StartAt").textValue()).isEqualTo("Item of Each");
    assertThat(outer.at("/States/Inner/ItemProcessor/States/Pair/Output/a").textValue())
        .isEqualTo("{% $item.sku %}");
    assertThat(outer.at("/States/Inner/ItemProcessor/States/Pair/Output/b").textValue())
        .isEqualTo("{% $states.input.sku %}");
  }

  @Test
  void nestedBodiesHaveVariablesOfTheirOwn() {
    JsonNode outer = body(line -> start("First", Wait.of(Duration.ofSeconds(1)))
        .then(
            "Inner",
            ForEach.in(LINES)
                .run(other -> start("Pause", Wait.of(Duration.ofSeconds(1)))
                    .then("Pair", Pass.output(object("a", line.sku(), "b", other.sku()))))));

    JsonNode inner = outer.at("/States/Inner/ItemProcessor/States");
    assertThat(inner.at("/Pause/Assign/item2").textValue()).isEqualTo("{% $states.input %}");
    assertThat(inner.at("/Pair/Output/a").textValue()).isEqualTo("{% $item.sku %}");
    assertThat(inner.at("/Pair/Output/b").textValue()).isEqualTo("{% $item2.sku %}");
  }

  @Test
  void theItemsVariableIsNeverOneOfTheUsers() {
    Var<StringExpr> item = Var.named("item", StringExpr.TYPE);
    JsonNode typed = body(line -> start("First", Pass.assign(item.to(text("mine"))))
        .then("Keep", Pass.output(object("mine", item.get(), "line", line.sku()))));
    JsonNode raw = body(line -> start("First", Wait.of(Duration.ofSeconds(1)))
        .then(
            "Keep",
            Pass.output(object(
                "mine",
                rawJsonata("$exists($item) ? $item : 'none'", StringExpr.TYPE),
                "line",
                line.sku()))));

    assertThat(typed.at("/States/First/Assign/item").textValue()).isEqualTo("mine");
    assertThat(typed.at("/States/First/Assign/item_").textValue()).isEqualTo("{% $states.input %}");
    assertThat(typed.at("/States/Keep/Output/line").textValue()).isEqualTo("{% $item_.sku %}");
    assertThat(raw.at("/States/Keep/Output/line").textValue()).isEqualTo("{% $item_.sku %}");
  }

  @Test
  void inJsonPathAPassKeepsTheItem() {
    JsonNode map = DefinitionWriter.toJson(StateMachine.named("M", OrderExpr.TYPE)
            .jsonPath()
            .flow(start(
                "Each",
                ForEach.in(LINES)
                    .run(line -> start("Wait", Wait.of(Duration.ofSeconds(1)))
                        .then("Keep", Pass.output(line)))))
            .build()
            .definition())
        .at("/States/Each");

    assertThat(map.at("/ItemsPath").textValue()).isEqualTo("$$.Execution.Input.lines");
    assertThat(map.at("/ItemProcessor/States/Item of Each/Assign/item.$").textValue())
        .isEqualTo("$");
    assertThat(map.at("/ItemProcessor/States/Keep/InputPath").textValue()).isEqualTo("$item");
  }

  @Test
  void aChildExecutionReadsTheItemAsItsInputEverywhere() {
    JsonNode map = states(start(
            "Each",
            ForEach.distributed(S3.csv("data", "lines.csv", LineExpr.TYPE))
                .express(line -> start("Wait", Wait.of(Duration.ofSeconds(1)))
                    .then("Keep", Pass.output(line.sku())))))
        .at("/Each");

    assertThat(map.at("/ItemProcessor/ProcessorConfig/ExecutionType").textValue())
        .isEqualTo("EXPRESS");
    assertThat(map.at("/ItemProcessor/States/Keep/Output").textValue())
        .isEqualTo("{% $states.context.Execution.Input.sku %}");
  }

  @Test
  void aBatchIsAListOfItemsAndWhatItCarries() {
    JsonNode map = states(start(
            "Each",
            ForEach.in(LINES)
                .distributed()
                .batch(10)
                .batchInput(ORDER.orderId())
                .standard(batch -> start(
                    "Count",
                    Pass.output(object("n", batch.items().size(), "order", batch.input()))))))
        .at("/Each");

    assertThat(map.at("/ItemBatcher/MaxItemsPerBatch").intValue()).isEqualTo(10);
    assertThat(map.at("/ItemBatcher/BatchInput").textValue())
        .isEqualTo("{% $states.context.Execution.Input.orderId %}");
    assertThat(map.at("/ItemProcessor/States/Count/Output/n").textValue())
        .isEqualTo("{% $count($states.context.Execution.Input.Items) %}");
    assertThat(map.at("/ItemProcessor/States/Count/Output/order").textValue())
        .isEqualTo("{% $states.context.Execution.Input.BatchInput %}");
  }

  @Test
  void aHandlerWithAForEachThatIsUsedTwiceIsEmittedOnce() {
    JsonNode states = states(start("A", tell(text("a")).catching(on("X").then(cleanUp())))
        .then("B", tell(text("b")).catching(on("X").then(cleanUp()))));

    assertThat(states).hasSize(3);
  }

  private static Flow cleanUp() {
    return start(
        "CleanUp",
        ForEach.in(LINES)
            .run(line -> start("Note", Wait.of(Duration.ofSeconds(1)))
                .then("Drop", Pass.output(line.sku()))));
  }

  @Test
  void anotherMachineIsStartedWithItsInputAndGivesItsOutput() {
    Var<ShipmentExpr> shipment = Var.named("shipment", ShipmentExpr.TYPE);
    JsonNode state = states(
            start("Ship", Task.execution(SHIPPING).input(ORDER).sync().assign(shipment)))
        .at("/Ship");

    assertThat(state.at("/Resource").textValue())
        .isEqualTo("arn:aws:states:::states:startExecution.sync:2");
    assertThat(state.at("/Arguments/StateMachineArn").textValue()).isEqualTo("${Shipping}");
    assertThat(state.at("/Assign/shipment").textValue()).isEqualTo("{% $states.result.Output %}");
  }

  @Test
  void aMachineWithADeclaredOutputHasToEndWithItEverywhere() {
    MachineDraft<?> right = StateMachine.of(SHIPPING)
        .flow(start(
            "Send",
            Task.lambda(SHIP)
                .payload(ORDER)
                .catching(onAnyError().then(Jasl.fail("Lost", "Lost", "it is lost")))));
    MachineDraft<?> wrong = StateMachine.of(SHIPPING)
        .flow(start(
            "Send",
            Task.lambda(SHIP)
                .payload(ORDER)
                .catching(onAnyError().then(start("Excuse", tell(text("sorry")))))));

    assertThat(right.validate().diagnostics()).isEmpty();
    assertThat(wrong.validate().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR ENDS_DIFFER /States/Excuse: ends the flow with SnsPublished, but the flow is to end with"
                + " Shipment; give it an .output(..) of that type, let it go on to the common end, or end with"
                + " fail(..)");
  }

  @Test
  void anEndBeforeASucceedIsWhatTheStateBeforeHandedOn() {
    assertThat(codes(start(
            "Both",
            Parallel.of(
                start("Bill", Pass.output(text("billed"))),
                start(
                    "Send",
                    Task.lambda(SHIP)
                        .payload(ORDER)
                        .catching(onAnyError()
                            .then(start("Excuse", tell(text("sorry"))).succeed("Done"))))))))
        .containsExactly(Code.ENDS_DIFFER);
  }

  @Test
  void whatABranchAssignsIsNotSeenOutside() {
    assertThat(codes(start(
                "Both",
                Parallel.of(
                    start("A", Pass.assign(SKU.to(text("a")))), start("B", Pass.output(text("b")))))
            .then("Tell", tell(SKU.get()))))
        .containsExactly(Code.VARIABLE_OUT_OF_SCOPE);
  }

  @Test
  void whatIsAssignedOutsideIsSeenInABranchAndInABodyButNotInAChildExecution() {
    Chain<JsonExpr> set = start("Set", Pass.assign(SKU.to(text("a"))));

    assertThat(codes(set.then(
            "Each", ForEach.in(LINES).run(line -> start("Keep", Pass.output(SKU.get()))))))
        .isEmpty();
    assertThat(codes(set.then(
            "Each",
            ForEach.in(LINES)
                .distributed()
                .express(line -> start("Keep", Pass.output(SKU.get()))))))
        .containsExactly(Code.VARIABLE_OUT_OF_SCOPE);
    assertThat(codes(set.then(
            "Each",
            ForEach.in(LINES)
                .select(line -> object("sku", SKU.get(), "line", line))
                .distributed()
                .express(work -> start("Keep", Pass.output(work.get("sku")))))))
        .isEmpty();
  }

  @Test
  void theExecutionInputOfAChildIsTheItem() {
    assertThat(codes(start(
            "Each",
            ForEach.in(LINES)
                .distributed()
                .express(line -> start("Keep", Pass.output(ORDER.orderId()))))))
        .containsExactly(Code.INPUT_OF_CHILD);
  }

  @Test
  void anItemDoesNotLeaveItsBody() {
    LineExpr[] leaked = new LineExpr[1];
    Flow flow = start("Each", ForEach.in(LINES).run(line -> {
          leaked[0] = line;
          return start("Keep", Pass.output(line.sku()));
        }))
        .then("Tell", tell(leaked[0].sku()));

    assertThat(codes(flow)).containsExactly(Code.EXPRESSION_OUT_OF_PLACE);
  }

  @Test
  void anOuterItemIsNotSeenInAChildExecution() {
    assertThat(codes(start(
            "Each",
            ForEach.in(LINES)
                .run(line -> start(
                    "Deep",
                    ForEach.in(LINES)
                        .distributed()
                        .express(other -> start("Keep", Pass.output(line.sku()))))))))
        .containsExactly(Code.EXPRESSION_OUT_OF_PLACE);
  }

  @Test
  void aLabelIsFoundInItsOwnScopeOnly() {
    Label outside = Label.named("outside");
    assertThat(codes(start("First", Wait.of(Duration.ofSeconds(1)))
            .label(outside)
            .then(
                "Each",
                ForEach.in(LINES)
                    .run(line -> start("Keep", Pass.output(line.sku()))
                        .choose("Again?")
                        .when(line.quantity().greaterThan(1), Jasl.goTo(outside))
                        .otherwise(succeed("Done"))))))
        .contains(Code.LABEL_MISSING);
  }

  @Test
  void aClassicStateInABodyMakesTheWholeMachineJsonPath() {
    JsonNode json = DefinitionWriter.toJson(StateMachine.named("M", OrderExpr.TYPE)
        .flow(start(
            "Each",
            ForEach.in(LINES)
                .run(line -> start(
                    "Send", Task.lambda(VALIDATE).stateInput().jsonPath().outputPath("$.Payload")))))
        .build()
        .definition());

    assertThat(json.has("QueryLanguage")).isFalse();
    assertThat(json.at("/States/Each/QueryLanguage").textValue()).isEqualTo("JSONata");
    assertThat(json.at("/States/Each/ItemProcessor/States/Send").has("QueryLanguage"))
        .isFalse();
  }

  @Test
  void errorsOfADeepStateAreLocatedThere() {
    assertThat(StateMachine.named("M", OrderExpr.TYPE)
            .flow(start(
                "Both",
                Parallel.of(
                    start("A", Pass.output(text("a"))),
                    start("B", tell(ErrorExpr.TYPE.at(Node.Root.ERROR_OUTPUT).error())))))
            .validate()
            .diagnostics())
        .extracting(found -> found.location().toString())
        .containsExactly("/States/Both/Branches[1]/States/B/Arguments/Message");
  }

  private static SnsPublish tell(StringExpr message) {
    return Task.sns("alerts").message(message);
  }

  private static <X extends Expr<?>> JsonNode body(Function<LineExpr, TypedFlow<X>> flow) {
    Function<LineExpr, TypedFlow<JsonExpr>> json =
        line -> ((Chain<X>) flow.apply(line)).yielding(JsonExpr.TYPE);
    return states(start("Each", ForEach.in(LINES).run(json))).at("/Each/ItemProcessor");
  }

  private static JsonNode states(Flow flow) {
    return DefinitionWriter.toJson(
            StateMachine.named("M", OrderExpr.TYPE).flow(flow).build().definition())
        .path("States");
  }

  private static List<Code> codes(Flow flow) {
    return StateMachine.named("M", OrderExpr.TYPE).flow(flow).validate().diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }
}
