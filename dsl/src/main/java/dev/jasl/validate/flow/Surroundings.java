package dev.jasl.validate.flow;

import dev.jasl.model.Resource;
import dev.jasl.model.TaskState;
import dev.jasl.shape.Shape;
import dev.jasl.shape.Shapes;
import dev.jasl.shape.results.IntegrationResults;
import java.util.Optional;

/**
 * What a state is surrounded by.
 *
 * @param context the context object
 * @param result what the branches or iterations give; empty when it has none, or when they never end
 * @param known what the caller knows
 */
record Surroundings(Shape context, Optional<Shape> result, Shapes known) {
  /** What a task gives: what the caller says, else what the service promises. */
  Shape resultOf(TaskState task) {
    return known.resultOf(task.header().name(), task.resource(), () -> promisedBy(task.resource()));
  }

  private static Shape promisedBy(Resource resource) {
    return resource.integration().map(IntegrationResults::of).orElseGet(Shape::unknown);
  }
}
