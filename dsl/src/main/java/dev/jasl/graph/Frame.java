package dev.jasl.graph;

import dev.jasl.model.Branch;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.FailState;
import dev.jasl.model.MapMode;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassState;
import dev.jasl.model.Scope;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitState;
import java.util.ArrayList;
import java.util.List;

/** A scope that is nested in a state, and what stands above it. */
record Frame(String title, Scope scope) {
  static final StateVisitor<List<Frame>> INSIDE = new Inside();

  private static final class Inside implements StateVisitor<List<Frame>> {
    @Override
    public List<Frame> parallel(ParallelState state) {
      List<Frame> frames = new ArrayList<>();
      for (Branch branch : state.branches()) {
        frames.add(new Frame("branch " + (frames.size() + 1), branch.scope()));
      }
      return frames;
    }

    @Override
    public List<Frame> map(MapState state) {
      boolean batches = state.mode() instanceof MapMode.Distributed distributed
          && distributed.itemBatcher() != null;
      return List.of(
          new Frame(batches ? "each batch" : "each item", state.processor().scope()));
    }

    @Override
    public List<Frame> task(TaskState state) {
      return List.of();
    }

    @Override
    public List<Frame> pass(PassState state) {
      return List.of();
    }

    @Override
    public List<Frame> choice(ChoiceState state) {
      return List.of();
    }

    @Override
    public List<Frame> wait(WaitState state) {
      return List.of();
    }

    @Override
    public List<Frame> succeed(SucceedState state) {
      return List.of();
    }

    @Override
    public List<Frame> fail(FailState state) {
      return List.of();
    }

    @Override
    public List<Frame> opaque(OpaqueState state) {
      return List.of();
    }
  }
}
