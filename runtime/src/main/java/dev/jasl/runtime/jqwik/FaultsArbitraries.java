package dev.jasl.runtime.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.TypedTask;
import dev.jasl.model.Resource;
import dev.jasl.runtime.Fault;
import dev.jasl.runtime.Faults;
import dev.jasl.runtime.LambdaResponses;
import dev.jasl.shape.RecordSchema;
import dev.jasl.shape.results.IntegrationResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
   */
  public static Arbitrary<Faults> of(
      StateMachine<?> machine, List<String> except, int maxPerState) {
    List<Arbitrary<Plan>> plans = new ArrayList<>();
    for (TypedTask task : machine.tasks()) {
      boolean spared = except.contains(task.state().value());
      plans.add(Combinators.combine(attempts(task, spared ? 0 : maxPerState), result(task))
          .as((faults, result) -> new Plan(task.state().value(), faults, result)));
    }
    return Combinators.combine(plans).as(FaultsArbitraries::together);
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

  private static Arbitrary<List<Fault>> attempts(TypedTask task, int most) {
    List<Fault> possible = new ArrayList<>();
    task.errors().forEach(error -> possible.add(Fault.error(error)));
    if (task.timed()) {
      possible.add(Fault.silence());
    }
    return possible.isEmpty()
        ? Arbitraries.just(List.of())
        : Arbitraries.of(possible).list().ofMaxSize(most);
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
