package dev.jasl.validate.variables;

import dev.jasl.model.Catcher;
import dev.jasl.model.ChoiceRules;
import dev.jasl.model.ChoiceState;
import dev.jasl.model.ErrorHandling;
import dev.jasl.model.FailState;
import dev.jasl.model.MapData;
import dev.jasl.model.MapState;
import dev.jasl.model.OpaqueState;
import dev.jasl.model.ParallelState;
import dev.jasl.model.PassData;
import dev.jasl.model.PassState;
import dev.jasl.model.PlainData;
import dev.jasl.model.QueryLanguage;
import dev.jasl.model.StateVisitor;
import dev.jasl.model.SucceedState;
import dev.jasl.model.TaskState;
import dev.jasl.model.WaitState;
import dev.jasl.model.WaitTime;
import dev.jasl.model.WorkData;
import dev.jasl.validate.StateNode;

/** Shows a visitor all expressions of one state in the order of the language, without those of the states within it. */
final class StateExpressions implements StateVisitor<ExpressionVisitor> {
  private final StateNode node;
  private final ExpressionVisitor visitor;

  private StateExpressions(StateNode node, ExpressionVisitor visitor) {
    this.node = node;
    this.visitor = visitor;
  }

  static void show(StateNode node, ExpressionVisitor visitor) {
    node.state().accept(new StateExpressions(node, visitor));
  }

  @Override
  public ExpressionVisitor task(TaskState state) {
    ExpressionPlace place = place(state.data().language());
    work(place, state.data());
    place.payload("Credentials", state.credentials());
    place.quantity("TimeoutSeconds", state.timeoutSeconds());
    place.quantity("HeartbeatSeconds", state.heartbeatSeconds());
    place.payload("Assign", state.assign());
    catchers(place, state.errors());
    return visitor;
  }

  @Override
  public ExpressionVisitor parallel(ParallelState state) {
    ExpressionPlace place = place(state.data().language());
    work(place, state.data());
    place.payload("Assign", state.assign());
    catchers(place, state.errors());
    return visitor;
  }

  @Override
  public ExpressionVisitor map(MapState state) {
    ExpressionPlace place = place(state.data().language());
    if (state.data() instanceof MapData.JsonPath paths) {
      place.path("InputPath", paths.inputPath());
      place.path("ItemsPath", paths.itemsPath());
      place.payload("ResultSelector", paths.resultSelector());
      place.path("OutputPath", paths.outputPath());
    } else if (state.data() instanceof MapData.Jsonata expressions) {
      place.payload("Items", expressions.items());
      place.payload("Output", expressions.output());
    }
    if (state.itemSelector() != null) {
      place.payload(
          state.itemSelector().spelling().field(), state.itemSelector().payload());
    }
    place.quantity("MaxConcurrency", state.maxConcurrency());
    DistributedExpressions.show(place, state.mode());
    place.payload("Assign", state.assign());
    catchers(place, state.errors());
    return visitor;
  }

  @Override
  public ExpressionVisitor pass(PassState state) {
    ExpressionPlace place = place(state.data().language());
    if (state.data() instanceof PassData.JsonPath paths) {
      place.path("InputPath", paths.inputPath());
      place.payload("Parameters", paths.parameters());
      place.path("OutputPath", paths.outputPath());
    } else if (state.data() instanceof PassData.Jsonata expressions) {
      place.payload("Output", expressions.output());
    }
    place.payload("Assign", state.assign());
    return visitor;
  }

  @Override
  public ExpressionVisitor wait(WaitState state) {
    ExpressionPlace place = place(state.data().language());
    plain(place, state.data());
    if (state.time() instanceof WaitTime.SecondsFrom from) {
      place.computed("Seconds", from.text());
    } else if (state.time() instanceof WaitTime.TimestampFrom from) {
      place.computed("Timestamp", from.text());
    }
    place.payload("Assign", state.assign());
    return visitor;
  }

  @Override
  public ExpressionVisitor succeed(SucceedState state) {
    plain(place(state.data().language()), state.data());
    return visitor;
  }

  @Override
  public ExpressionVisitor fail(FailState state) {
    ExpressionPlace place = place(state.language());
    place.text("Error", state.error());
    place.text("Cause", state.cause());
    return visitor;
  }

  @Override
  public ExpressionVisitor choice(ChoiceState state) {
    ExpressionPlace place = place(state.rules().language());
    plain(place, state.data());
    if (state.rules() instanceof ChoiceRules.JsonPath paths) {
      int index = 0;
      for (ChoiceRules.PathRule rule : paths.rules()) {
        ExpressionPlace at = place.child("Choices").child(index++);
        ConditionExpressions.show(at, rule.condition());
        at.payload("Assign", rule.assign());
      }
    } else if (state.rules() instanceof ChoiceRules.Jsonata expressions) {
      int index = 0;
      for (ChoiceRules.ExpressionRule rule : expressions.rules()) {
        ExpressionPlace at = place.child("Choices").child(index++);
        at.payload("Condition", rule.condition());
        at.payload("Assign", rule.assign());
        at.payload("Output", rule.output());
      }
    }
    place.payload("Assign", state.assign());
    return visitor;
  }

  /** What such a state would read is not known. */
  @Override
  public ExpressionVisitor opaque(OpaqueState state) {
    return visitor;
  }

  private ExpressionPlace place(QueryLanguage language) {
    return new ExpressionPlace(node.at(), language, visitor);
  }

  private static void work(ExpressionPlace place, WorkData data) {
    if (data instanceof WorkData.JsonPath paths) {
      place.path("InputPath", paths.inputPath());
      place.payload("Parameters", paths.parameters());
      place.payload("ResultSelector", paths.resultSelector());
      place.path("OutputPath", paths.outputPath());
    } else if (data instanceof WorkData.Jsonata expressions) {
      place.payload("Arguments", expressions.arguments());
      place.payload("Output", expressions.output());
    }
  }

  private static void plain(ExpressionPlace place, PlainData data) {
    if (data instanceof PlainData.JsonPath paths) {
      place.path("InputPath", paths.inputPath());
      place.path("OutputPath", paths.outputPath());
    } else if (data instanceof PlainData.Jsonata expressions) {
      place.payload("Output", expressions.output());
    }
  }

  private static void catchers(ExpressionPlace place, ErrorHandling errors) {
    int index = 0;
    for (Catcher catcher : errors.catchers()) {
      ExpressionPlace at = place.child("Catch").child(index++);
      at.payload("Assign", catcher.assign());
      if (catcher.data() instanceof Catcher.Data.Jsonata data) {
        at.payload("Output", data.output());
      }
    }
  }
}
