package dev.jasl.runtime.jqwik;

import static dev.jasl.dsl.Jasl.executionInput;
import static dev.jasl.dsl.Jasl.fail;
import static dev.jasl.dsl.Jasl.list;
import static dev.jasl.dsl.Jasl.on;
import static dev.jasl.dsl.Jasl.onAnyError;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.aws.AttributeValueExpr;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.ListExpr;
import dev.jasl.expr.NothingExpr;
import dev.jasl.expr.StringExpr;
import dev.jasl.model.Integration;
import dev.jasl.model.IntegrationPattern;
import dev.jasl.runtime.Execution;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.LocalRuntime;
import dev.jasl.runtime.engine.ExecutionStatus;
import dev.jasl.shape.Shape;
import dev.jasl.shape.results.IntegrationResults;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class FaultsArbitrariesProperties {
  private static final StringExpr ID = executionInput(StringExpr.TYPE);

  /** A workflow that looks something up, as {@code @FaultsIn} finds it. */
  static final class Lookup {
    private Lookup() {}

    public static StateMachine<String> define() {
      return StateMachine.named("Lookup", StringExpr.TYPE)
          .flow(start("Find", Task.dynamoDb("Orders").getItem(AttributeValueExpr.ITEM, "id", ID))
              .then("Tell", Task.awsSdk("sqs", "listQueues")))
          .build();
    }
  }

  @Property(tries = 200)
  void tasksOfKnownIntegrationsHaveResultsWithoutAHandler(
      @ForAll @FaultsIn(Lookup.class) Faults faults) {
    Execution execution = LocalRuntime.of(Lookup.define()).with(faults).run("o-1");

    assertThat(execution.status() == ExecutionStatus.SUCCEEDED).isEqualTo(faults.count() == 0);
  }

  /** The same, of which there is a definition only. */
  static final class LookupWithoutTypes {
    private LookupWithoutTypes() {}

    static StateMachine<JsonNode> define() {
      return StateMachine.of("Lookup", Lookup.define().definition());
    }
  }

  @Property(tries = 200)
  void aDefinitionIsEnoughForFaultsAndResults(
      @ForAll @FaultsIn(LookupWithoutTypes.class) Faults faults) {
    Execution execution =
        LocalRuntime.of(LookupWithoutTypes.define()).with(faults).run(TextNode.valueOf("o-1"));

    assertThat(execution.status() == ExecutionStatus.SUCCEEDED).isEqualTo(faults.count() == 0);
  }

  private static final LambdaFunction<StringExpr, NothingExpr> PACK =
      LambdaFunction.named("Pack", StringExpr.TYPE, NothingExpr.TYPE).raises("BoxTooSmall");

  private static final Activity<StringExpr, StringExpr> SEND =
      Activity.named("Send", StringExpr.TYPE, StringExpr.TYPE);

  /** Packs each letter, and tells of one error by name. */
  static final class Packing {
    private Packing() {}

    public static StateMachine<String> define() {
      ListExpr<String, StringExpr> letters = list(StringExpr.TYPE, text("a"), text("b"));
      return StateMachine.named("Packing", StringExpr.TYPE)
          .flow(start("Weigh", Task.lambda(PACK).payload(ID))
              .then(
                  "PackAll",
                  ForEach.in(letters)
                      .run(letter -> start("Pack", Task.lambda(PACK).payload(letter)))
                      .catching(onAnyError().then(fail("Stop", "Stopped", "it failed"))))
              .then(
                  "Send",
                  Task.activity(SEND)
                      .input(ID)
                      .catching(on("NoStamp").then(fail("Stamp", "Stamp", "it has none")))))
          .build();
    }
  }

  @Property(tries = 500)
  void functionsRaiseWhatTheyAreDeclaredToRaiseAndWhatLambdaRaises(
      @ForAll @FaultsIn(Packing.class) Faults faults) {
    String planned = faults.toString();

    assertThat(planned).doesNotContain("Weigh: goes well");
    Statistics.label("declared")
        .collect(planned.contains("BoxTooSmall"))
        .coverage(coverage -> coverage.check(true).percentage(part -> part > 20));
    Statistics.label("of Lambda")
        .collect(planned.contains("Lambda."))
        .coverage(coverage -> coverage.check(true).percentage(part -> part > 10));
    Statistics.label("caught by name")
        .collect(planned.contains("Send: NoStamp"))
        .coverage(coverage -> coverage.check(true).percentage(part -> part > 10));
  }

  @Property(tries = 500)
  void anItemFailsWhenAnotherIsDone(
      @ForAll
          @FaultsIn(
              value = Packing.class,
              except = {"Weigh", "Send"})
          Faults faults) {
    List<String> packed = new ArrayList<>();
    Execution execution = LocalRuntime.of(Packing.define())
        .receiving(PACK, packed::add)
        .on(SEND, box -> "sent")
        .with(faults)
        .run("box");

    Statistics.label("half done")
        .collect(execution.visited().contains("Stop") && packed.contains("a"))
        .coverage(coverage -> coverage.check(true).percentage(part -> part > 5));
  }

  @Example
  void aStateThatIsExceptedIsOneOfTheWorkflow() {
    assertThatThrownBy(() -> FaultsArbitraries.of(Packing.define(), List.of("Wiegh"), 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Packing has no state \"Wiegh\" to except; its tasks are [Weigh, Pack, Send]");
  }

  @Property(tries = 200)
  void itemsAreFoundAtTimes(@ForAll("itemsRead") JsonNode result) {
    assertThat(GET_ITEM.admits(result)).as("%s", result).isTrue();
    result.path("Item").forEach(attribute -> assertThat(attribute).hasSize(1));
    Statistics.label("found").collect(result.has("Item")).coverage(coverage -> {
      coverage.check(true).percentage(percentage -> percentage > 20);
      coverage.check(false).percentage(percentage -> percentage > 5);
    });
  }

  private static final Shape GET_ITEM = IntegrationResults.of(
      new Integration("dynamodb", "getItem", IntegrationPattern.REQUEST_RESPONSE));

  @Provide
  Arbitrary<JsonNode> itemsRead() {
    return ShapeArbitraries.of(GET_ITEM);
  }

  @Property(tries = 100)
  void resultsAreOfTheirShape(@ForAll("results") List<Object> result) {
    Shape shape = (Shape) result.get(0);
    JsonNode value = (JsonNode) result.get(1);

    assertThat(shape.admits(value)).as("%s", value).isTrue();
  }

  @Provide
  Arbitrary<List<Object>> results() {
    return Arbitraries.of(
            "sqs:sendMessage",
            "glue:startJobRun",
            "states:startExecution",
            "aws-sdk:s3:listObjectsV2")
        .map(name -> IntegrationResults.of(new Integration(
            name.substring(0, name.lastIndexOf(':')),
            name.substring(name.lastIndexOf(':') + 1),
            IntegrationPattern.REQUEST_RESPONSE)))
        .flatMap(shape -> ShapeArbitraries.of(shape).map(value -> List.of(shape, value)));
  }
}
