package dev.jasl.runtime.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.TypedTask;
import dev.jasl.model.Resource;
import dev.jasl.model.StateName;
import dev.jasl.runtime.Fault;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.LambdaResponses;
import dev.jasl.shape.RecordSchema;
import dev.jasl.shape.results.IntegrationResults;
import dev.jasl.validate.StateGraph;
import dev.jasl.validate.StateNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Faults of a workflow's tasks, {@code @ForAll @FaultsIn(SalesPipeline.class) Faults faults}. */
public final class FaultsArbitraries implements ArbitraryProvider {
  @Override
  public boolean canProvideFor(TypeUsage target) {
    return target.isOfType(Faults.class)
        && target.findAnnotation(FaultsIn.class).isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    FaultsIn wanted = target.findAnnotation(FaultsIn.class).orElseThrow();
    return Set.of(
        of(Definitions.of(wanted.value()), List.of(wanted.except()), wanted.maxPerState()));
  }

  /**
   * Faults of this workflow.
   *
   * @param except states that have none
   * @param maxPerState at most so many attempts of one state fail
   * @throws IllegalArgumentException if the workflow has no state of a name that is excepted
   */
  public static Arbitrary<Faults> of(
      StateMachine<?> machine, List<String> except, int maxPerState) {
    StateGraph graph = StateGraph.of(machine.definition());
    except.forEach(name -> checkState(graph, machine, name));
    List<Arbitrary<Plan>> plans = new ArrayList<>();
    for (TypedTask task : machine.tasks()) {
      String name = task.state().value();
      Arbitrary<List<Fault>> failing = except.contains(name) || maxPerState == 0
          ? Arbitraries.just(List.of())
          : seldom(machine.tasks().size(), attempts(graph, task).failing(maxPerState));
      plans.add(Combinators.combine(failing, result(task))
          .as((faults, result) -> new Plan(name, faults, result)));
    }
    return Combinators.combine(plans).as(FaultsArbitraries::together);
  }

  /** About two of the tasks fail: where all did, no run would come to the later ones. */
  private static Arbitrary<List<Fault>> seldom(int tasks, Arbitrary<List<Fault>> failing) {
    return Arbitraries.frequencyOf(
        Tuple.of(Math.max(1, tasks - 2), Arbitraries.just(List.of())), Tuple.of(2, failing));
  }

  private static Attempts attempts(StateGraph graph, TypedTask task) {
    StateNode state = graph.named(task.state()).get(0);
    return Attempts.of(task, state.errors(), RepeatedStates.has(state));
  }

  private static void checkState(StateGraph graph, StateMachine<?> machine, String name) {
    if (graph.named(new StateName(name)).isEmpty()) {
      List<String> tasks =
          machine.tasks().stream().map(task -> task.state().value()).toList();
      throw new IllegalArgumentException("%s has no state \"%s\" to except; its tasks are %s"
          .formatted(machine.name(), name, tasks));
    }
  }

  /** What one task does. */
  private record Plan(String state, List<Fault> faults, Optional<JsonNode> result) {}

  private static Faults together(List<Plan> plans) {
    Faults faults = Faults.none();
    for (Plan plan : plans) {
      faults = plan.faults().isEmpty() ? faults : faults.at(plan.state(), plan.faults());
      faults = plan.result().isPresent()
          ? faults.returning(plan.state(), plan.result().get())
          : faults;
    }
    return faults;
  }

  /** What the task gives back when nothing is bound to it; null from a function that gives nothing. */
  private static Arbitrary<Optional<JsonNode>> result(TypedTask task) {
    if (task.result().json() == Void.class) {
      return Arbitraries.just(
          Optional.of(LambdaResponses.of(task.resource(), NullNode.getInstance())));
    }
    return RecordSchema.of(task.result().json())
        .map(schema -> SchemaArbitraries.of(schema)
            .withoutEdgeCases()
            .map(json -> Optional.of(LambdaResponses.of(task.resource(), json))))
        .orElseGet(() -> resultOfIntegration(task.resource()));
  }

  /** By the service's model, where it is known; what a task token brings back is not. */
  private static Arbitrary<Optional<JsonNode>> resultOfIntegration(String resource) {
    return new Resource(resource)
        .integration()
        .map(IntegrationResults::of)
        .filter(shape -> !shape.isUnknown())
        .map(shape -> ShapeArbitraries.of(shape).withoutEdgeCases().map(Optional::of))
        .orElseGet(() -> Arbitraries.just(Optional.empty()));
  }
}
