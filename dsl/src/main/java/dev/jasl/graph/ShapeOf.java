package dev.jasl.graph;

import dev.jasl.model.ChoiceState;
import dev.jasl.model.FailState;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassState;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitState;

/** Each kind of state has a shape of its own. */
final class ShapeOf implements StateVisitor<Shape> {
  @Override
  public Shape task(TaskState state) {
    return Shape.TASK;
  }

  @Override
  public Shape pass(PassState state) {
    return Shape.PASS;
  }

  @Override
  public Shape choice(ChoiceState state) {
    return Shape.CHOICE;
  }

  @Override
  public Shape wait(WaitState state) {
    return Shape.WAIT;
  }

  @Override
  public Shape succeed(SucceedState state) {
    return Shape.SUCCEED;
  }

  @Override
  public Shape fail(FailState state) {
    return Shape.FAIL;
  }

  @Override
  public Shape parallel(ParallelState state) {
    return Shape.PARALLEL;
  }

  @Override
  public Shape map(MapState state) {
    return Shape.MAP;
  }

  @Override
  public Shape opaque(OpaqueState state) {
    return Shape.OPAQUE;
  }
}
